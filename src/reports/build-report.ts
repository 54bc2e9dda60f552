import type { Outcome } from '../checking/checked.js'
import { kinds } from '../documents/kinds.js'
import type { NoticeDocument } from '../documents/tree/document.js'
import { gapsOf } from '../documents/tree/gaps.js'
import type { Finding } from '../findings/finding.js'
import type { Words } from '../wording/words.js'
import { brief } from './brief.js'
import { cells, count, digits, type Look, widthOf, wrap } from './layout.js'
import { leftTogether, leftWords } from './left-words.js'
import { palette } from './palette.js'
import { foundOf } from './sum.js'
import { commandOf, type Typed } from './typed-again.js'
import { visibleName } from './visible-name.js'

/** A file that was printed, with what it was made of. */
export interface MadeFile {
  /** Where it stands, from the folder in which the command runs. */
  readonly path: string
  /** How many bytes it has. */
  readonly size: number
  /** Absent where it was made of the whole declaration. */
  readonly document?: MadeDocument
  /** The main file of the declaration. */
  readonly declaration: string
}

/** What is told of a document that was printed. */
export interface MadeDocument extends Pick<NoticeDocument, 'kind' | 'id' | 'language' | 'draft'> {
  readonly gaps: number
}

/** What is told of a document, without all that it says. */
export const toldOfDocument = (document: NoticeDocument): MadeDocument => {
  const { kind, id, language, draft } = document
  return { kind, id, language, draft, gaps: draft ? gapsOf(document).length : 0 }
}

/** A file on disk that is not what would be written today. */
export interface StaleFile {
  /** Its name in the folder of outputs, or the path to it. */
  readonly name: string
  /**
   * `edited`: it is also not what forthright wrote last. `foreign`: forthright never wrote it. `link`: a link stands in its place,
   * which is replaced. `outdated`: it is, and what changed since is not known. The others say
   * what is not what it was, where the facts are the same the version or the day.
   */
  readonly reason:
    | 'missing'
    | 'unreadable'
    | 'edited'
    | 'foreign'
    | 'link'
    | 'outdated'
    | 'other-facts'
    | 'other-version'
    | 'other-day'
  /** The version that made it, if it is not this one. */
  readonly by?: string
}

/** Names the characters that keep a PDF from being printed. */
export const describeUndrawn = (findings: readonly Finding[], words: Words, look: Look): string =>
  findings.length === 0 ? '' : `${brief(findings, words, look)}\n`

/** Where files were written, and what was typed. */
export interface Written {
  /** The folders, as they are shown. */
  readonly folders: readonly string[]
  /** Paths of files of earlier runs that no declaration makes any more. */
  readonly left?: readonly string[]
  readonly typed: Typed
  readonly look: Look
}

/** Names the files that were written, and what they were made from. */
export function describeWritten(
  outputs: readonly MadeFile[],
  results: readonly Outcome[],
  { left = [], typed, look }: Written,
  undrawn: readonly Finding[] = [],
): string {
  const paint = palette(look.color)
  const named = outputs.slice(0, mostNamed)
  const longest = Math.max(0, ...named.map(({ path }) => cells(path)))
  const sizes = named.map(({ size }) => `${digits(Math.ceil(size / 1024))} KB`)
  const widest = Math.max(0, ...sizes.map((size) => size.length))
  const lines = named.map(({ path, document }, index) => {
    const gaps = document?.draft ? `   ${paint('warning', `DRAFT, ${count(document.gaps, 'gap')}`)}` : ''
    const space = ' '.repeat(longest - cells(path) + 2)
    return `${paint('ok', 'wrote')}  ${path}${space}${(sizes[index] ?? '').padStart(widest)}${gaps}\n`
  })
  const more = outputs.length > mostNamed ? `       and ${digits(outputs.length - mostNamed)} more\n` : ''
  return `${lines.join('')}${more}${describeLeft(left, look)}${summary(outputs, results, undrawn, typed)}\n${toFindOut(results, look)}`
}

/** So many files are named one by one when they were written. */
const mostNamed = 100

/** Names what is no longer made: it goes on being published until somebody deletes it. */
function describeLeft(names: readonly string[], look: Look): string {
  const left = names.map(visibleName)
  const longest = Math.max(0, ...left.map(cells))
  const mark = palette(look.color)('error', 'left')
  return left
    .map(
      (name) =>
        `${mark}   ${name}${' '.repeat(longest - cells(name) + 2)}no declaration makes it any more: delete it\n`,
    )
    .join('')
}

