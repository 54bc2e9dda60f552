import type { Fact, Named, Quoted } from '../findings/fact.js'
import type { Regime } from '../law/citation.js'
import { countries } from '../law/countries.js'
import { lazy } from '../law/lazy.js'
import { relations } from './english-relations.js'

/** How English names, quotes, joins and counts what a finding holds. Nothing here knows what a finding says. */

/** Something by the name its author gave it: 'Run your membership'; where it has none, by its id in words: 'session tools'. */
export const name = ({ of, id, name: text }: Named): string =>
  of === 'place' ? 'an unnamed recipient' : `'${text ?? word(id)}'`

/** The same at the beginning of a sentence. */
export const Name = (it: Named): string => (it.of === 'place' ? 'An unnamed recipient' : name(it))

/** What one of several places is about, as it stands beside that place: a name needs no quotation marks there. */
export const about = (it: Named | Quoted): string => ('quote' in it ? quote(it) : (it.name ?? name(it)))

/** Names in a row: 'a', 'b' and 'c'. */
export const names = (all: readonly Named[]): string => listed(all.map(name))

/** Names in a row, the first three where there are more than four; `other` names the rest: "other purposes". */
export const fewNames = (all: readonly Named[], other: string): string =>
  all.length < 5 ? names(all) : `${all.slice(0, 3).map(name).join(', ')} and ${all.length - 3} ${other}`

/** Up to this many are named where they are told in a sentence of places; more are counted, since each has a line. */
const named = 3

/** What several of a kind are called. */
const plurals: Readonly<Record<Named['of'], string>> = {
  controller: 'controllers',
  cookie: 'cookies',
  datum: 'kinds of data',
  document: 'documents',
  notice: 'notices',
  people: 'groups of people',
  place: 'unnamed recipients',
  purpose: 'purposes',
  recipient: 'recipients',
  source: 'sources',
}

/** What the places of one finding are about: 'a', 'b' and 'c', or "11 purposes". `noun`: of what there are 11. */
export function several(all: readonly (Named | Quoted)[], noun?: string): string {
  const [first] = all
  if (first === undefined || all.length <= named) return listed(all.map(shown))
  return `${all.length} ${noun ?? ('quote' in first ? 'places' : plurals[first.of])}`
}

/** The same at the beginning of a sentence. */
export function Several(all: readonly (Named | Quoted)[], noun?: string): string {
  const [first] = all
  return all.length === 1 && first && 'of' in first ? Name(first) : several(all, noun)
}

/** A word that agrees with how many there are: agrees(all, 'does', 'do'). */
export const agrees = (all: readonly unknown[], one: string, more: string): string => (all.length === 1 ? one : more)

/** Somebody's words in quotation marks: 'from time to time'. */
export const quote = ({ quote: text }: Quoted): string => `'${text}'`

/** Somebody's words as a part of our own sentence: a period such as "6 years". */
export const written = ({ quote: text }: Quoted): string => text

/** Several of them: 'may' and 'from time to time'. */
export const quotes = (all: readonly Quoted[]): string => listed(all.map(quote))

/** Each of them once, whatever its capitals; the first three where there are more than four: 'may use', 'often' and 3 more. */
export function fewQuotes(all: readonly Quoted[]): string {
  const once = [...new Map(all.map((it) => [it.quote.toLowerCase(), it] as const).reverse()).values()].reverse()
  return once.length < 5 ? quotes(once) : listed([...once.slice(0, 3).map(quote), `${once.length - 3} more`])
}

/** Whether that is one or several: agreesOnce(all, 'does', 'do'). */
export const agreesOnce = (all: readonly Quoted[], one: string, more: string): string =>
  new Set(all.map(({ quote: text }) => text.toLowerCase())).size === 1 ? one : more

/** Words in a row: `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** Words of which one is enough, in a row: `a, b or c`. */
export const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

/** A word of the language as a reader knows it: 'legal obligation'. */
export const word = (id: string): string => id.replaceAll('-', ' ')

const nameOfCountry = lazy(() => new Map(countries.map(({ code, name }) => [code, name])))

/** Countries that English gives an article. */
const withArticle =
  /^(United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Czech Rep|Dominican Rep)| (Islands|Republic)$/

/** A country as a sentence names it: "Norway", "the United States". */
export function country(code: string): string {
  const text = nameOfCountry().get(code) ?? code
  return withArticle.test(text) ? `the ${text}` : text
}

const areas: Readonly<Record<Regime, string>> = {
  eu: 'the European Union',
  uk: 'the United Kingdom',
  ch: 'Switzerland',
}

/** Where a law is law, as a sentence names it: "the United Kingdom". */
export const area = (regime: Regime): string => areas[regime]

const laws: Readonly<Record<Regime, string>> = { eu: 'EU law', uk: 'UK law', ch: 'Swiss law' }

/** A law as a sentence names it: "UK law". */
export const lawOf = (regime: Regime): string => laws[regime]

/** A language by its tag, as a sentence names it: "French". The names are loaded when one is needed. */
export function language(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** What another place is to a finding, in a few words that stand beside it. */
export const relation = (is: keyof typeof relations, data: Fact): string =>
  relations[is].replace('{}', () => (seats.has(is) && typeof data === 'string' ? country(data) : shown(data)))

/** Relations that tell of a country, which is its code. */
const seats: ReadonlySet<keyof typeof relations> = new Set(['group-seat', 'seat', 'usual-seat'])

function shown(data: Fact): string {
  if (isNamed(data)) return name(data)
  if (isQuoted(data)) return quote(data)
  return data === undefined ? '' : String(data)
}

const isQuoted = (data: Fact): data is Quoted => typeof data === 'object' && 'quote' in data

const isNamed = (data: Fact): data is Named => typeof data === 'object' && 'of' in data && 'id' in data
