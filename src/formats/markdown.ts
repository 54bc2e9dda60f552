import type { BlockContent } from 'mdast'
import { fill, type Ready, ready } from '../documents/shell/shell.js'
import type { Chrome, GapPlace, HeadDate, NoticeDocument, Section } from '../documents/tree/document.js'
import { idOf, walk, wordsOf } from '../documents/tree/walk.js'
import { type Around, afterLabel, blocksMarkdown, heading, link, text } from './markdown-blocks.js'
import { printBlocks, printHeading, printWords } from './markdown-printer.js'
import { type PageMd, pageMd } from './shells.gen.js'

/** The notice as Markdown: CommonMark with tables. Parsing it gives the tree that it was printed from. */
export function emitMarkdown({ draft, chrome, sections }: NoticeDocument): string {
  const around: Around = { anchors: anchorsIn(sections), joints: chrome.joints }
  const [applies] = chrome.dates
  return fill(pageMd, {
    title: ready(printHeading([text(chrome.fullTitle)])),
    draft: draft ? draftOf(chrome, around) : undefined,
    applies: applies && { line: dateOf(applies, around) },
    dates: chrome.dates.map((date) => dateOf(date, around)),
    body: ready(printBlocks(bodyMarkdown(sections, around))),
  })
}

/** Sections as plain Markdown. */
export const bodyMarkdown = (sections: readonly Section[], around: Around): BlockContent[] =>
  sections.flatMap(({ title, clauses }) => [
    heading(2, [text(title)]),
    ...clauses.flatMap(({ blocks }) => blocksMarkdown(blocks, around)),
  ])

/**
 * Markdown has no anchors of its own: a link inside the notice leads to a heading, by the name that readers of Markdown give
 * it, a number after it where others are alike; and what is no heading is found under the one before it.
 */
export function anchorsIn(sections: readonly Section[]): Around['anchors'] {
  const taken = new Map<string, number>()
  const anchors = new Map<string, string>()
  const named = (words: string): string => {
    const name = slug(words)
    const before = taken.get(name) ?? 0
    taken.set(name, before + 1)
    return before === 0 ? name : `${name}-${before}`
  }
  for (const { id, title, clauses } of sections) {
    let latest = named(title)
    anchors.set(`#${id}`, latest)
    for (const node of walk(...clauses.flatMap(({ blocks }) => blocks))) {
      if (node.type === 'card') latest = named(wordsOf(node.title))
      if (node.type === 'heading') latest = named(wordsOf(node.children))
      const own = idOf(node)
      if (own !== undefined) anchors.set(`#${own}`, latest)
    }
  }
  return anchors
}

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
