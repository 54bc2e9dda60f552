import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * What a file of the repository becomes in the site: a page of Markdown, a page that shows a source, a list of what lies in a
 * folder, or the file as it is.
 */
export type Kind = 'page' | 'source' | 'folder' | 'as it is'

/** What a path of the repository becomes; undefined where there is nothing. */
export function kindOf(path: string): Kind | undefined {
  if (!existsSync(`${root}${path}`)) return undefined
  if (statSync(`${root}${path}`).isDirectory()) return existsSync(`${root}${path}/README.md`) ? 'page' : 'folder'
  if (isPrinted(path)) return path.endsWith('.html') ? 'as it is' : 'source'
  if (path.endsWith('.md')) return 'page'
  return /\.(?:png|svg|html)$/.test(path) ? 'as it is' : 'source'
}

/** What forthright printed is shown as it was printed. */
const isPrinted = (path: string): boolean => /\.[a-z]{2}\.(?:md|html)$/.test(path)

/** Where a path of the repository stands in the site: documents as in `docs`, all else below `docs/files`. */
export function addressIn(path: string): string {
  const own = named[path]
  if (own !== undefined) return own
  const kind = kindOf(path)
  const base = path.startsWith('docs/') ? path : `docs/files/${withoutDots(path)}`
  switch (kind) {
    case 'folder':
      return `${base}/index.html`
    case 'source':
      return `${base}.html`
    case 'page':
      return base.endsWith('.md')
        ? base.replace(/(?:README)?\.md$/, (end) => (end === '.md' ? '.html' : 'index.html'))
        : `${base}/index.html`
    default:
      return base
  }
}

/** Where the text of a source can be had as it is. */
export const rawAddress = (path: string): string => addressIn(path).replace(/\.html$/, '')

/** The README is where a reader begins, and the list of documents is a page beside it. */
const named: Readonly<Record<string, string>> = {
  'README.md': 'docs/index.html',
  'docs/README.md': 'docs/map.html',
  'ARCHITECTURE.md': 'docs/architecture.html',
  'CHANGELOG.md': 'docs/changelog.html',
  'CONTRIBUTING.md': 'docs/contributing.html',
}

/** Some servers hand out nothing whose name begins with a dot. */
const withoutDots = (path: string): string => path.replace(/(^|\/)\.(?=[^/])/g, '$1')

/** How a page at one address names another, or a file. */
export function between(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')]
  const shared = here.findIndex((step, at) => there[at] !== step)
  const same = shared < 0 ? here.length : shared
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/')
}
