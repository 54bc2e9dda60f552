import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { globSync } from 'tinyglobby'
import { checkWith } from '../src/checking/check.js'
import { main } from '../src/cli/main.js'
import { compose } from '../src/documents/notice/compose.js'
import { loadLocales } from '../src/documents/words/load-locales.js'
import { allLanguages } from '../src/facts/languages.js'
import { emitHtml } from '../src/formats/html.js'
import { emitMarkdown } from '../src/formats/markdown.js'
import { emitPdf } from '../src/formats/pdf.js'
import { emitTrace } from '../src/formats/trace.js'
import { lawAsOf } from '../src/law/law.js'
import { hashOf } from '../src/node/manifest.js'
import { readProject } from '../src/node/read-project.js'
import { loadTypesetEngine } from '../src/node/typeset.js'
import { validate } from '../src/reading/validate.js'
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

/** The notices of an example, by the names of their files; a PDF is there as its text and structure, and as its hash. */
export async function noticesOf({ path, draft }: Example): Promise<ReadonlyMap<string, string>> {
  const { projects } = await readProject([path], { cwd: root, stdin: async () => new Uint8Array() })
  const files = new Map<string, string>()
  for (const project of projects) {
    const { model } = checkWith(validate, project, { asOf })
    if (!model) throw new Error(`${path} cannot be read.`)
    for (const document of compose(model, lawAsOf(asOf), await loadLocales(allLanguages(model)), { draft })) {
      const name = `${document.id}.${document.language}`
      const pdf = await emitPdf(document, await engine())
      files.set(`${name}.md`, emitMarkdown(document))
      files.set(`${name}.html`, emitHtml(document))
      files.set(`${name}.trace.json`, emitTrace(document))
      files.set(`${name}.pdf.txt`, await pdfDump(pdf))
      files.set(`${name}.pdf.sha256`, `${hashOf(pdf)}  ${name}.pdf\n`)
    }
  }
  return files
}

let loaded: ReturnType<typeof loadTypesetEngine> | undefined
const engine = (): ReturnType<typeof loadTypesetEngine> => {
  loaded ??= loadTypesetEngine()
  return loaded
}

if (process.argv[1]?.endsWith('examples.ts')) {
  for (const { path, output } of transcriptions) writeFileSync(`${root}${output}`, await lintOutput(path))
  for (const example of examples) {
    const folder = `${root}${example.out}`
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    for (const [name, text] of await noticesOf(example)) writeFileSync(`${folder}/${name}`, text)
  }
}
