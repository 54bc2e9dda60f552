import type { NoticeDocument, Section } from '../documents/tree/document.js'
import { idOf, walk } from '../documents/tree/walk.js'
import { sectionNumbers } from './section-numbers.js'
import { blocksTypst, joined, pictureOf } from './typst-blocks.js'
import type { TypstBrand, TypstNotice, TypstSection } from './typst-nodes.js'
import { type Around, spaced, textTypst } from './typst-words.js'

/** The notice in the form that the Typst template reads. */
export function typstTree(document: NoticeDocument): TypstNotice {
  const { title, issuers, draft, sections, chrome } = document
  const around: Around = { anchors: new Set(sections.flatMap(anchorsOf)), joints: chrome.joints, scale: chrome.scale }
  const numbers = sectionNumbers(sections)
  return {
    language: languageOf(document.language),
    title: spaced(title),
    pageTitle: spaced(chrome.pageTitle),
    heading: textTypst(title),
    issuers: issuers.map(spaced),
    brand: brandOf(document),
    date: dateOf(chrome.dates.find(({ day }) => day !== undefined)?.day),
    draft,
    chrome,
    sections: sections.map((section) => sectionOf(section, numbers.get(section.id) ?? null, around)),
  }
}

function brandOf({ brand, issuers }: NoticeDocument): TypstBrand {
  const { name, url, logo, accent } = brand ?? {}
  return {
    names: (name === undefined ? issuers : [name]).map(spaced),
    url: url ?? null,
    logo: logo ? pictureOf(logo) : null,
    accent: accent ? { plain: accent.plain, onLight: accent.onLight } : null,
  }
}

const sectionOf = (section: Section, number: string | null, around: Around): TypstSection => ({
  level: 2,
  anchor: section.id,
  title: textTypst(section.title),
  number,
  children: joined(section.clauses.flatMap(({ blocks }) => blocksTypst(blocks, { level: 3, around }))),
})

const anchorsOf = ({ id, clauses }: Section): readonly string[] => [
  id,
  ...[...walk(clauses.flatMap(({ blocks }) => blocks))].flatMap((node) => idOf(node) ?? []),
]

function languageOf(tag: string): TypstNotice['language'] {
  const [, lang = 'und', rest = ''] = /^([a-z]{2,3})(-.*)?$/i.exec(tag) ?? []
  return { lang: lang.toLowerCase(), region: /-([a-z]{2})(?=-|$)/i.exec(rest)?.[1]?.toUpperCase() ?? null }
}

function dateOf(iso: string | undefined): TypstNotice['date'] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '') ?? []
  return year === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) }
}
