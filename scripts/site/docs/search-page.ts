import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { element, text } from '../../../src/formats/html-element.js'
import { pageOf } from './shell.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The page that searches: the only one that runs something. */
export const searchPage = (): string =>
  pageOf({
    address: 'docs/search.html',
    title: 'Search',
    headings: [],
    script: 'docs/search.js',
    body: [
      element('h1', {}, text('Search')),
      element('p', { id: 'count', role: 'status' }, text('The search needs JavaScript.')),
      element('ol', { id: 'found' }),
      element('p', {}, element('a', { href: 'map.html' }, text('All documents'))),
    ],
  })

/** What it runs. */
export function searchProgram(): string {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: ['scripts/site/docs/search/page.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}
