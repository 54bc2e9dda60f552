import type { Element } from 'hast'
import { fill, ready } from '../documents/shell/shell.js'
import type { Chrome, NoticeDocument, Section } from '../documents/tree/document.js'
import type { Block } from '../documents/tree/nodes.js'
import { walk, wordsOf } from '../documents/tree/walk.js'
import { blockHtml, type Place } from './html-blocks.js'
import { headHtml } from './html-brand.js'
import { element, text } from './html-element.js'
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
  const { language, title, chrome, sections } = document
  const numbers = sectionNumbers(sections)
  const main = ready(
    printed(
      sections.map((it) => sectionHtml(it, numbers.get(it.id), { depth: fragment ? 1 : 0, scale: chrome.scale })),
    ),
  )
  const dates = chrome.dates.map(({ label, day, value }) => ({ label, day, value }))
  const draft = document.draft ? draftOf(chrome) : undefined
  if (fragment) return fill(fragmentHtml, { language, draft, main })
  return fill(pageHtml, {
    language,
    policy,
    pageTitle: chrome.pageTitle,
    description: chrome.description,
    canonical: ready(printed(canonical(document))),
    style: ready(styleOf(document)),
    skip: chrome.skipToContent,
    draft,
    head: ready(printed(headHtml(document))),
    title,
    applies: dates[0],
    dates,
    contents: chrome.contents,
    sections: contentsOf(sections, numbers),
    main,
  })
}

function styleOf({ sections, chrome, brand }: NoticeDocument): string {
  const blocks = sections.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.blocks))
  const hasFigures = [...walk(...blocks)].some(({ type }) => type === 'figure')
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
