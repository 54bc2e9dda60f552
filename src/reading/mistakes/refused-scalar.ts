import { type Quoted, quoted } from '../../findings/fact.js'
import type { Test } from '../../language/shape.js'
import { isSlip, suggest } from '../../language/suggest.js'
import type { Vocabulary } from '../../language/vocabulary.js'
import { spelledOut } from '../../source/characters.js'
import { lookAlikeIn } from '../../source/look-alikes.js'
import type { NoCountry } from './no-country.js'

/** A day or an address that has the right form and is none. */
export type RefusedForm =
  | { readonly mistake: 'no-day'; readonly day: string; readonly daysOfMonth: number }
  | { readonly mistake: 'refused-scheme'; readonly written: Quoted; readonly scheme: string }
  /** `whole`: what it probably is in full. */
  | { readonly mistake: 'partial-address'; readonly written: Quoted; readonly whole?: Quoted }
  /** A browser would guess what is meant, or tell a password: `because` names what is wrong with it. */
  | { readonly mistake: 'unsound-address'; readonly written: Quoted; readonly because: AddressFault }

/** What is wrong with an address that begins as one. */
export type AddressFault = 'blank' | 'hidden' | 'look-alike' | 'no-host' | 'scheme-twice' | 'slashes' | 'user'

/** A word that no catalogue and no table of law has. */
export interface UnknownTerm {
  readonly mistake: 'unknown-term'
  readonly of: keyof Vocabulary
  readonly written: Quoted
  readonly meant?: string
  /** The terms of the group that was named, where they are few. */
  readonly group?: readonly string[]
}

/** What is wrong with a scalar whose kind and form are right. */
export type RefusedScalar =
  | { readonly rule: 'schema'; readonly mistake: RefusedForm; readonly meant?: undefined }
  /** `meant`: the value that was plainly meant; undefined when nobody can tell. */
  | { readonly rule: 'word-is-known'; readonly mistake: NoCountry | UnknownTerm; readonly meant?: string }

/** Tests a string for what its field holds: a real day, an address that can be followed, a word of a catalogue. */
export function refusedScalar(test: Test, value: string, vocabulary: Vocabulary): RefusedScalar | undefined {
  if (test === 'markdown') return undefined
  if (test !== 'date' && test !== 'uri') return unknownTerm(test, value, vocabulary[test]())
  const mistake = test === 'date' ? refusedDay(value) : refusedAddress(value)
  return mistake && { rule: 'schema', mistake }
}

function refusedDay(day: string): RefusedForm | undefined {
  const [year = 0, month = 0, ofMonth = 0] = day.split('-').map(Number)
  const daysOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return ofMonth <= daysOfMonth ? undefined : { mistake: 'no-day', day, daysOfMonth }
}

/** Schemes a notice may link to: anything else could run code or reach into the reader's machine. */
const schemes = ['https:', 'http:', 'mailto:', 'tel:'] as const

function refusedAddress(value: string): RefusedForm | undefined {
  const because = addressFault(value)
  if (because !== undefined) return { mistake: 'unsound-address', written: quoted(value), because }
  const parsed = URL.canParse(value) ? new URL(value) : undefined
  if (parsed && schemes.some((scheme) => scheme === parsed.protocol)) return undefined
  // `example.org:8080` parses, with `example.org:` for a scheme.
  if (!parsed || parsed.protocol.includes('.')) return partialAddress(value)
  return { mistake: 'refused-scheme', written: quoted(value), scheme: parsed.protocol }
}

/** What a browser mends by guessing, or what names more than a page. */
function addressFault(value: string): AddressFault | undefined {
  const [, slashes = '', host = ''] = /^https?:(\/*)([^/?#]*)/i.exec(value) ?? []
  const isWeb = /^https?:/i.test(value)
  if (isWeb && slashes !== '//') return 'slashes'
  if (/[^\S\ufeff]/.test(value) && (isWeb || value.includes('://'))) return 'blank'
  if (!isWeb) return hides(value) ? 'hidden' : undefined
  // In `https://https://x.org` the second scheme stands for the name of the site, with a port that is empty.
  if (/^https?(?::|$)/i.test(host)) return 'scheme-twice'
  if (host.includes('@')) return 'user'
  if (lookAlikeIn(host) !== undefined) return 'look-alike'
  const isHost = /^[^.].*[^.]$|^[^.]+$/.test(host) && !host.includes('..') && !/(?:^|\.)-|-(?:\.|$)/.test(host)
  if (!isHost) return 'no-host'
  return hides(value) ? 'hidden' : undefined
}

/** Whether something in an address cannot be seen. Between letters, a joiner or what keeps them apart is how they are written. */
function hides(address: string): boolean {
  const plain = address.replace(/(?<=[\p{L}\p{M}])[\u200c\u200d](?=\p{L})|[^\S\ufeff]/gu, '')
  return spelledOut(plain) !== plain
}

function partialAddress(value: string): RefusedForm {
  const whole = /^[^\s@/]+@[^\s@/]+$/.test(value) ? `mailto:${value}` : `https://${value}`
  const isHost = /^(?:mailto:|https:\/\/)[^\s/]+\.[a-z]/i.test(whole) && URL.canParse(whole)
  return { mistake: 'partial-address', written: quoted(value), ...(isHost && { whole: quoted(whole) }) }
}

function unknownTerm(of: keyof Vocabulary, value: string, known: ReadonlySet<string>): RefusedScalar | undefined {
  if (known.has(value)) return undefined
  const rule = 'word-is-known'
  const meant = of === 'countries' ? britain(value) : suggest(value, known)
  const mistake = { mistake: 'unknown-term', of, written: quoted(value) } as const
  if (meant === undefined) return { rule, mistake: { ...mistake, ...groupOf(value, known) } }
  const isPlain = of === 'countries' || isSlip(value, meant)
  return { rule, mistake: { ...mistake, meant }, ...(isPlain && { meant }) }
}

/** The words of the group that was named, where they are few. */
function groupOf(value: string, known: ReadonlySet<string>): { readonly group?: readonly string[] } {
  const name = value.slice(0, value.indexOf('.') + 1)
  const group = name === '' ? [] : [...known].filter((word) => word.startsWith(name))
  return group.length > 0 && group.length <= 16 ? { group } : {}
}

/** The one code that everybody writes and ISO 3166 does not have. */
const britain = (value: string): string | undefined => (value === 'UK' ? 'GB' : undefined)
