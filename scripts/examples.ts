import { writeFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { main } from '../src/cli/main.js'

/** Writes the lint output that is committed beside each transcription. */
const root = new URL('..', import.meta.url).pathname

/** What `forthright lint` prints for a file, as in CI: no colour, 100 columns, every finding. */
export async function lintOutput(path: string): Promise<string> {
  const written: string[] = []
  await main(['lint', path, '--as-of', '2026-11-21', '--max-shown', 'all'], {
    stdout: (text) => written.push(String(text)),
    stderr: (text) => written.push(text),
    stdin: async () => new Uint8Array(),
    cwd: root,
    today: '2026-11-21',
    columns: 100,
    color: { stdout: false, stderr: false },
    unicode: true,
    debug: false,
  })
  return written.join('')
}

/** The transcriptions, and where their lint output stands. */
export const transcriptions = globSync('examples/as-published/*.yaml', { cwd: root })
  .sort()
  .map((path) => ({ path, output: path.replace(/\.yaml$/, '.lint.txt') }))

if (process.argv[1]?.endsWith('examples.ts')) {
  for (const { path, output } of transcriptions) writeFileSync(`${root}${output}`, await lintOutput(path))
}
