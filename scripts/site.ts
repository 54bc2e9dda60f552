import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writeDocs } from './site/docs.js'
import { makeFile } from './site/file.js'
import { makeSite } from './site/pages.js'

/**
 * Makes `dist/site/`, the page of `forthright studio` for whoever has no forthright: a folder for any server of files, with the
 * documents, and `forthright.html`, the same page in one file. A folder may be named in its place.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const out = process.argv[2] ?? `${root}dist/site`
rmSync(out, { recursive: true, force: true })
const first = await makeSite(root, out)
process.stdout.write(`${out}: ${first} bytes at a first visit, compressed\n`)
process.stdout.write(`${out}/docs: ${writeDocs(out).length} files\n`)
const size = await makeFile(root, `${out}/forthright.html`)
process.stdout.write(`${out}/forthright.html: ${size} bytes\n`)
