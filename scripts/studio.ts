import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { type BuildOptions, build, type Metafile } from 'esbuild'
import { packagesInside } from './build/third-party-notices.js'
import { pageOptions } from './studio/page-options.js'

/**
 * Makes `dist/studio/`, the page of `forthright studio`: the page, what works beside it, and the licences of what is inside.
 * Whoever opens it first loads no more than is allowed here; the engine that typesets a PDF comes when it is asked for.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const page = `${root}src/studio/app/`
const out = `${root}dist/studio/`
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

/** What whoever begins with questions may load at most, compressed; the editor comes with the text. */
const mostAtFirst = 450_000

const options = {
  ...pageOptions(root),
  entryPoints: { main: 'src/studio/app/main.tsx', worker: 'src/studio/app/worker.ts' },
  outdir: out,
  splitting: true,
  format: 'esm',
  chunkNames: 'c-[hash]',
} as const satisfies BuildOptions

const { metafile } = await build(options)
for (const name of ['index.html', 'studio.css']) copyFileSync(`${page}${name}`, `${out}${name}`)
writeFileSync(`${out}licences.txt`, packagesInside(root, Object.keys(metafile.inputs)))

const first = sizeOf([...loadedAtFirst(metafile), 'index.html', 'studio.css'])
if (first > mostAtFirst) throw new Error(`A first visit loads ${first} bytes, and ${mostAtFirst} are allowed.`)
process.stdout.write(`dist/studio: ${first} bytes at a first visit, compressed\n`)

/**
 * What comes only when it is asked for: the editor, other languages and formats, what is usual for one sort of organisation,
 * what explains a mistake, help with typing.
 */
function isLater(source: string): boolean {
  return /\/(?:locales\/(?!en\b)|catalogue\/starters\/|formats\/(?:markdown|pdf|trace|recipients-csv)|reading\/validate|app\/(?:editor|merged)|wording\/stages|studio\/typing|words\/author-markdown)|node_modules/.test(
    source,
  )
}

/** The two programs, and what they load before anybody asks for more. */
function loadedAtFirst({ outputs }: Metafile): readonly string[] {
  const loaded = new Set(['dist/studio/main.js', 'dist/studio/worker.js'])
  for (const name of loaded) {
    for (const { path, kind } of outputs[name]?.imports ?? []) {
      if (kind === 'import-statement' || !isLater(outputs[path]?.entryPoint ?? '')) loaded.add(path)
    }
  }
  return [...loaded].map((name) => name.replace('dist/studio/', ''))
}

function sizeOf(names: readonly string[]): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  return names.reduce((sum, name) => sum + brotliCompressSync(readFileSync(`${out}${name}`), { params }).length, 0)
}
