import type { BlockContent, ListItem, Root } from 'mdast'
import type { Chrome, GapPlace, HeadDate, NoticeDocument, Section } from '../documents/tree/document.js'
import { walk, wordsOf } from '../documents/tree/walk.js'
import { type Around, blocksMarkdown, heading, labelledItem, list, paragraph, text } from './markdown-blocks.js'
import { printer } from './markdown-printer.js'
import { sectionNumbers } from './section-numbers.js'

/** The notice as Markdown: CommonMark with tables. Parsing it gives the tree that it was printed from. */
export const emitMarkdown = (document: NoticeDocument): string => printer.stringify(markdownTree(document))

/** The notice as a tree of plain Markdown. */
export function markdownTree({ title, draft, chrome, sections }: NoticeDocument): Root {
  const numbers = sectionNumbers(sections)
  const titled = sections.map((section) => ({ ...section, title: numberedTitle(section, numbers) }))
  const around: Around = { anchors: new Map(titled.flatMap(anchorsOf)), joints: chrome.joints }
  return {
    type: 'root',
    children: [
      heading(1, [text(title)]),
      ...(draft ? [draftMark(chrome, around)] : []),
      ...(chrome.dates.length > 0 ? [list(chrome.dates.map((date) => dateItem(date, around)))] : []),
      ...titled.flatMap((section) => [
        heading(2, [text(section.title)]),
        ...section.clauses.flatMap(({ blocks }) => blocksMarkdown(blocks, around)),
      ]),
    ],
  }
}

const dateItem = ({ label, value }: HeadDate, around: Around): ListItem =>
  labelledItem([{ type: 'text', value: label }], [paragraph([text(value)])], around)

const numberedTitle = ({ id, title }: Section, numbers: ReadonlyMap<string, string>): string =>
  [numbers.get(id), title].filter((it) => it !== undefined).join(' ')

/** Markdown has no anchors of its own: a link inside the notice leads to a heading, by the name that readers of Markdown give it. */
const anchorsOf = ({ id, title, clauses }: Section): readonly (readonly [string, string])[] => [
  [`#${id}`, slug(title)],
  ...[...walk(...clauses.flatMap(({ blocks }) => blocks))].flatMap((node) =>
    node.type === 'card' ? [[`#${node.id}`, slug(wordsOf(node.title))] as const] : [],
  ),
]

const slug = (words: string): string =>
  `#${words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')}`

/** The first thing under the title, set apart and in capitals: it has to survive being copied as text. */
const draftMark = ({ draftMark: mark, draftMeaning, gaps }: Chrome, around: Around): BlockContent => ({
  type: 'blockquote',
  children: [
    paragraph([{ type: 'strong', children: [text(mark)] }, text(` ${draftMeaning}`)]),
    ...(gaps ? [paragraph([text(gaps.count)]), list(gaps.places.map((place) => gapPlace(place, around)))] : []),
  ],
})

const gapPlace = ({ anchor, title, missing }: GapPlace, { anchors, joints }: Around): ListItem => {
  const url = `#${anchor}`
  const link = { type: 'link' as const, url: anchors.get(url) ?? url, children: [text(title)] }
  return {
    type: 'listItem',
    spread: false,
    children: [paragraph([link, text(`${joints.label}${missing.join(joints.series)}`)])],
  }
}
