import type { Finding, FindingPlace } from '../findings/finding.js'
import { isInside, type Pointer, parentOf } from '../source/pointer.js'

/**
 * What is left to tell of a file where one mistake brings others: inside of what was taken out as a whole, because no such
 * thing can stand there, it does not matter that something is left empty or too deep. A number that no quotation marks would
 * mend is told as what it is not: an address, a country. What one sentence says of several places is told once.
 */
export function oneCause(findings: readonly Finding[], skipped: readonly Pointer[] | undefined): readonly Finding[] {
  const out = skipped && new Set(skipped)
  const others = new Set(
    findings.filter((it) => !isUnquoted(it.data)).flatMap((it) => it.places.map((at) => at.pointer)),
  )
  const whole = new Set(findings.filter(({ rule }) => rule === 'schema').map(({ places: [{ pointer }] }) => pointer))
  const gone = new Set([...whole].filter((at) => out?.has(at) !== false))
  return gathered(
    findings.filter(
      ({ data, places: [{ pointer }] }) =>
        !(isOfTheInside(data) && isInside(gone, parentOf(pointer))) && !(isUnquoted(data) && others.has(pointer)),
    ),
  )
}

/** What the same facts are told of is one cause, wherever it holds: one sentence and one advice fit all of its places. */
function gathered(findings: readonly Finding[]): readonly Finding[] {
  const byCause = new Map<string, { readonly finding: Finding; readonly more: FindingPlace[] }>()
  for (const finding of findings) {
    const { rule, severity, data, places } = finding
    const cause = JSON.stringify([rule, severity, data])
    const known = byCause.get(cause)
    if (known) for (const place of places) known.more.push(place)
    else byCause.set(cause, { finding, more: [] })
  }
  return [...byCause.values()].map(({ finding, more }) =>
    more.length === 0 ? finding : { ...finding, places: [...finding.places, ...more] },
  )
}

const isUnquoted = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'mistake' in data && data.mistake === 'unquoted'

const isOfTheInside = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  'mistake' in data &&
  (data.mistake === 'empty-value' || data.mistake === 'too-deep')
