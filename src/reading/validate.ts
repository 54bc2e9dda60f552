import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import type { SchemaError } from '../language/schema-error.js'
import check from '../language/validator.gen.js'
import type { Locator } from '../source/locate.js'
import { child, isInside, type Pointer, parentOf } from '../source/pointer.js'
import { wordSchemaError } from './mistakes/schema-mistake.js'
import type { SchemaWords } from './mistakes/schema-mistake-words.js'
import { type Repair, repaired } from './repair.js'
import type { Stage } from './stage.js'
import type { ValueMap, Written } from './value.js'

/**
 * Holds what was written against the schema. Each mistake is one finding; the place is mended where it is plain what
 * was meant, and taken out otherwise, so that the rest can still be checked. There is no value when it is not a
 * declaration of a known version at all.
 */
export function validate(written: Written, locator: Locator): Stage<Written> {
  if (check(written.value)) return { value: written, findings: [] }
  const skipped = new Set(written.skipped)
  const worded = inOrder(check.errors ?? []).map((error) => wordSchemaError(error, written.value, locator))
  const version = unreadable(worded, skipped)
  if (version) return { value: undefined, findings: [findingOf(version, locator)] }
  const repairs = new Map<Pointer, Repair>()
  const mended = new Set<Pointer>()
  const findings = new Map<Pointer, Finding>()
  for (const words of worded) {
    if (repairs.has(words.at) || mended.has(words.at)) continue
    const known = isInside(skipped, words.at)
    for (const place of words.alsoSkipped) skipped.add(place)
    if (known) continue
    findings.set(words.at, findingOf(words, locator))
    if (words.meant) repairs.set(words.at, words.meant)
    else skipped.add(words.at)
    if (words.meant?.key !== undefined) mended.add(child(parentOf(words.at), words.meant.key))
  }
  const value = repairs.size === 0 ? written.value : repaired(written.value, repairs)
  for (const words of repairs.size === 0 ? [] : unmended(value, locator)) {
    // A number for a period is not mended by quotation marks: then that is what there is to say.
    if (repairs.get(words.at)?.value !== undefined) findings.set(words.at, findingOf(words, locator))
    for (const place of [words.at, ...words.alsoSkipped]) skipped.add(place)
  }
  return { value: { value, skipped: [...skipped] }, findings: [...findings.values()] }
}

const findingOf = (words: SchemaWords, locator: Locator): Finding =>
  problem({
    rule: 'schema',
    ...locator.locate(words.at, words.aim),
    message: words.message,
    fix: words.fix,
    pointer: words.at,
  })

/** Mistakes inside of what was mended, at which nobody has looked yet: they wait until their place is put right. */
function unmended(value: ValueMap, locator: Locator): readonly SchemaWords[] {
  if (check(value)) return []
  return inOrder(check.errors ?? []).map((error) => wordSchemaError(error, value, locator))
}

/** What another version of the language calls a mistake is not known here: then its version is all there is to say. */
function unreadable(worded: readonly SchemaWords[], skipped: ReadonlySet<Pointer>): SchemaWords | undefined {
  const isKnown =
    skipped.has('/forthright') || worded.some(({ at, meant }) => parentOf(at) === '' && meant?.key === 'forthright')
  return isKnown ? undefined : worded.find(({ at }) => at === '/forthright')
}

/**
 * The errors that say something of their own, unknown fields first: a misspelt field is the reason why the one that was
 * meant is missing.
 */
function inOrder(errors: readonly SchemaError[]): readonly SchemaError[] {
  const own = errors.filter(({ keyword }) => keyword !== 'if' && keyword !== 'propertyNames')
  const isUnknown = ({ keyword }: SchemaError): boolean => keyword === 'additionalProperties'
  return [...own.filter(isUnknown), ...own.filter((error) => !isUnknown(error))]
}
