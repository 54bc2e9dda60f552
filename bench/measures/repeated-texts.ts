import type { NoticeDocument } from '../../src/documents/tree/document.js'
import { type Printed, printedOf } from '../../src/documents/tree/printed.js'
import { isNaming } from '../../src/facts/name-text.js'
import type { Model, Text } from '../../src/model/types.js'
import { texts, wordingsOf } from '../../src/prose/texts.js'
import { keysOf, type Pointer } from '../../src/source/pointer.js'

/** A text of the author, and every place that prints it in the sections of a notice. */
export interface RepeatedText {
  readonly at: Pointer
  readonly places: readonly string[]
}

/** The texts that a notice prints at more than one place beyond its first layer; a name may stand at many. */
export function repeatedTexts(model: Model, document: NoticeDocument): readonly RepeatedText[] {
  const units = printedOf(document).filter(isBeyondFirstLayer)
  return texts(model).flatMap((text) => {
    if (isName(text)) return []
    return wordingsOf(text).flatMap(({ at, text: words }) => {
      const line = words.replace(/\s+/gu, ' ').trim()
      const here = units.filter((unit) => unit.at.includes(at) && unit.words.includes(line))
      return here.length < 2 ? [] : [{ at, places: here.map(({ clause, path }) => `${clause} ${path}`) }]
    })
  })
}

const isBeyondFirstLayer = ({ section, gap, around }: Printed): boolean =>
  section !== 'page' && section !== 'in-short' && !gap && !around

/** What a reader knows a thing by, wherever it is spoken of. */
const naming: ReadonlySet<string> = new Set(['label', 'title', 'statedAs', 'sector'])

const isName = (text: Text): boolean => isNaming(text) || naming.has(keysOf(text.at).at(-1) ?? '')
