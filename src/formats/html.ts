import type { Element } from 'hast'
import { fill, type Ready, ready } from '../documents/shell/shell.js'
import type { Chrome, NoticeDocument, Section } from '../documents/tree/document.js'
import type { Block } from '../documents/tree/nodes.js'
import { walk, wordsOf } from '../documents/tree/walk.js'
import { blockHtml, type Place } from './html-blocks.js'
import { headHtml } from './html-brand.js'
import { element, type Tell, text } from './html-element.js'
import { policy, printed } from './html-page.js'
import { figureStyle, styleWith } from './html-style.js'
import { sectionNumbers, summary } from './section-numbers.js'
import { fragmentHtml, type PageHtml, pageHtml } from './shells.gen.js'

export interface HtmlOptions {
  /** Only what stands in the middle of the page, for a site that has a page and a style of its own. */
  readonly fragment?: boolean
}

/** The notice as one page that stands by itself: no script, no request, light and dark, screen and print. */
export function emitHtml(document: NoticeDocument, { fragment = false }: HtmlOptions = {}): string {
  const main = ready(printed(sectionsHtml(document, fragment ? 1 : 0)))
  if (!fragment) return pageWith(document, main, ready(styleOf(document)))
  const { language, chrome } = document
  return fill(fragmentHtml, { language, draft: document.draft ? draftOf(chrome) : undefined, main })
}

/** A notice to be looked at while it is written: its style, the page around its sections, and each section by itself. */
export interface HtmlParts {
  readonly style: string
  /** What stands in the body, without any section. */
  readonly around: string
  readonly sections: readonly { readonly id: string; readonly html: string }[]
}

/** The notice in parts, of which a page that shows it anew takes those that changed. */
export function htmlParts(document: NoticeDocument, tell: Tell): HtmlParts {
  const page = pageWith(document, ready(''), ready(''))
  const from = page.indexOf('<body class="fr-notice">') + '<body class="fr-notice">'.length
  const sections = sectionsHtml(document, 0, tell)
  return {
    style: styleOf(document),
    around: page.slice(from, page.lastIndexOf('</body>')),
    sections: document.sections.map(({ id }, index) => ({ id, html: printed(sections.slice(index, index + 1)) })),
  }
}

function pageWith(document: NoticeDocument, main: Ready, style: Ready): string {
  const { language, title, chrome, sections } = document
  const dates = chrome.dates.map(({ label, day, value }) => ({ label, day, value }))
  return fill(pageHtml, {
    language,
    policy,
    pageTitle: chrome.pageTitle,
    description: chrome.description,
    canonical: ready(printed(canonical(document))),
    style,
    skip: chrome.skipToContent,
    draft: document.draft ? draftOf(chrome) : undefined,
    head: ready(printed(headHtml(document))),
    title,
    applies: dates[0],
    dates,
    contents: chrome.contents,
    sections: contentsOf(sections, sectionNumbers(sections)),
    main,
  })
}

function sectionsHtml({ sections, chrome: { scale } }: NoticeDocument, depth: Place['depth'], tell?: Tell): Element[] {
  const numbers = sectionNumbers(sections)
  const place = { depth, scale, ...(tell && { tell }) }
  return sections.map((it) => sectionHtml(it, numbers.get(it.id), place))
}

function styleOf({ sections, chrome, brand }: NoticeDocument): string {
  const blocks = sections.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.blocks))
  const hasFigures = [...walk(blocks)].some(({ type }) => type === 'figure')
  return `${styleWith(chrome.joints.brackets, brand)}${hasFigures ? figureStyle : ''}`
}

/** Where the notice is published: of several copies that one is meant. */
const canonical = ({ url }: NoticeDocument): Element[] =>
  url === undefined ? [] : [element('link', { rel: ['canonical'], href: url })]

/** The sections and, where all of them fit into one view, what has a heading of its own in them. */
function contentsOf(sections: readonly Section[], numbers: ReadonlyMap<string, string>): PageHtml['sections'] {
  const entries = sections.map(({ id, clauses }) =>
    id === summary ? [] : clauses.flatMap(({ blocks }) => blocks.flatMap(entryOf)),
  )
  const isShort = sections.length + entries.flat().length <= inOneView
  return sections.map(({ id, title }, index) => {
    const inside = (isShort ? entries[index] : []) ?? []
    return { anchor: id, number: numbers.get(id) ?? '', title, entries: inside.length > 1 ? inside : [] }
  })
}

const inOneView = 30

function entryOf(block: Block): readonly { readonly anchor: string; readonly title: string }[] {
  if (block.type === 'card') return [{ anchor: block.id, title: wordsOf(block.title) }]
  if (block.type !== 'heading' || block.id === undefined) return []
  return [{ anchor: block.id, title: wordsOf(block.children) }]
}

/** What a draft says of itself; what is missing is folded, since it may be more than fits above the notice. */
const draftOf = ({ draft, draftMeaning, gaps, joints }: Chrome): PageHtml['draft'] => ({
  word: draft,
  meaning: draftMeaning,
  gaps: gaps && {
    count: gaps.count,
    places: gaps.places.map(({ anchor, title, missing }) => ({
      anchor,
      title,
      missing: `${joints.label}${missing.join(joints.series)}`,
    })),
  },
})

function sectionHtml({ id, title, clauses }: Section, number: string | undefined, place: Place): Element {
  const titleId = `${id}-title`
  const mark = number === undefined ? [] : [element('span', { className: ['fr-number'] }, text(number)), text(' ')]
  const link = element('a', { className: ['fr-self'], href: `#${id}`, tabIndex: -1 }, ...mark, text(title))
  return element(
    'section',
    { className: id === summary ? ['fr-section', 'fr-short'] : ['fr-section'], id, ariaLabelledBy: [titleId] },
    element(`h${2 + place.depth}`, { id: titleId }, link),
    ...clauses.flatMap(({ blocks }) => blocks.map((block) => blockHtml(block, place))),
  )
}
