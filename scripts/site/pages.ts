import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, type Metafile } from 'esbuild'
import { fontFiles, templateFile } from '../../src/formats/typeset-wasm.js'
import { typesetProgram } from '../../src/node/typeset.js'
import { packagesInside } from '../build/third-party-notices.js'
import type { Bundled } from '../studio/first-visit.js'
import { pageOptions } from '../studio/page-options.js'
import { pageStyle } from '../studio/page-style.js'
import { oneFile } from './file.js'
import { type Policy, withHead } from './head.js'

/** The page asks its own place and nobody else. WebAssembly is for the engine that typesets a PDF. */
const policy: Policy = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
}

/** Makes the page as a folder of files, beside its documents and the one file. */
export async function makeSite(root: string, out: string, documents: readonly string[]): Promise<Bundled> {
  const page = `${root}src/studio/app/`
  mkdirSync(`${out}/fonts`, { recursive: true })
  const { metafile } = await build({
    ...pageOptions(root),
    entryPoints: { site: 'src/studio/app/site/site.tsx', worker: 'src/studio/app/worker.ts' },
    outdir: out,
    splitting: true,
    format: 'esm',
    // Every version has names of its own, so that no browser mixes two of them.
    entryNames: '[name]-[hash]',
    chunkNames: 'c-[hash]',
  })
  const index = readFileSync(`${page}index.html`, 'utf8').replace('main.js', entryOf(metafile, 'site/site.tsx'))
  writeFileSync(`${out}/index.html`, withHead(index, policy, { program: entryOf(metafile, 'app/worker.ts') }))
  writeFileSync(`${out}/studio.css`, pageStyle(page))
  writeFileSync(`${out}/licences.txt`, packagesInside(root, Object.keys(metafile.inputs)))
  const programs = readdirSync(out).filter((name) => name.endsWith('.js'))
  const engine = copyEngine(root, out)
  await makeServiceWorker(root, out, {
    page: ['index.html', 'studio.css', 'licences.txt', ...programs.sort()],
    engine,
    documents: [oneFile, ...documents],
  })
  const folder = `${path.relative(root, out)}/`
  return { metafile, folder, beside: ['index.html', 'studio.css'] }
}

/** The name of the program that was made of a source. */
function entryOf({ outputs }: Metafile, source: string): string {
  const found = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(source))
  if (found === undefined) throw new Error(`Nothing was made of ${source}.`)
  return path.basename(found[0])
}

/** What typesets, beside the page; the names of its files. */
function copyEngine(root: string, out: string): readonly string[] {
  copyFileSync(typesetProgram(), `${out}/typst.wasm`)
  const assets = [templateFile, ...fontFiles.map((name) => `fonts/${name}`)]
  for (const name of assets) copyFileSync(`${root}assets/${name}`, `${out}/${name}`)
  return ['typst.wasm', ...assets]
}

/** A lot of files that the browser keeps, or takes away, together. */
type Lots = Readonly<Record<'page' | 'engine' | 'documents', readonly string[]>>

/** The program that lets the page be opened where its place cannot be reached. */
async function makeServiceWorker(root: string, out: string, { page, engine, documents }: Lots): Promise<void> {
  const nameOf = (lot: string, files: readonly string[]) => `forthright-${lot}-${hashOf(out, files)}`
  await build({
    ...pageOptions(root),
    entryPoints: { 'service-worker': 'src/studio/app/site/service-worker.ts' },
    outdir: out,
    format: 'iife',
    define: {
      names: JSON.stringify({
        page: nameOf('page', page),
        engine: nameOf('engine', engine),
        documents: nameOf('documents', documents),
      }),
      pageFiles: JSON.stringify(page.map((file) => (file === 'index.html' ? './' : file))),
      engineFiles: JSON.stringify(engine),
    },
  })
}

/** What files are known by: their names and what they hold. */
function hashOf(out: string, files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files.toSorted()) hash.update(`${file}\0`).update(readFileSync(`${out}/${file}`))
  return hash.digest('hex').slice(0, 12)
}
