import { quoted } from '../findings/fact.js'
import { spotOf } from '../reading/map-place.js'
import type { SchemaMistake } from '../reading/mistakes/schema-mistake.js'
import { adviceOnItem } from '../reading/mistakes/text-advice.js'
import { wordMistake } from '../reading/mistakes/unknown-word.js'
import { type ValueKind, valueKindOf } from '../reading/mistakes/value-kind.js'
import type { Value } from '../reading/value.js'
import { child, type Pointer } from '../source/pointer.js'
import { isOfEach, type KnownWords, type OwnFields, ofEach } from './settings.js'
import type { SettingsMistake } from './settings-mistake.js'

/** Says what is wrong at a place. */
export type Refuse = (at: Pointer, mistake: SchemaMistake | SettingsMistake) => undefined

/** A value where it is written, and who is told of what is wrong with it. */
interface Given {
  readonly value: Value
  readonly at: Pointer
  readonly refuse: Refuse
  readonly known: KnownWords
}

/** How each field is read; undefined where it cannot be used, which was told. */
const readers = {
  formats: (given) => listOf(given, (item) => word(item, item.value, given.known.formats)),
  out: (given) => (isFilledIn(given) ? ownPath(given, 'folder') : undefined),
  reports: (given) => onePrinted(given, listOf(given, report)),
  maxWarnings: (given) => wholeNumber(given),
  baseline: (given) => ownPath(given, 'baseline'),
  ignore: (given) => listOf(given, text),
} as const satisfies { readonly [Field in keyof OwnFields]-?: (given: Given) => OwnFields[Field] | undefined }

/** The fields that only settings have. */
export const ownFieldNames: readonly string[] = Object.keys(readers)

/** Reads one of them into the others. */
export function readOwnField(name: string, given: Given): Partial<OwnFields> {
  const read = Object.entries(readers).find(([field]) => field === name)?.[1]
  const value = read?.(given)
  return value === undefined ? {} : { [name]: value }
}

/** A list of texts, of which a single one may be written without a list. */
function listOf(given: Given, item: (given: Given) => string | undefined): readonly string[] | undefined {
  const { value, at } = given
  if (!Array.isArray(value)) {
    const only = typeof value === 'string' ? item(given) : wrongKind(given, 'list')
    return only === undefined ? undefined : [only]
  }
  const items = value.map((one: Value, index) => item({ ...given, value: one, at: child(at, index) }))
  return items.flatMap((one) => one ?? [])
}

const text = (given: Given): string | undefined =>
  typeof given.value === 'string' ? given.value : wrongKind(given, 'text')

const word = ({ at, refuse }: Given, written: Value, words: readonly string[]): string | undefined =>
  typeof written === 'string' && words.includes(written) ? written : refuse(at, wordMistake(written, at, words))

/** A report by its word, or with the file that it goes into: `sarif:notice.sarif`. */
function report(given: Given): string | undefined {
  const { value, at, refuse, known } = given
  const [, id = value, file] = typeof value === 'string' ? (/^([^:]*):([\s\S]*)$/.exec(value) ?? []) : []
  const named = word(given, id, known.reports)
  if (named === undefined || file === undefined || file === '-') return named
  if (file === '') return refuse(at, { mistake: 'no-file-named', report: named })
  return ownPath({ ...given, value: file }, 'report') === undefined ? undefined : `${named}:${file}`
}

/** Standard output takes one report, beside those that are lines of a log. */
function onePrinted({ at, refuse, known }: Given, asked: readonly string[] | undefined): readonly string[] | undefined {
  const isPrinted = (one: string): boolean => !one.includes(':') && !known.logs.includes(one)
  const [first, second] = new Set((asked ?? []).filter(isPrinted))
  return first === undefined || second === undefined || asked === undefined
    ? asked
    : refuse(child(at, asked.indexOf(second)), { mistake: 'printed-twice', first, second })
}

/** A path to be written to, which no declaration and no settings have. */
function ownPath(given: Given, what: 'report' | 'baseline' | 'folder'): string | undefined {
  const path = pathIn(given)
  return path !== undefined && /\.ya?ml$/i.test(path)
    ? given.refuse(given.at, { mistake: 'named-as-declaration', path: quoted(path), what })
    : path
}

/** A path that stays in the folder of the settings. */
function pathIn(given: Given): string | undefined {
  const { value, at, refuse } = given
  if (typeof value !== 'string') return wrongKind(given, 'text')
  const isOut = value.split(/[/\\]/).includes('..') || /^[/\\]|^[A-Za-z][A-Za-z0-9+.-]*:/.test(value)
  return isOut ? refuse(at, { mistake: 'leads-out', path: quoted(value) }) : value
}

/**
 * Whether there is nothing in braces but the folder of a declaration as the first step. That lies below the settings; as a part of a
 * step, or behind others, it could lead anywhere: `{dir}.` would be `..` where it is the folder that one works in.
 */
function isFilledIn({ value, at, refuse }: Given): boolean {
  const isOther = typeof value === 'string' && /\{[^{}]*\}/.test(isOfEach(value) ? value.slice(ofEach.length) : value)
  if (isOther) refuse(at, { mistake: 'other-braces', path: quoted(value) })
  return !isOther
}

function wholeNumber(given: Given): number | undefined {
  const { value, at, refuse } = given
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return wrongKind(given, 'integer')
  return value < 0 ? refuse(at, { mistake: 'too-small', spot: spotOf(at), limit: 0 }) : value
}

function wrongKind({ value, at, refuse }: Given, wanted: ValueKind): undefined {
  const spot = spotOf(at)
  if (wanted === 'text' && (typeof value === 'number' || typeof value === 'boolean')) {
    const read = typeof value === 'number' ? 'number' : 'boolean'
    return refuse(at, { mistake: 'unquoted', written: quoted(String(value)), read, spot })
  }
  const advice = typeof value !== 'string' ? ({ do: 'write-wanted' } as const) : adviceOn(value, wanted)
  return refuse(at, { mistake: 'wrong-kind', spot, wanted: [wanted], found: valueKindOf(value), advice })
}

const adviceOn = (value: string, wanted: ValueKind) =>
  wanted === 'integer' ? ({ do: 'write-digits' } as const) : adviceOnItem(value)
