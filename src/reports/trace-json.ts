import type { NoticeDocument } from '../documents/tree/document.js'
import { isNotice } from '../documents/tree/naming.js'
import type { Printed } from '../documents/tree/printed.js'
import { visible } from '../source/characters.js'
import type { Locator } from '../source/locate.js'
import type { Pointer } from '../source/pointer.js'
import type { CoveredItem } from '../trace/coverage.js'
import { type Fact, nearest, whyFactIsKept } from '../trace/written-facts.js'

const print = (value: object): string => `${JSON.stringify({ version: 1, ...value }, undefined, 2)}\n`

function placed(pointer: Pointer, locator: Locator) {
  const at = nearest(pointer, locator)
  const { file, range } = locator.locate(at)
  const { start, end } = range
  return {
    pointer: visible(at),
    file: visible(file),
    range: { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } },
  }
}

/** What is printed, with the facts and provisions it stands there for, for a program. */
export const jsonOfPrinted = (printed: readonly Printed[], locator: Locator, asked: object): string =>
  print({
    ...asked,
    printed: printed.map(({ kind, notice, language, section, clause, path, cites, gap, around, words, at }) => ({
      ...(!isNotice({ kind }) && { kind }),
      ...{ notice, language, section, clause, path, cites, gap, around },
      words: visible(words),
      from: [...new Set(at.map((pointer) => nearest(pointer, locator)))].map((pointer) => placed(pointer, locator)),
    })),
  })

/** The facts that no notice prints, for a program. */
export const jsonOfUnprinted = (
  unused: readonly Fact[],
  isUntold: (fact: Fact) => boolean,
  locator: Locator,
  asked: object,
): string =>
  print({
    ...asked,
    unused: unused.map((fact) => ({ ...unusedFact(fact, locator), ...(isUntold(fact) && { untold: true }) })),
  })

function unusedFact(fact: Fact, locator: Locator) {
  const { at, field, kind } = fact
  const kept = whyFactIsKept(fact)
  return { field, kind, ...(kept !== undefined && { kept }), ...placed(at, locator) }
}

/** What each notice tells of Articles 13 and 14, for a program. */
export const jsonOfCoverage = (
  tables: readonly { readonly document: NoticeDocument; readonly items: readonly CoveredItem[] }[],
  asOf: string,
): string => print({ asOf, notices: tables.map(({ document, items }) => ({ notice: document.id, items })) })
