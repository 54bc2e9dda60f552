import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writeDocs } from './site/docs.js'
import { makeFile, oneFile } from './site/file.js'
import { makeSite } from './site/pages.js'
import { firstVisit } from './studio/first-visit.js'

/**
 * Makes `dist/site/`, the page of `forthright studio` for whoever has no forthright: a folder for any server of files, with the
 * documents, and `forthright.html`, the same page in one file. A folder may be named in its place.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const out = process.argv[2] ?? `${root}dist/site`
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const documents = writeDocs(out)
const size = await makeFile(root, `${out}/${oneFile}`)
const first = firstVisit(root, await makeSite(root, out, documents))
process.stdout.write(`${out}: ${first} bytes at a first visit, compressed; ${documents.length} documents\n`)
process.stdout.write(`${out}/${oneFile}: ${size} bytes\n`)
