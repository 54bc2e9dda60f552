import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { packagesInside } from './build/third-party-notices.js'
import { bundlePage, pageFolder } from './studio/bundle-page.js'
import { firstVisit } from './studio/first-visit.js'
import { pageStyle } from './studio/page-style.js'

/**
 * Makes `dist/studio/`, the page of `forthright studio`: the page, what works beside it, and the licences of what is inside.
 * Whoever opens it first loads no more than is allowed; the engine that typesets a PDF comes when it is asked for.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const page = `${root}src/studio/app/`
const out = `${root}${pageFolder}`
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

const metafile = await bundlePage(root, true)
copyFileSync(`${page}index.html`, `${out}index.html`)
writeFileSync(`${out}studio.css`, pageStyle(page))
writeFileSync(`${out}licences.txt`, packagesInside(root, Object.keys(metafile.inputs)))
const first = firstVisit(root, { metafile, folder: pageFolder, beside: ['index.html', 'studio.css'] })
process.stdout.write(`${pageFolder.slice(0, -1)}: ${first} bytes at a first visit, compressed\n`)
