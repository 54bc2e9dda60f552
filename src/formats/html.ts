import type { Element, ElementContent, Properties, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { BlockContent, Link, PhrasingContent, Table, TableCell } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import type { Block, Card, Gaps, LabelledValue, NoticeDocument, Section } from '../documents/tree/document.js'
import { style } from './html-style.js'
import { isLongLabel } from './long-label.js'
import { printedAddress } from './printed-address.js'
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

function head({ title, draft, chrome }: NoticeDocument): Element {
  return el(
    'head',
    {},
    el('meta', { charSet: 'utf-8' }),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
    el('meta', { name: 'color-scheme', content: 'light dark' }),
    el('title', {}, text(`${draft ? `${chrome.draft.toUpperCase()}: ` : ''}${title}`)),
    el('style', {}, text(style)),
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
      ...(chrome.gaps ? [gapsElement(chrome.gaps)] : []),
    ),
  )

/** What is missing, folded: a draft may lack more than fits above it. */
const gapsElement = ({ count, places }: Gaps): Element =>
  el(
    'details',
    {},
    el('summary', {}, text(count)),
    el(
      'ul',
      {},
      ...places.map(({ anchor, title, missing }) =>
        el('li', {}, el('a', { href: `#${anchor}` }, text(title)), text(`: ${missing.join('; ')}`)),
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

/** In a fragment headings stand one level lower, below those of the page around it. */
type Depth = 0 | 1

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
    ...clauses.flatMap((clause) => clause.blocks.map((block) => blockElement(block, depth))),
  )
}

function blockElement(block: Block, depth: Depth): Element {
  switch (block.type) {
    case 'card':
      return cardElement(block, depth)
    case 'box':
      return el('div', { className: ['fr-box'] }, ...block.children.map((child) => blockElement(child, depth)))
    case 'values':
      return el('dl', { className: ['fr-facts'] }, ...block.children.map((value) => valueElement(value, depth)))
    case 'gap':
      return el('p', {}, gapMark(phrasing(block.children)))
    case 'table':
      return tableElement(block)
    case 'heading':
      return el(`h${Math.min(6, block.depth + depth)}`, {}, ...phrasing(block.children))
    case 'paragraph':
      return el('p', {}, ...phrasing(block.children))
    case 'list': {
      const items = block.children.map((item) => el('li', {}, ...inside(item.children.filter(isBlock), depth)))
      const isLoose = block.children.some(({ children }) => children.length > 1)
      return el(block.ordered ? 'ol' : 'ul', isLoose ? { className: ['fr-loose'] } : {}, ...items)
    }
    case 'blockquote':
      return el('blockquote', {}, ...block.children.filter(isBlock).map((child) => blockElement(child, depth)))
    default:
      return el('div', {}, ...fromMarkdown(block))
  }
}

const isBlock = <Child extends { readonly type: string }>(
  child: Child,
): child is Exclude<Child, { readonly type: 'definition' | 'footnoteDefinition' }> =>
  child.type !== 'definition' && child.type !== 'footnoteDefinition'

/** What stands in an item or beside a label: a single paragraph needs no element of its own. */
function inside(blocks: readonly Block[], depth: Depth): readonly ElementContent[] {
  const [only, ...more] = blocks
  if (more.length === 0 && only?.type === 'paragraph') return phrasing(only.children)
  if (more.length === 0 && only?.type === 'gap') return [gapMark(phrasing(only.children))]
  return blocks.map((block) => blockElement(block, depth))
}

function cardElement({ id, title, children }: Card, depth: Depth): Element {
  const heading = el(
    `h${3 + depth}`,
    {},
    el('a', { className: ['fr-self'], href: `#${id}` }, ...unlinked(phrasing(title))),
  )
  return el('article', { className: ['fr-card'], id }, heading, ...children.map((child) => blockElement(child, depth)))
}

const valueElement = ({ label, children }: LabelledValue, depth: Depth): Element =>
  el(
    'div',
    isLongLabel(label) ? { className: ['is-long'] } : {},
    el('dt', {}, ...phrasing(label)),
    el('dd', {}, ...inside(children, depth)),
  )

/** The first cell of a row heads it; the others carry the name of their column for narrow screens. */
function tableElement({ children }: Table): Element {
  const [headRow, ...rows] = children
  const heads = headRow?.children ?? []
  const labels = heads.map(({ children: words }) => plain(words))
  const cell = (content: TableCell, index: number): Element =>
    index === 0
      ? el('th', { scope: 'row' }, ...phrasing(content.children))
      : el('td', { dataLabel: labels[index] ?? '' }, ...phrasing(content.children))
  return el(
    'table',
    { className: heads.length > 3 ? ['fr-table', 'is-even'] : ['fr-table'] },
    el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, ...phrasing(head.children))))),
    el('tbody', {}, ...rows.map((row) => el('tr', {}, ...row.children.map(cell)))),
  )
}

const gapMark = (children: readonly ElementContent[]): Element => el('mark', { className: ['fr-gap'] }, ...children)

const plain = (nodes: readonly PhrasingContent[]): string =>
  nodes.map((node) => ('value' in node ? node.value : 'children' in node ? plain(node.children) : '')).join('')

/** Words as HTML. */
const phrasing = (nodes: readonly PhrasingContent[]): ElementContent[] => nodes.flatMap(inline)

function inline(node: PhrasingContent): readonly ElementContent[] {
  switch (node.type) {
    case 'strong':
      return node.data?.gap ? [gapMark(phrasing(node.children))] : [el('strong', {}, ...phrasing(node.children))]
    case 'emphasis':
      return [el('em', {}, ...phrasing(node.children))]
    case 'link':
      return linkElement(node)
    default:
      return fromMarkdown(node)
  }
}

/** A link of a scheme that only shows or calls; of any other its words stay. Printed, it brings its address in brackets. */
function linkElement(node: Link): readonly ElementContent[] {
  const { url } = node
  const children = phrasing(node.children)
  if (!/^(?:https?:|mailto:|tel:|#)/i.test(url)) return children
  const isAddress = /^https?:/i.test(url) && printedAddress(node) === undefined
  return [el('a', { href: url, ...(isAddress && { className: ['is-address'] }) }, ...children)]
}

/** What has no look of its own here, as everywhere else. */
function fromMarkdown(node: PhrasingContent | BlockContent): readonly ElementContent[] {
  const made = toHast(node)
  return made.type === 'root'
    ? made.children.filter((child) => child.type !== 'doctype')
    : isContent(made)
      ? [made]
      : []
}

const isContent = (node: Root | Root['children'][number]): node is ElementContent =>
  node.type !== 'root' && node.type !== 'doctype'

/** A heading that links to itself holds no other link. */
const unlinked = (nodes: readonly ElementContent[]): readonly ElementContent[] =>
  nodes.flatMap((node) => (node.type === 'element' && node.tagName === 'a' ? unlinked(node.children) : [node]))

const text = (value: string): ElementContent => ({ type: 'text', value })

const el = (tagName: string, properties: Properties, ...children: readonly ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [...children],
})