/** What the questions of `init` have left open, where they did. */
function toFindOut(results: readonly Outcome[], look: Look): string {
  const left = leftTogether(results.map((result) => result.left))
  return left === undefined ? '' : `${wrap(leftWords(left), widthOf(look)).join('\n')}\n`
}

function summary(
  outputs: readonly MadeFile[],
  results: readonly Outcome[],
  undrawn: readonly Finding[],
  typed: Typed,
): string {
  const found = foundOf(results, palette(false))
  const characters = undrawn.filter(({ rule }) => rule === 'characters-have-a-font').length
  const fonts = characters === 0 ? '' : `${count(characters, 'character')} without a font, `
  const findings = found === undefined ? 'no findings' : `${found}, shown by ${commandOf('lint', typed)}`
  const made = [count(outputs.length, 'file'), sourcesOf(outputs).join(' and ')]
    .filter((it) => it !== '')
    .join(' from ')
  return `${made} (${fonts}${findings}; law as of ${results[0]?.asOf})`
}

/** What files were made of: `2 notices in en, fr`, `1 declaration`. */
function sourcesOf(outputs: readonly MadeFile[]): readonly string[] {
  const documents = outputs.flatMap(({ document, declaration }) => (document ? [{ document, declaration }] : []))
  const whole = new Set(outputs.flatMap(({ document, declaration }) => (document ? [] : [declaration]))).size
  return [
    ...kinds.flatMap(({ id, called }) => {
      const of = documents.filter(({ document: { kind } }) => kind === id)
      const languages = [...new Set(of.map(({ document: { language } }) => language))].join(', ')
      const all = new Set(of.map(({ declaration, document }) => `${declaration}\n${document.id}`))
      return of.length === 0 ? [] : `${count(all.size, called)} in ${languages}`
    }),
    ...(whole > 0 ? [count(whole, 'declaration')] : []),
  ]
}

const reasons: Readonly<Record<StaleFile['reason'], string>> = {
  missing: 'is not there',
  unreadable: 'cannot be read',
  edited: 'was changed since forthright wrote it',
  foreign: 'is not what forthright wrote',
  link: 'is a link now',
  outdated: 'the declaration, forthright or the law has changed since',
  'other-facts': 'the declaration has changed since',
  'other-version': 'other words for the same facts',
  'other-day': 'the same facts under the law of another day',
}

/** Names the files that are not what would be written today. */
export function describeStale(
  stale: readonly StaleFile[],
  outputs: readonly MadeFile[],
  { folders, left = [], typed, look }: Written,
): string {
  const paint = palette(look.color)
  const longest = Math.max(0, ...stale.map(({ name }) => cells(name)))
  const lines = stale.map(({ name, reason, by }) => {
    const space = ' '.repeat(longest - cells(name) + 2)
    const maker = by === undefined ? '' : ` (it was made by forthright ${by})`
    return `${paint('error', 'stale')}  ${name}${space}${reasons[reason]}${maker}\n`
  })
  const isReworded = stale.some(({ reason }) => reason === 'other-version')
  const changelog = isReworded ? 'What this version words otherwise: CHANGELOG.md of forthright\n' : ''
  const is = (wanted: StaleFile['reason']): boolean => stale.some(({ reason }) => reason === wanted)
  const edited = is('edited')
    ? 'Put what was changed into the declaration first: then --force writes the file again\n'
    : ''
  const closed = is('unreadable') ? 'Where a file cannot be read, --force writes it again, whatever stands in it\n' : ''
  const foreign = is('foreign')
    ? 'What is not what forthright wrote has to be moved away first: nothing is written over it\n'
    : ''
  const remains = describeLeft(left, look)
  const where = folders.length === 1 ? `${folders[0]}/` : count(folders.length, 'folder')
  if (stale.length === 0)
    return `${remains}${paint('ok', 'Up to date')}: ${count(outputs.length, 'file')} in ${where}\n`
  return `${lines.join('')}${remains}${changelog}${edited}${closed}${foreign}${stale.length} of ${count(outputs.length, 'file')} to be written again: ${commandOf('build', typed)}\n`
}
