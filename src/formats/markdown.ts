import type { BlockContent, PhrasingContent } from 'mdast'
import { fill, type Ready, ready } from '../documents/shell/shell.js'
import type { Brand, Chrome, GapPlace, HeadDate, NoticeDocument, Section } from '../documents/tree/document.js'
import { anchorsIn, leadingElsewhere } from './markdown-anchors.js'
import { type Around, afterLabel, blocksMarkdown, heading, link, text, textInLine } from './markdown-blocks.js'
import { printBlocks, printHeading, printWords } from './markdown-printer.js'
import { type PageMd, pageMd } from './shells.gen.js'

/** The notice as Markdown: CommonMark with tables. Parsing it gives the tree that it was printed from. */
export function emitMarkdown({ draft, brand, chrome, sections }: NoticeDocument): string {
  const around: Around = { anchors: anchorsIn(chrome.fullTitle, sections), joints: chrome.joints }
  const [applies] = chrome.dates
  return fill(pageMd, {
    title: ready(printHeading([text(chrome.fullTitle)])),
    draft: draft ? draftOf(chrome, around) : undefined,
    brand: brand?.name === undefined ? undefined : { name: ready(printWords(brandWords(brand, around))) },
    applies: applies && { line: dateOf(applies, around) },
    dates: chrome.dates.map((date) => dateOf(date, around)),
    body: ready(printBlocks(bodyMarkdown(sections, around))),
  })
}

/** The name of the brand, which leads where the brand does. */
export function brandWords({ name = '', url }: Brand, around: Around): PhrasingContent[] {
  const words = [text(name)]
  return url === undefined ? words : [link(url, words, around)]
}

/** Sections as plain Markdown. */
export const bodyMarkdown = (sections: readonly Section[], around: Around): BlockContent[] =>
  sections.flatMap((section) => [
    heading(2, [text(section.title)]),
    ...blocksMarkdown(leadingElsewhere(section, around.anchors), around),
  ])

const dateOf = ({ label, value }: HeadDate, around: Around): Ready =>
  ready(printWords(afterLabel([{ type: 'text', value: label }], [textInLine(value)], around)))

const draftOf = ({ draftMark, draftMeaning, gaps }: Chrome, around: Around): PageMd['draft'] => ({
  mark: ready(printWords([{ type: 'strong', children: [textInLine(draftMark)] }, textInLine(` ${draftMeaning}`)])),
  gaps: gaps && {
    count: ready(printWords([textInLine(gaps.count)])),
    places: gaps.places.map((place) => placeOf(place, around)),
  },
})

function placeOf({ anchor, title, missing }: GapPlace, around: Around): Ready {
  const { label, series } = around.joints
  return ready(
    printWords([link(`#${anchor}`, [textInLine(title)], around), textInLine(`${label}${missing.join(series)}`)]),
  )
}
