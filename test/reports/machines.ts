import { checkTexts } from '../../src/checking/check-texts.js'
import type { Checked } from '../../src/checking/checked.js'
import { placesIn } from '../../src/findings/finding.js'
import { namesFrom } from '../../src/node/names-from-folder.js'
import type { Found } from '../../src/reports/found.js'
import { reports } from '../../src/reports/index.js'
import type { SourceFile } from '../../src/source/file.js'
import { asOf } from '../examples/project.js'
import { englishWords } from '../worded.js'
import { words as repeating } from './findings.js'
import { elementsIn, readCommands, readGitlab, readMarkdown, readSarif } from './platforms.js'
import { type Read, readValid } from './read-xml.js'

/** The folder from which all is named. */
export const folder = '/work here'

/** What was found, as `lint` hands it to a report. */
export const foundIn = (results: readonly Checked[], rest: Partial<Found> = {}): Found => ({
  results,
  asOf,
  texts: new Map(),
  words: englishWords,
  look: { color: false, columns: 80, ascii: false },
  maxShown: Number.POSITIVE_INFINITY,
  exitCode: 1,
  tool: { version: '0.0.0', homepage: '' },
  nameOf: namesFrom(folder),
  ...rest,
})

/** What was found in made-up findings, which hold their own words. */
export const foundMadeUp = (results: readonly Checked[], rest: Partial<Found> = {}): Found =>
  foundIn(results, { words: repeating, ...rest })

/** Checks a declaration of one file or several. */
export const checkFiles = (...files: readonly SourceFile[]): Checked => checkTexts(files, { asOf })

/** Draws what was found in a report by its id. */
export async function drawn(id: string, found: Found): Promise<string> {
  const reporter = await reports.find((report) => report.id === id)?.load()
  return reporter?.found(found) ?? ''
}

/** At how many places something is open, and at how many it is set aside. */
export const placesOf = (results: readonly Checked[]) => ({
  open: placesIn(results.flatMap(({ findings }) => findings)),
  aside: placesIn(results.flatMap(({ suppressed }) => suppressed.flatMap(({ findings }) => findings))),
})

/** The reports for programs other than ours, each with how its platform reads it: one text for each place that is open. */
export const platforms: Readonly<Record<string, (text: string) => readonly string[]>> = {
  sarif: (text) =>
    readSarif(text)
      .results.filter(({ suppressions }) => suppressions.length === 0)
      .map(({ message }) => message.text),
  junit: (text) =>
    readValid(text, 'junit')
      .children.flatMap(({ children }) => children)
      .flatMap(({ children }) => children.filter(({ name }) => name === 'failure' || name === 'system-out'))
      .map((end) => end.text),
  checkstyle: (text) =>
    readValid(text, 'checkstyle').children.flatMap(({ children }) =>
      children.map(({ attributes }) => attributes.message ?? ''),
    ),
  github: (text) => {
    const commands = readCommands(text)
    // Every line is a command, and no value makes another.
    if (text.split('\n').length - 1 !== commands.length) throw new Error('a line is no command')
    return commands.map(({ data }) => data)
  },
  gitlab: (text) => readGitlab(text).map(({ description }) => description),
  markdown: (text) => {
    const { kinds, blocks } = readMarkdown(text)
    const others = kinds.filter((kind) => !['heading', 'html', 'root', 'text'].includes(kind))
    if (others.length > 0) throw new Error(`a value became ${others.join(', ')}`)
    const known = ['br', 'code', 'details', 'em', 'li', 'p', 'strong', 'sub', 'summary', 'ul', 'x']
    const strange = elementsIn(blocks).filter((name) => !known.includes(name))
    if (strange.length > 0) throw new Error(`a value became ${strange.join(', ')}`)
    return blocks.flatMap(({ children }) => children.filter(({ name }) => name === 'details')).flatMap(textsOfBlock)
  },
}

/** A folded rule has its places in a list, each with its words, or in a line below the words that they share. */
function textsOfBlock({ children: [summary, places] }: Read): readonly string[] {
  if (places?.name === 'ul') return places.children.map(({ text }) => text)
  return (places?.children ?? []).map(() => summary?.text ?? '')
}
