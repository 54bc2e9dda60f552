import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { globSync } from 'tinyglobby'
import { check } from '../src/checking/check.js'
import { printable } from '../src/checking/printable.js'
import { main } from '../src/cli/main.js'
import { formats } from '../src/formats/index.js'
import { outputsOf, printAll } from '../src/formats/output.js'
import { hashOf } from '../src/node/manifest.js'
import { readProject } from '../src/node/read-project.js'
import { localTools } from '../src/node/tools.js'
import { wordsFor } from '../src/wording/languages.js'
import { pdfDump } from './examples/pdf-dump.js'

/** Writes what is committed beside the examples: the lint output of each transcription, and the notices of all. */
const root = new URL('..', import.meta.url).pathname
const asOf = '2026-11-21'

/** What `forthright lint` prints for a file, as in CI: no colour, 100 columns, every finding. */
export async function lintOutput(path: string): Promise<string> {
  const written: string[] = []
  await main(['lint', path, '--as-of', asOf, '--max-shown', 'all'], {
    stdout: (text) => written.push(String(text)),
    stderr: (text) => written.push(text),
    stdin: async () => new Uint8Array(),
    cwd: root,
    today: asOf,
    columns: { stdout: 100, stderr: 100 },
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

/** An example, the folder with its notices, and whether they are drafts. */
interface Example {
  readonly path: string
  readonly out: string
  readonly draft: boolean
}

/** Whole organisations, printed as they would publish it; and the transcriptions, which are printed only as drafts. */
export const examples: readonly Example[] = [
  ...globSync('examples/*/privacy.yaml', { cwd: root })
    .sort()
    .map((path) => ({ path, out: `${dirname(path)}/out`, draft: false })),
  ...transcriptions.map(({ path }) => ({
    path,
    out: `${dirname(path)}/out/${basename(path, '.yaml')}`,
    draft: true,
  })),
]

/**
 * What is committed of what is printed of an example, by the names of the files. What people read of a whole organisation is
 * there as text, a PDF as its text and structure; of the draft of a published policy, the Markdown. All that is printed stands
 * in a list of hashes, so that any change of it shows.
 */
export async function printedOf({ path, draft }: Example): Promise<ReadonlyMap<string, string>> {
  const cwd = `${root}${dirname(path)}`
  const { projects } = await readProject([basename(path)], { cwd, stdin: async () => new Uint8Array() })
  const files = new Map<string, string>()
  const hashes: string[] = []
  const show = (name: string, text: string): void => {
    if (name.endsWith('.md') || (!draft && !name.endsWith('.json'))) files.set(name, text)
  }
  for (const project of projects) {
    const checked = await check(project, { asOf })
    const words = await wordsFor(checked.findings)
    const verdict = await printable(checked, { draft, formats, tell: (it) => words.finding(it).message })
    if (verdict.refusal) throw new Error(`${path} is not printed: ${verdict.refusal.because}.`)
    const outputs = formats.flatMap((format) => outputsOf({ ...verdict, file: basename(path) }, format))
    for (const { name, isText, bytes } of (await printAll(outputs, tools)).files) {
      hashes.push(`${hashOf(bytes)}  ${name}\n`)
      if (isText) show(name, new TextDecoder().decode(bytes))
      else show(`${name}.txt`, await pdfDump(bytes))
    }
  }
  return files.set('sha256.txt', hashes.join(''))
}

const tools = localTools()

if (process.argv[1]?.endsWith('examples.ts')) {
  for (const { path, output } of transcriptions) writeFileSync(`${root}${output}`, await lintOutput(path))
  for (const example of examples) {
    const folder = `${root}${example.out}`
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    for (const [name, text] of await printedOf(example)) writeFileSync(`${folder}/${name}`, text)
  }
}
