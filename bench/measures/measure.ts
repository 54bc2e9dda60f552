import { readFileSync } from 'node:fs'
import { checkTexts } from '../../src/checking/check-texts.js'
import { compose } from '../../src/documents/notice/compose.js'
import type { NoticeDocument } from '../../src/documents/tree/document.js'
import { authorBlocks } from '../../src/documents/words/author-markdown.js'
import { loadLocales } from '../../src/documents/words/load-locales.js'
import { lawAsOf } from '../../src/law/law.js'
import type { Model } from '../../src/model/types.js'
import { noticeText, sectionText, wordsIn } from './notice-text.js'
import { readingBySection } from './reading-ease.js'
import { type RepeatedText, repeatedTexts } from './repeated-texts.js'
import { repeatedShare } from './repeats.js'
import type { Measured } from './targets.js'

/** What is counted of a notice. */
export interface Measures {
  readonly words: number
  readonly repeated: number
  readonly texts: readonly RepeatedText[]
  readonly sections: readonly SectionMeasures[]
}

/** What is counted of a section; it has no grade where it has no whole sentence. */
export interface SectionMeasures {
  readonly id: string
  readonly words: number
  readonly grade: number | undefined
}

const asOf = '2026-11-21'
const locales = await loadLocales(['en'])

/** Counts what a notice prints. */
export function measuresOf(model: Model, document: NoticeDocument): Measures {
  const text = noticeText(document)
  const reading = readingBySection(document)
  return {
    words: wordsIn(text).length,
    repeated: repeatedShare(text),
    texts: repeatedTexts(model, document),
    sections: document.sections.map((section) => ({
      id: section.id,
      words: wordsIn(sectionText(section)).length,
      grade: reading.get(section.id)?.grade,
    })),
  }
}

/** Prints a committed notice as it is today, in memory, and counts. */
export function measure({ notice, path, source }: Measured): Measures {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
  const { model } = checkTexts([{ path, text }], { asOf })
  const documents = model
    ? compose(model, lawAsOf(asOf), { locales, authorBlocks }, { draft: source !== undefined })
    : []
  const document = documents.find(({ id }) => id === notice)
  if (!model || !document) throw new Error(`${path} has no notice ${notice}.`)
  return measuresOf(model, document)
}

/** The grade of the hardest section. */
export const hardest = ({ sections }: Measures): number =>
  Math.max(...sections.flatMap(({ grade }) => (grade === undefined ? [] : [grade])))
