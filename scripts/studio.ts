import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { packagesInside } from './build/third-party-notices.js'
import { firstVisit } from './studio/first-visit.js'
import { pageOptions } from './studio/page-options.js'
import { pageStyle } from './studio/page-style.js'

/**
 * Makes `dist/studio/`, the page of `forthright studio`: the page, what works beside it, and the licences of what is inside.
 * Whoever opens it first loads no more than is allowed; the engine that typesets a PDF comes when it is asked for.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const page = `${root}src/studio/app/`
const folder = 'dist/studio/'
const out = `${root}${folder}`
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

const { metafile } = await build({
  ...pageOptions(root),
  entryPoints: { main: 'src/studio/app/main.tsx', worker: 'src/studio/app/worker.ts' },
  outdir: out,
  splitting: true,
  format: 'esm',
  chunkNames: 'c-[hash]',
})
copyFileSync(`${page}index.html`, `${out}index.html`)
writeFileSync(`${out}studio.css`, pageStyle(page))
writeFileSync(`${out}licences.txt`, packagesInside(root, Object.keys(metafile.inputs)))
const first = firstVisit(root, { metafile, folder, beside: ['index.html', 'studio.css'] })
process.stdout.write(`${folder.slice(0, -1)}: ${first} bytes at a first visit, compressed\n`)
