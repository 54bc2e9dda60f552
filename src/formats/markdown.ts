import type { BlockContent } from 'mdast'
import { fill, type Ready, ready } from '../documents/shell/shell.js'
import type { Chrome, GapPlace, HeadDate, NoticeDocument, Section } from '../documents/tree/document.js'
import { walk, wordsOf } from '../documents/tree/walk.js'
import { type Around, afterLabel, blocksMarkdown, heading, link, text } from './markdown-blocks.js'
import { printBlocks, printHeading, printWords } from './markdown-printer.js'
import { sectionNumbers } from './section-numbers.js'
import { type PageMd, pageMd } from './shells.gen.js'

/** The notice as Markdown: CommonMark with tables. Parsing it gives the tree that it was printed from. */
export function emitMarkdown({ title, draft, chrome, sections }: NoticeDocument): string {
  const titled = numbered(sections)
  const around: Around = { anchors: anchorsIn(titled), joints: chrome.joints }
  return fill(pageMd, {
    title: ready(printHeading([text(title)])),
    draft: draft ? draftOf(chrome, around) : undefined,
    dates: chrome.dates.map((date) => dateOf(date, around)),
    body: ready(printBlocks(bodyMarkdown(titled, around))),
  })
}

/** Sections with their numbers before their titles. */
export function numbered(sections: readonly Section[]): readonly Section[] {
  const numbers = sectionNumbers(sections)
  return sections.map((section) => ({
    ...section,
    title: [numbers.get(section.id), section.title].filter((it) => it !== undefined).join(' '),
  }))
}

/** Sections as plain Markdown. */
export const bodyMarkdown = (sections: readonly Section[], around: Around): BlockContent[] =>
  sections.flatMap(({ title, clauses }) => [
    heading(2, [text(title)]),
    ...clauses.flatMap(({ blocks }) => blocksMarkdown(blocks, around)),
  ])

/** Markdown has no anchors of its own: a link inside the notice leads to a heading, by the name that readers of Markdown give it. */
export const anchorsIn = (sections: readonly Section[]): Around['anchors'] => new Map(sections.flatMap(anchorsOf))

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

const dateOf = ({ label, value }: HeadDate, around: Around): Ready =>
  ready(printWords(afterLabel([{ type: 'text', value: label }], [text(value)], around)))

const draftOf = ({ draftMark, draftMeaning, gaps }: Chrome, around: Around): PageMd['draft'] => ({
  mark: ready(printWords([{ type: 'strong', children: [text(draftMark)] }, text(` ${draftMeaning}`)])),
  gaps: gaps && {
    count: ready(printWords([text(gaps.count)])),
    places: gaps.places.map((place) => placeOf(place, around)),
  },
})

function placeOf({ anchor, title, missing }: GapPlace, around: Around): Ready {
  const { label, series } = around.joints
  return ready(printWords([link(`#${anchor}`, [text(title)], around), text(`${label}${missing.join(series)}`)]))
}
