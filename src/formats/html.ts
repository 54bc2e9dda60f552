import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Gaps, Joints, NoticeDocument, Section } from '../documents/tree/document.js'
import { walk } from '../documents/tree/walk.js'
import { blockHtml, type Depth } from './html-blocks.js'
import { element as el, text } from './html-element.js'
import { figureStyle, styleWith } from './html-style.js'
import { sectionNumbers, summary } from './section-numbers.js'

export interface HtmlOptions {
  /** Only what stands in the middle of the page, for a site that has a page and a style of its own. */
  readonly fragment?: boolean
}

/** The notice as one page that stands by itself: no script, no request, light and dark, screen and print. */
export function emitHtml(document: NoticeDocument, { fragment = false }: HtmlOptions = {}): string {
  const sections = numbered(document.sections).map((section) => sectionElement(section, fragment ? 1 : 0))
  if (!fragment) return `<!DOCTYPE html>\n${print([page(document, sections)])}\n`
  const mark = document.draft ? [draftBanner(document)] : []
  return `${print([el('div', { className: ['fr-notice'], lang: document.language }, ...mark, el('div', { className: ['fr-main'] }, ...sections))])}\n`
}

const print = (children: Element[]): string => toHtml({ type: 'root', children }, { closeSelfClosing: false })

function page(document: NoticeDocument, sections: readonly Element[]): Element {
  const { language, draft, chrome } = document
  return el(
    'html',
    { lang: language },
    head(document),
    el(
      'body',
      { className: ['fr-notice'] },
      el('a', { className: ['fr-skip'], href: '#main' }, text(chrome.skipToContent)),
      ...(draft
        ? [
            draftBanner(document),
            el('div', { className: ['fr-watermark'], ariaHidden: 'true', dataLabel: chrome.draft }),
          ]
        : []),
      header(document),
      el(
        'div',
        { className: ['fr-page', 'fr-body'] },
        contents(document),
        el('main', { className: ['fr-main'], id: 'main' }, ...sections, back(chrome.contents)),
      ),
    ),
  )
}

/** The policy lets the page do nothing but show itself: no script, no request, whatever a notice should hold. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

function head({ chrome, sections }: NoticeDocument): Element {
  const blocks = sections.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.blocks))
  const hasFigures = [...walk(...blocks)].some(({ type }) => type === 'figure')
  return el(
    'head',
    {},
    el('meta', { charSet: 'utf-8' }),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
    el('meta', { name: 'color-scheme', content: 'light dark' }),
    el('title', {}, text(chrome.pageTitle)),
    el('style', {}, text(`${styleWith(chrome.joints.brackets)}${hasFigures ? figureStyle : ''}`)),
  )
}

/** A landmark of its own: whoever goes from one to the next comes to it first. */
const draftBanner = ({ chrome }: NoticeDocument): Element =>
  el(
    'aside',
    { className: ['fr-draft'], ariaLabel: chrome.draft },
    el(
      'div',
      { className: ['fr-page'] },
      el('p', {}, el('b', {}, text(chrome.draft)), text(` ${chrome.draftMeaning}`)),
      ...(chrome.gaps ? [gapsElement(chrome.gaps, chrome.joints)] : []),
    ),
  )

/** What is missing, folded: a draft may lack more than fits above it. */
const gapsElement = ({ count, places }: Gaps, joints: Joints): Element =>
  el(
    'details',
    {},
    el('summary', {}, text(count)),
    el(
      'ul',
      {},
      ...places.map(({ anchor, title, missing }) =>
        el(
          'li',
          {},
          el('a', { href: `#${anchor}` }, text(title)),
          text(`${joints.label}${missing.join(joints.series)}`),
        ),
      ),
    ),
  )

function header({ title, issuers, chrome }: NoticeDocument): Element {
  const dates = chrome.dates.map(({ label, value, day }) => {
    const shown = day === undefined ? text(value) : el('time', { dateTime: day }, text(value))
    return el('div', {}, el('dt', {}, text(label)), el('dd', {}, shown))
  })
  return el(
    'header',
    { className: ['fr-header'] },
    el(
      'div',
      { className: ['fr-page'] },
      ...issuers.map((issuer) => el('p', { className: ['fr-org'] }, text(issuer))),
      el('h1', { className: ['fr-title'] }, text(title)),
      ...(dates.length > 0 ? [el('dl', { className: ['fr-meta'] }, ...dates)] : []),
    ),
  )
}

/** The list of sections: folded where there is little room, which needs no script. */
function contents({ sections, chrome }: NoticeDocument): Element {
  const items = numbered(sections).map(({ section: { id, title }, number }) =>
    el('li', {}, el('a', { href: `#${id}` }, el('span', {}, ...number), text(` ${title}`))),
  )
  return el(
    'nav',
    { className: ['fr-contents'], id: 'contents', ariaLabel: chrome.contents },
    el('details', {}, el('summary', {}, text(chrome.contents)), el('ol', {}, ...items)),
  )
}

const back = (label: string): Element => el('a', { className: ['fr-back'], href: '#contents' }, text(label))

/** A section and its number; the summary stands before all others and has none. */
interface Numbered {
  readonly section: Section
  readonly number: readonly ElementContent[]
}

function numbered(sections: readonly Section[]): readonly Numbered[] {
  const numbers = sectionNumbers(sections)
  return sections.map((section) => {
    const number = numbers.get(section.id)
    return { section, number: number === undefined ? [] : [text(number)] }
  })
}

function sectionElement({ section, number }: Numbered, depth: Depth): Element {
  const { id, title, clauses } = section
  const titleId = `${id}-title`
  const mark = number.length > 0 ? [el('span', { className: ['fr-number'] }, ...number), text(' ')] : []
  return el(
    'section',
    { className: id === summary ? ['fr-section', 'fr-short'] : ['fr-section'], id, ariaLabelledBy: [titleId] },
    el(`h${2 + depth}`, { id: titleId }, el('a', { className: ['fr-self'], href: `#${id}` }, ...mark, text(title))),
    ...clauses.flatMap((clause) => clause.blocks.map((block) => blockHtml(block, depth))),
  )
}
