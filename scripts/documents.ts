import { readFileSync, writeFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import about from '../package.json' with { type: 'json' }
import { answerKeys } from './documents/answer-keys.js'
import { messagesDocs } from './documents/messages.js'
import { type Performance, play } from './documents/play.js'
import { shownOf } from './documents/shown.js'
import { withoutClone } from './documents/without-clone.js'
import { ruleSources } from './generate/rules.js'

/** Writes into the documents what their commands really print: the text is written by hand, the outputs are not. */
const root = new URL('..', import.meta.url).pathname

/** The documents with commands; and where the files stand that are there when all of a document was done. */
export const documents: readonly { readonly path: string; readonly keeps: Readonly<Record<string, string>> }[] = [
  { path: 'README.md', keeps: {} },
  { path: 'docs/tour.md', keeps: {} },
  { path: 'docs/comparison.md', keeps: {} },
  { path: 'docs/examples.md', keeps: {} },
  {
    path: 'docs/tutorial.md',
    keeps: { 'privacy.yaml': 'docs/tutorial/privacy.yaml', 'out/policy.en.md': 'docs/tutorial/policy.en.md' },
  },
  { path: 'docs/init.md', keeps: {} },
  { path: 'docs/publish.md', keeps: {} },
  { path: 'docs/tutorial-agency.md', keeps: {} },
  { path: 'docs/ci.md', keeps: {} },
  { path: 'docs/diff.md', keeps: {} },
  { path: 'docs/fix.md', keeps: {} },
  { path: 'docs/recipes.md', keeps: {} },
  { path: 'docs/settings.md', keeps: {} },
  { path: 'docs/scale.md', keeps: {} },
  { path: 'docs/api.md', keeps: {} },
  { path: 'CONTRIBUTING.md', keeps: {} },
]

/** How many errors lint finds in the published policies, as the page of examples says it. */
function errorsAsPublished(): string {
  const counts = globSync('examples/as-published/*.lint.txt', { cwd: root }).map((path) =>
    Number(/^(\d+) errors/m.exec(readFileSync(`${root}${path}`, 'utf8'))?.[1]),
  )
  return `between ${Math.min(...counts)} and ${Math.max(...counts)} errors`
}

const keys = await answerKeys()

/** A document with the outputs and figures that it should show. */
export function rewritten(text: string, { blocks }: Performance): string {
  const lines = text.split('\n')
  for (const { block, commands } of blocks.toReversed()) {
    if (commands.length === 0) continue
    const inside = commands.flatMap(({ command, real, shown, status }) => {
      if (status !== 0 && status !== 1) throw new Error(`'${command}' ended with ${status}: ${real.join('\n')}`)
      const output = shownOf(real, shown)
      if (output === undefined) throw new Error(`Part of what is shown below '${command}' is not printed any more.`)
      return [`$ ${command}`, ...output]
    })
    lines.splice(block.start, block.lines.length, ...inside)
  }
  return withoutClone(lines.join('\n'), about)
    .replace(/between \d+ and \d+ errors/, errorsAsPublished)
    .replace(/(?<=^## All keys\n\n[^|]*\n\n)\|.*/ms, () => keys)
}

/** `docs/messages.md`, read off the program. */
export const messages = async (): Promise<string> => messagesDocs(await ruleSources())

if (process.argv[1]?.endsWith('documents.ts')) {
  writeFileSync(`${root}docs/messages.md`, await messages())
  for (const { path, keeps } of documents) {
    const text = readFileSync(`${root}${path}`, 'utf8')
    const performance = play(text, Object.keys(keeps))
    writeFileSync(`${root}${path}`, rewritten(text, performance))
    for (const [name, kept] of Object.entries(keeps)) writeFileSync(`${root}${kept}`, performance.files.get(name) ?? '')
  }
}
