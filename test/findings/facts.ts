import { isAlias, parseDocument, visit } from 'yaml'
import { commonCookies } from '../../src/catalogue/cookies.js'
import { vendors } from '../../src/catalogue/vendors.js'
import type { Finding } from '../../src/findings/finding.js'
import { adequacyDecisions } from '../../src/law/adequacy.js'
import { authorities } from '../../src/law/authorities.js'
import { mechanisms } from '../../src/law/mechanisms.js'
import { visible } from '../../src/source/characters.js'
import { fragmentsIn } from '../fragments.js'

/** What a mistake proposes instead of what is written: nobody wrote that yet. */
const proposed: ReadonlySet<string> = new Set(['meant', 'period', 'whole'])

/** What some data quote: words of the declaration, or of a register. */
function quotesIn(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'quote' && typeof value === 'string' ? [value] : proposed.has(key) ? [] : quotesIn(value),
  )
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

const registers = plain(
  JSON.stringify([vendors(), commonCookies(), adequacyDecisions, mechanisms, authorities()]).replaceAll('\\"', '"'),
)

/** All that a declaration says: as it is written, and its texts as they are read. */
function saidIn(texts: readonly string[]): string {
  const read: string[] = []
  for (const text of texts) {
    visit(parseDocument(text, { logLevel: 'silent' }), {
      Scalar: (_key, { value, source }) => {
        read.push(String(value), source ?? '')
      },
      Alias: (_key, alias) => {
        if (isAlias(alias)) read.push(alias.source)
      },
    })
  }
  return plain([...texts, ...texts.map(visible), ...read].join('\n'))
}

/** What in findings, and in the places that explain them, is no fact: a fragment of a sentence, or a quotation of nobody. */
export const notFactsIn = (findings: readonly Finding[], texts: readonly string[]): readonly string[] =>
  findings.flatMap(({ rule, data, places }) => {
    const held = [data, ...places.flatMap(({ related }) => related.map((one) => one.data))]
    return held.flatMap((one) => [...fragmentsIn(one, rule), ...inventedIn(one, texts)])
  })

/** The quotations in some data that stand neither in a declaration nor in a register. */
export function inventedIn(data: unknown, texts: readonly string[]): readonly string[] {
  const quotes = quotesIn(data).map((quote) => plain(quote.replace(/ ?…$/, '')))
  if (quotes.length === 0) return []
  const said = saidIn(texts)
  return quotes.filter((quote) => !said.includes(quote) && !registers.includes(quote))
}
