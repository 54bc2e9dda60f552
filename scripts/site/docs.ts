import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { addressIn, kindOf, rawAddress } from './docs/places.js'
import { type DocsPage, readPage } from './docs/read-page.js'
import { indexOf } from './docs/search/index-of.js'
import { searchPage, searchProgram } from './docs/search-page.js'
import { pageOf } from './docs/shell.js'
import { folderPage, sourcePage } from './docs/source-page.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a reader may look for; all else is in the site because a page leads there. */
const documents = ['README.md', 'CHANGELOG.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/*.md', 'docs/*/README.md']
const reference = ['docs/rules/*.md', 'docs/law/*.md']

/** The documents as files of the site, by their addresses: everything below `docs`. */
export function docsFiles(): ReadonlyMap<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>()
  const add = (address: string, content: string | Uint8Array): void => {
    if (files.has(address)) throw new Error(`Two files of the repository become ${address}.`)
    files.set(address, content)
  }
  const told = [...new Set([...documents, ...reference].flatMap((each) => globSync(each, { cwd: root }).sort()))]
  const pages: DocsPage[] = []
  const wanted = new Set(told)
  for (const path of wanted) {
    const kind = kindOf(path)
    if (kind === undefined) throw new Error(`A document leads to ${path}, which is not there.`)
    if (kind === 'as it is') add(addressIn(path), readFileSync(`${root}${path}`))
    else {
      const page = pageAt(path)
      for (const other of page.leadsTo) wanted.add(withoutReadme(other))
      if (told.includes(path)) pages.push(page)
      if (kind === 'source') add(rawAddress(path), readFileSync(`${root}${path}`))
      add(page.address, pageOf(page))
    }
  }
  add('docs/docs.css', readFileSync(new URL('docs/docs.css', import.meta.url), 'utf8'))
  add('docs/search.html', searchPage())
  add('docs/search.js', searchProgram())
  add('docs/search.json', JSON.stringify(indexOf(pages)))
  return files
}

function pageAt(path: string): DocsPage {
  switch (kindOf(path)) {
    case 'folder':
      return folderPage(path)
    case 'source':
      return sourcePage(path, readFileSync(`${root}${path}`, 'utf8'))
    default:
      return readPage(path, readFileSync(`${root}${path}`, 'utf8'))
  }
}

/** A folder that explains itself is its explanation. */
const withoutReadme = (path: string): string =>
  kindOf(path) === 'page' && !path.endsWith('.md') ? `${path}/README.md` : path

/** Writes the documents into the folder of a site, and says which files they are. */
export function writeDocs(site: string): readonly string[] {
  const files = docsFiles()
  for (const [address, content] of files) {
    mkdirSync(dirname(join(site, address)), { recursive: true })
    writeFileSync(join(site, address), content)
  }
  return [...files.keys()]
}

// `npx tsx scripts/site/docs.ts FOLDER`: the documents alone.
if (process.argv[1]?.endsWith('site/docs.ts')) writeDocs(process.argv[2] ?? join(root, 'dist/site'))
