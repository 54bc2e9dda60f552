import type { KnownPlace } from '../findings/finding.js'
import { byCodeUnits } from '../findings/sort.js'
import { isAboutReading } from '../findings/stages.js'
import type { Outcome } from './checked.js'
import { isDay } from './day.js'
import { isMap, readJson } from './read-json.js'

/** What a team knows of already, and has not mended yet: by declaration, each place by its fingerprint. */
export interface Baseline {
  /** The last day on which it counts, as an ISO calendar day. */
  readonly until?: string | undefined
  readonly declarations: ReadonlyMap<string, readonly Known[]>
}

/** A place at which something was found. Only the fingerprint counts; the rest tells people what it is. */
export interface Known {
  readonly fingerprint: string
  readonly rule: string
  readonly at: string
}

/** The name of a declaration in the baseline, by its name in findings. */
export type NameInBaseline = (file: string) => string

/** What is left of results once what is known is passed over. */
export interface AfterBaseline {
  readonly results: readonly Outcome[]
  /** At how many places something is known. */
  readonly known: number
  /** At how many places something is known that is found no more, in declarations that could be read. */
  readonly mended: number
}

/** Passes over what a baseline knows, place by place. That a file cannot be read for certain is never known. */
export function withoutKnown(results: readonly Outcome[], baseline: Baseline, nameOf: NameInBaseline): AfterBaseline {
  const sorted = results.map((result) => {
    const names = new Set(knownIn(baseline, result, nameOf).map(({ fingerprint }) => fingerprint))
    const isNew = (place: KnownPlace): boolean => !names.has(place.fingerprint)
    const findings = result.findings.flatMap((finding) => {
      if (isAboutReading(finding)) return finding
      const [first, ...more] = finding.places.filter(isNew)
      return first ? { ...finding, places: [first, ...more] as const } : []
    })
    const found = new Set(entriesOf(result).map((one) => one.fingerprint))
    const known = [...names].filter((it) => found.has(it)).length
    return { result: { ...result, findings, known }, mended: isCertain(result) ? names.size - known : 0 }
  })
  const sumOf = (count: (one: (typeof sorted)[number]) => number): number =>
    sorted.reduce((sum, one) => sum + count(one), 0)
  return {
    results: sorted.map(({ result }) => result),
    known: sumOf(({ result }) => result.known),
    mended: sumOf(({ mended }) => mended),
  }
}

const knownIn = ({ declarations }: Baseline, { files: [main = ''] }: Outcome, nameOf: NameInBaseline) =>
  declarations.get(nameOf(main)) ?? []

/** Whether all of a declaration was read: a mistake hides what else is wrong there, so that nothing seems mended by it. */
const isCertain = ({ isRead, findings }: Outcome): boolean => isRead && !findings.some(isAboutReading)

/** Every place of a declaration that a baseline can know. */
const entriesOf = ({ findings }: Outcome): readonly Known[] =>
  findings
    .filter((finding) => !isAboutReading(finding))
    .flatMap(({ rule, places }) => places.map(({ fingerprint, pointer }) => ({ fingerprint, rule, at: pointer })))

/**
 * A baseline that knows all that is found. What it knew of declarations that were not looked at stays, and of those that could
 * not be read: there a mistake hides what else is wrong.
 */
export function baselineOf(
  results: readonly Outcome[],
  nameOf: NameInBaseline,
  { before, until }: { readonly before?: Baseline | undefined; readonly until?: string | undefined },
): Baseline {
  const declarations = new Map(before?.declarations)
  for (const result of results) {
    const name = nameOf(result.files[0] ?? '')
    const found = entriesOf(result)
    const fingerprints = new Set(found.map(({ fingerprint }) => fingerprint))
    const known = isCertain(result) ? [] : (before?.declarations.get(name) ?? [])
    declarations.set(name, [...found, ...known.filter(({ fingerprint }) => !fingerprints.has(fingerprint))])
  }
  return { until: until ?? before?.until, declarations }
}

/** A baseline without what is found no more. What could not be read keeps all that is known of it. */
export function pruned(before: Baseline, results: readonly Outcome[], nameOf: NameInBaseline): Baseline {
  const declarations = new Map(before.declarations)
  for (const result of results.filter(isCertain)) {
    const found = new Set(entriesOf(result).map(({ fingerprint }) => fingerprint))
    const name = nameOf(result.files[0] ?? '')
    declarations.set(
      name,
      (before.declarations.get(name) ?? []).filter(({ fingerprint }) => found.has(fingerprint)),
    )
  }
  return { ...before, declarations }
}

/** At how many places a baseline knows something. */
export const sizeOf = ({ declarations }: Baseline): number =>
  [...declarations.values()].reduce((sum, known) => sum + known.length, 0)

/** The text of a baseline: the same for the same findings, in an order that no line and no run changes. */
export function printBaseline({ until, declarations }: Baseline): string {
  const named = [...declarations].filter(([, known]) => known.length > 0).sort(([a], [b]) => byCodeUnits(a, b))
  const sorted = named.map(
    ([name, known]) => [name, [...known].sort((a, b) => byCodeUnits(keyOf(a), keyOf(b))).map(fieldsOf)] as const,
  )
  const whole = { version: 1, ...(until !== undefined && { until }), declarations: Object.fromEntries(sorted) }
  return `${JSON.stringify(whole, null, 2)}\n`
}

const fieldsOf = ({ rule, at, fingerprint }: Known) => ({ rule, at, fingerprint })
const keyOf = ({ rule, at, fingerprint }: Known): string => `${rule}\n${at}\n${fingerprint}`

/** Reads the text of a baseline; undefined where it is none. */
export function readBaseline(text: string): Baseline | undefined {
  const whole = readJson(text.replace(/^\uFEFF/, ''))
  if (!isMap(whole) || whole.version !== 1 || !isMap(whole.declarations)) return undefined
  const { until } = whole
  if (until !== undefined && (typeof until !== 'string' || !isDay(until))) return undefined
  const declarations = new Map<string, readonly Known[]>()
  for (const [name, list] of Object.entries(whole.declarations)) {
    if (!Array.isArray(list) || !list.every(isKnown)) return undefined
    declarations.set(name, list.map(fieldsOf))
  }
  return { declarations, ...(until !== undefined && { until }) }
}

const isKnown = (value: unknown): value is Known =>
  isMap(value) &&
  typeof value.rule === 'string' &&
  typeof value.at === 'string' &&
  typeof value.fingerprint === 'string' &&
  /^[0-9a-f]{16}$/.test(value.fingerprint)
