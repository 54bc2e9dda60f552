import { baselineOf, printBaseline, pruned, readBaseline, withoutKnown } from '../../src/checking/baseline.js'
import { checkTexts } from '../../src/checking/check-texts.js'
import { compile } from '../../src/index.js'
import { grouped } from '../../src/model/grouped.js'
import { namesFrom } from '../../src/node/names-from-folder.js'
import { compared } from '../../src/reports/diff/compared.js'
import { diffReports } from '../../src/reports/diff/index.js'
import { reports } from '../../src/reports/index.js'
import { wordsFor } from '../../src/wording/languages.js'
import type { Shape, Sized } from './shapes.js'

const asOf = '2026-11-21'
const look = { color: false, columns: 80, ascii: false } as const

/** What is done with a declaration, and the texts that are made of it by their names. */
export const jobs: Readonly<Record<Shape['job'], (it: Sized) => Promise<ReadonlyMap<string, string>>>> = {
  print: async (it) => {
    const { printed, refused } = await print(it)
    if (refused) throw new Error(`It cannot be printed: ${refused.findings[0]?.message}`)
    return printed
  },
  try: async (it) => {
    const { printed, refused } = await print(it)
    return refused ? new Map([['refusal', refused.findings.map(({ message }) => message).join('')]]) : printed
  },
  report: async ({ files }) => {
    const result = checkTexts(files, { asOf })
    const found = {
      ...{ results: [result], asOf, texts: new Map(files.map(({ path, text }) => [path, text])), look, exitCode: 1 },
      ...{ maxShown: Number.POSITIVE_INFINITY, tool: { version: '0.0.0', homepage: '' }, nameOf: namesFrom('/work') },
      words: await wordsFor(result.findings),
    }
    const told = await Promise.all(reports.map(async ({ id, load }) => [id, (await load()).found(found)] as const))
    return new Map([...told, ['baseline', knownAgain(result)]])
  },
  compare: async ({ files, before = [] }) => {
    const one = await compared(checkTexts(before, { asOf }), checkTexts(files, { asOf }))
    if (one === undefined) throw new Error('One of the two cannot be read.')
    const told = diffReports.map(async ({ id, load }) => [id, await (await load())([one], look)] as const)
    return new Map(await Promise.all(told))
  },
}

async function print({ files }: Sized) {
  const { outputs, refused } = await compile(files, { asOf, draft: true, formats: ['md', 'html', 'trace', 'csv'] })
  const printed = [...grouped(outputs, ({ format }) => format)].map(
    ([format, all]) => [format, all.map(({ text }) => text).join('')] as const,
  )
  return { printed: new Map(printed), refused }
}

/** A baseline of all that is found: written, read, held against the same, and pruned. */
function knownAgain(result: ReturnType<typeof checkTexts>): string {
  const nameOf = (name: string): string => name
  const text = printBaseline(baselineOf([result], nameOf, {}))
  const read = readBaseline(text)
  if (read === undefined) throw new Error('A baseline cannot be read again.')
  withoutKnown([result], read, nameOf)
  return printBaseline(pruned(read, [result], nameOf))
}
