import { readFileSync, writeFileSync } from 'node:fs'
import { commandsOf } from './documents/blocks.js'
import { type Performance, play } from './documents/play.js'
import { shownOf } from './documents/shown.js'

/** Writes into the documents what their commands really print: the text is written by hand, the outputs are not. */
const root = new URL('..', import.meta.url).pathname

/** The documents with commands; and where the files stand that are there when all of a document was done. */
export const documents: readonly { readonly path: string; readonly keeps: Readonly<Record<string, string>> }[] = [
  { path: 'README.md', keeps: {} },
  {
    path: 'docs/tutorial.md',
    keeps: { 'privacy.yaml': 'docs/tutorial/privacy.yaml', 'out/policy.en.md': 'docs/tutorial/policy.en.md' },
  },
  { path: 'docs/init.md', keeps: { 'answers.yaml': 'docs/tutorial/answers.yaml' } },
  { path: 'CONTRIBUTING.md', keeps: {} },
]

/** A document with the outputs that it should show. */
export function rewritten(text: string, { blocks }: Performance): string {
  const lines = text.split('\n')
  for (const { block, commands } of blocks.toReversed()) {
    if (commands.length === 0) continue
    const inside = commands.flatMap(({ command, real, shown }) => {
      const output = shownOf(real, shown)
      if (output === undefined) throw new Error(`Part of what is shown below '${command}' is not printed any more.`)
      return [`$ ${command}`, ...output]
    })
    const first = commandsOf(block).length > 0 ? block.lines.findIndex((line) => line.startsWith('$ ')) : 0
    lines.splice(block.start + first, block.lines.length - first, ...inside)
  }
  return lines.join('\n')
}

if (process.argv[1]?.endsWith('documents.ts')) {
  for (const { path, keeps } of documents) {
    const text = readFileSync(`${root}${path}`, 'utf8')
    const performance = play(text, Object.keys(keeps))
    writeFileSync(`${root}${path}`, rewritten(text, performance))
    for (const [name, kept] of Object.entries(keeps)) writeFileSync(`${root}${kept}`, performance.files.get(name) ?? '')
  }
}
