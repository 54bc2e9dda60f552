import type { Test } from '../language/shape.js'
import { isSlip, suggest } from '../language/suggest.js'
import { quoted } from '../source/quoted.js'

/** The words that catalogues and tables of law know. */
export interface Vocabulary {
  readonly countries: () => ReadonlySet<string>
  readonly dataKinds: () => ReadonlySet<string>
  readonly purposeKinds: () => ReadonlySet<string>
  readonly vendors: () => ReadonlySet<string>
  readonly authorities: () => ReadonlySet<string>
}

/** What is wrong with a scalar whose kind is right. */
export interface Fault {
  readonly rule: string
  readonly message: string
  readonly fix: string
  /** The value that was plainly meant; undefined when nobody can tell. */
  readonly meant?: string
}

/** Tests a string for what its field holds: a real day, an address that can be followed, a word of a catalogue. */
export function testScalar(test: Test, value: string, vocabulary: Vocabulary): Fault | undefined {
  if (test === 'date') return testDay(value)
  if (test === 'uri') return testUrl(value)
  if (test === 'markdown') return undefined
  return testWord(test, value, vocabulary[test]())
}

function testDay(value: string): Fault | undefined {
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number)
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day <= days) return undefined
  return {
    rule: 'schema',
    message: `There is no ${value}: that month has ${days} days.`,
    fix: 'Write the day that is meant, as year-month-day.',
  }
}

/** Schemes a notice may link to: anything else could run code or reach into the reader's machine. */
const schemes = ['https:', 'http:', 'mailto:', 'tel:'] as const

function testUrl(value: string): Fault | undefined {
  const parsed = URL.canParse(value) ? new URL(value) : undefined
  if (parsed && schemes.some((scheme) => scheme === parsed.protocol)) return undefined
  // `example.org:8080` parses, with `example.org:` for a scheme.
  if (!parsed || parsed.protocol.includes('.')) return partOfAddress(value)
  return {
    rule: 'schema',
    message: `${quoted(value)} begins with ${parsed.protocol}, which a notice does not link to.`,
    fix: 'Begin it with https:// (or http://, mailto: or tel:).',
  }
}

function partOfAddress(value: string): Fault {
  const whole = /^[^\s@/]+@[^\s@/]+$/.test(value) ? `mailto:${value}` : `https://${value}`
  const isHost = /^(?:mailto:|https:\/\/)[^\s/]+\.[a-z]/i.test(whole) && URL.canParse(whole)
  return {
    rule: 'schema',
    message: `${quoted(value)} is not a whole address.`,
    fix: isHost
      ? `Write ${whole}`
      : 'Write it from https:// on; keep what leads nowhere as { damaged: dead-link, written: "…" }.',
  }
}

const words: Readonly<
  Record<Exclude<Test, 'date' | 'uri' | 'markdown'>, { readonly what: string; readonly more: string }>
> = {
  countries: {
    what: 'a country code',
    more: 'Use the two capital letters of ISO 3166-1, such as DE; the United Kingdom is GB.',
  },
  dataKinds: {
    what: 'a kind of data in the catalogue',
    more: 'Choose one of the catalogue, or leave kinds out and describe the data in label.',
  },
  purposeKinds: {
    what: 'a kind of purpose in the catalogue',
    more: 'Choose one of the catalogue, or leave kinds out.',
  },
  vendors: { what: 'in the catalogue of vendors', more: 'Give name instead of vendor.' },
  authorities: { what: 'a supervisory authority in the tables', more: 'Give its name: authority: { name: … }.' },
}

function testWord(test: keyof typeof words, value: string, known: ReadonlySet<string>): Fault | undefined {
  if (known.has(value)) return undefined
  if (test === 'countries' && /^E(?:U|EA)$/.test(value)) return noCountry(value)
  const meant = test === 'countries' ? britain(value) : suggest(value, known)
  return {
    rule: 'word-is-known',
    message: `${quoted(value)} is not ${words[test].what}.`,
    fix: meant === undefined ? (groupOf(value, known) ?? words[test].more) : `Did you mean ${meant}?`,
    ...(meant !== undefined && (test === 'countries' || isSlip(value, meant)) && { meant }),
  }
}

/** The words of the group that was named, where they are few. */
function groupOf(value: string, known: ReadonlySet<string>): string | undefined {
  const group = value.slice(0, value.indexOf('.') + 1)
  const same = group === '' ? [] : [...known].filter((word) => word.startsWith(group))
  return same.length > 0 && same.length <= 16 ? `Choose one of these, or leave it out: ${same.join(', ')}.` : undefined
}

/** The one code that everybody writes and ISO 3166 does not have. */
const britain = (value: string): string | undefined => (value === 'UK' ? 'GB' : undefined)

const noCountry = (value: string): Fault => ({
  rule: 'word-is-known',
  message: `'${value}' is not a country.`,
  fix: 'Name the countries one by one, or say it in words with region.',
})
