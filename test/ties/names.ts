import { canonicalId } from './aliases.js'
import { countryWords, safeguardWords } from './law-words.js'
import { type Place, placesOf } from './place-ties.js'
import { familyOf, type Rule, rulesOf } from './rules.js'
import type { Ref, Sort } from './ties.js'
import { entriesOf, field, stringsIn, textIn } from './yaml-values.js'

/** How a thing is called on the page: the source of a pattern. */
export interface Name {
  readonly ref: Ref
  readonly pattern: string
}

/** The names of all that a declaration holds, in a language. */
export function namesOf(declaration: unknown, language: string): readonly Name[] {
  const entries = (register: string, sort: Sort, keys: readonly string[]): readonly Name[] =>
    entriesOf(field(declaration, register)).flatMap(([id, value]) =>
      [value, ...keys.map((key) => field(value, key))].flatMap((each) =>
        named(`${sort}:${id}`, textIn(each, language)),
      ),
    )
  const data = entriesOf(field(declaration, 'data')).flatMap(([id, value]) =>
    [value, field(value, 'label')].flatMap((each) =>
      named(`datum:${canonicalId(declaration, id)}`, textIn(each, language)),
    ),
  )
  return [
    ...entries('dataSubjects', 'people', ['label']),
    ...data,
    ...entries('sources', 'source', ['label', 'name']),
    ...entriesOf(field(declaration, 'sources')).flatMap(([id, source]) => {
      const [recipient] = stringsIn(field(source, 'recipient'))
      const entry = field(field(declaration, 'recipients'), recipient ?? '')
      return ['name', 'label'].flatMap((key) => named(`source:${id}`, textIn(field(entry, key), language)))
    }),
    ...entries('recipients', 'recipient', ['name', 'label']),
    ...entries('purposes', 'purpose', ['title', 'phrase']),
    ...ruleNames(allRules(declaration), language),
    ...placesOf(declaration).flatMap((place) => placeNames(place, language)),
  ]
}

const named = (ref: Ref, words: string | undefined): readonly Name[] =>
  words === undefined || words.trim() === '' ? [] : [{ ref, pattern: escaped(words.trim()) }]

/** Words as a pattern; white space is any, and quotation marks may be turned. */
export const escaped = (words: string): string =>
  words
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’‘]/g, "['’‘]")

function allRules(declaration: unknown): readonly Rule[] {
  const rules = [
    ...entriesOf(field(declaration, 'purposes')).flatMap(([id, value]) =>
      rulesOf(declaration, field(value, 'retention'), `/purposes/${id}/retention`),
    ),
    ...rulesOf(declaration, field(field(declaration, 'general'), 'retention'), '/general/retention'),
  ].flatMap(familyOf)
  return rules.filter(({ id }, index) => rules.findIndex((rule) => rule.id === id) === index)
}

/**
 * A rule is known by its length or its event, where no other rule holds the same words. What its author's own sentence says,
 * that sentence may say instead of us.
 */
function ruleNames(rules: readonly Rule[], language: string): readonly Name[] {
  const words = rules.map(({ id, value }) => {
    const sentence = textIn(field(value, 'words'), language) ?? ''
    return {
      ref: `period:${id}` as const,
      said: ['keep', 'atLeast', 'atMost', 'after', 'until', 'criterion']
        .flatMap((key) => textIn(field(value, key), language) ?? [])
        .filter((each) => !sentence.includes(each)),
    }
  })
  return words.flatMap(({ ref, said }) =>
    said
      .filter((each) => words.every((other) => other.ref === ref || !other.said.some((said) => said.includes(each))))
      .filter((each) => each !== 'indefinitely' && (/^\d/.test(each) || each.length >= 12))
      .flatMap((each) => named(ref, each)),
  )
}

function placeNames({ country, safeguards, copies, stated, at }: Place, language: string): readonly Name[] {
  return [
    { ref: `country:${country}`, pattern: countryWords(country, language) },
    ...safeguards.flatMap((id) => safeguardWords(id).map((pattern): Name => ({ ref: `safeguard:${id}`, pattern }))),
    ...copies.flatMap(([type, copy]) => named(`safeguard:copy/${type}${at}`, textIn(copy, language))),
    ...named(`safeguard:stated${at}`, textIn(stated, language)),
  ]
}
