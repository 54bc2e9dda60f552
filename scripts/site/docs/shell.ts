import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import about from '../../../package.json' with { type: 'json' }
import { element, text } from '../../../src/formats/html-element.js'
import { between } from './places.js'
import type { PageHeading } from './read-page.js'

/** A page of the site, but for what stands on all of them. */
export interface Shown {
  readonly address: string
  readonly title: string
  readonly headings: readonly PageHeading[]
  readonly body: readonly ElementContent[]
  /** A script of the site that the page runs. */
  readonly script?: string
}

/** What stands in the head of every page: where a reader begins, and what there is. */
const doors: readonly (readonly [address: string, words: string])[] = [
  ['index.html', 'Write a notice'],
  ['docs/index.html', 'What it is'],
  ['docs/map.html', 'All documents'],
  ['docs/examples.html', 'Examples'],
]

/** No page runs what stands in it, and none asks anybody but its own server. */
const policy = (script: string | undefined): string =>
  [
    "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'",
    ...(script === undefined ? [] : ["script-src 'self'; connect-src 'self'"]),
  ].join('; ')

/** A whole page. */
export function pageOf({ address, title, headings, body, script }: Shown): string {
  const to = (target: string): string => between(address, target)
  const page = element(
    'html',
    { lang: 'en' },
    element(
      'head',
      {},
      element('meta', { charSet: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy(script) }),
      element('meta', { name: 'color-scheme', content: 'light dark' }),
      element('title', {}, text(title === 'forthright' ? title : `${title} · forthright`)),
      element('link', { rel: ['icon'], href: 'data:,' }),
      element('link', { rel: ['stylesheet'], href: to('docs/docs.css') }),
      ...(script === undefined ? [] : [element('script', { src: to(script), defer: true })]),
    ),
    element(
      'body',
      {},
      element('a', { className: ['skip'], href: '#main' }, text('To the text')),
      element('header', {}, doorsOf(address, to), searchField(to)),
      ...contents(headings),
      element('main', { id: 'main' }, ...body),
      element('footer', {}, element('p', {}, text(`forthright ${about.version}, ${about.license} licence`))),
    ),
  )
  return `<!DOCTYPE html>\n${toHtml(page, { allowParseErrors: false })}\n`
}

const doorsOf = (here: string, to: (target: string) => string): Element =>
  element(
    'nav',
    { ariaLabel: 'Site' },
    element(
      'ul',
      {},
      ...doors.map(([target, words]) =>
        element(
          'li',
          {},
          element('a', { href: to(target), ...(target === here && { ariaCurrent: 'page' }) }, text(words)),
        ),
      ),
    ),
  )

/** Without a script it is a link to the page that searches, with the words. */
const searchField = (to: (target: string) => string): Element =>
  element(
    'form',
    { role: 'search', action: to('docs/search.html') },
    element('label', { htmlFor: ['q'] }, text('Search')),
    element('input', { id: 'q', type: 'search', name: 'q', autoComplete: ['off'] }),
    element('button', { type: 'submit' }, text('Find')),
  )

/** How many headings make it worth saying what is on a page. */
const enough = 3

function contents(headings: readonly PageHeading[]): readonly Element[] {
  const listed = headings.filter(({ depth }) => depth === 2)
  if (listed.length < enough) return []
  const items = listed.map(({ anchor, words }) => element('li', {}, element('a', { href: `#${anchor}` }, text(words))))
  const list = element('details', {}, element('summary', {}, text('On this page')), element('ol', {}, ...items))
  return [element('nav', { className: ['contents'], ariaLabel: 'On this page' }, list)]
}
