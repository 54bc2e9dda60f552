import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import type { SchemaError } from '../language/schema-error.js'
import check from '../language/validator.gen.js'
import type { Locator } from '../source/locate.js'
import { child, isInside, type Pointer, parentOf } from '../source/pointer.js'
import { valueAt } from './map-place.js'
import { missingInDoubt, unknownIn } from './may-be-meant.js'
import { isCertain } from './mistakes/certain.js'
import { fixOf } from './mistakes/fix-of.js'
import type { Misfit } from './mistakes/misfit.js'
import { misfitOf, type SchemaMistake } from './mistakes/schema-mistake.js'
import { advisedOtherwise } from './mistakes/tried-advice.js'
import { entriesCalledNone, reservedNone, without } from './none-as-id.js'
import { type Repair, repaired } from './repair.js'
import type { Stage } from './stage.js'
import type { ValueMap, Written } from './value.js'

/**
 * Holds what was written against the schema. Each mistake is one finding; the place is mended where it is plain what
 * was meant, and taken out otherwise, so that the rest can still be checked. There is no value when it is not a
 * declaration of a known version at all.
 *
 * Of the basis `{ tipe: consnt, colour: red }` the schema says that `type` is missing, that `tipe` is no field and that
 * `colour` is none. `tipe` comes first, because unknown fields do: it is told, stands for `type` from here on, and settles
 * that nothing is missing. `colour` is told and taken out. Then the mended basis, `{ type: consnt, … }`, is held against the
 * schema once more, for only now is the value of `type` looked at: it is taken out, and told when the key is put right.
 */
export function validate(given: Written, locator: Locator): Stage<Written> {
  const called = entriesCalledNone(given.value)
  const written = called.length === 0 ? given : { ...given, value: without(given.value, called) }
  const misfits = [...called.map(reservedNone), ...misfitsIn(written.value, locator)]
  if (misfits.length === 0) return { value: written, findings: [] }
  const skipped = new Set(written.skipped)
  const version = unreadable(misfits, skipped)
  if (version) return { value: undefined, findings: [findingOf(version, { whole: written.value, locator })] }
  const { told, repairs } = tell(misfits, skipped)
  for (const at of called) if (valueAt(written.value, parentOf(at)) === undefined) skipped.add(parentOf(at))
  // Which law is meant may stand in a field that nobody knows.
  if (written.value.regimes === undefined && unknownIn(misfits).has('')) skipped.add(child('', 'regimes'))
  const value = repairs.size === 0 ? written.value : repaired(written.value, repairs)
  const again = new Set<Pointer>()
  for (const misfit of repairs.size === 0 ? [] : misfitsIn(value, locator)) {
    // A number for a period is not mended by quotation marks: then that is what there is to say.
    if (repairs.get(misfit.at)?.value !== undefined && !again.has(misfit.at)) told.set(misfit.at, misfit)
    again.add(misfit.at)
    skip(skipped, misfit)
  }
  const around = { whole: written.value, locator }
  const tried = (tries: ReadonlyMap<Pointer, Repair>): readonly SchemaMisfit[] =>
    misfitsIn(repaired(written.value, new Map([...repairs, ...tries])), locator)
  for (const [at, otherwise] of advisedOtherwise(told, written.value, tried)) told.set(at, otherwise)
  return { value: { value, skipped: [...skipped] }, findings: [...told.values()].map((it) => findingOf(it, around)) }
}

type SchemaMisfit = Misfit<SchemaMistake>

/** What there is to tell of a declaration, each place once; the places of the rest are added to those taken out. */
function tell(misfits: readonly SchemaMisfit[], skipped: Set<Pointer>) {
  const told = new Map<Pointer, SchemaMisfit>()
  const repairs = new Map<Pointer, Repair>()
  const inDoubt = missingInDoubt(misfits)
  /** Where all is said: places that are mended, and those that a mended key stands for. */
  const settled = new Set<Pointer>()
  for (const misfit of misfits) {
    const { at, alsoSkipped, meant } = misfit
    if (settled.has(at)) continue
    const isKnown = isInside(skipped, at)
    for (const place of alsoSkipped) skipped.add(place)
    if (isKnown || inDoubt.has(at)) continue
    told.set(at, misfit)
    if (isCertain(at, misfit.mistake)) continue
    if (meant === undefined) skipped.add(at)
    else {
      repairs.set(at, meant)
      settled.add(at)
      if (meant.key !== undefined) settled.add(child(parentOf(at), meant.key))
    }
  }
  return { told, repairs }
}

interface Around {
  readonly whole: ValueMap
  readonly locator: Locator
}

function skip(skipped: Set<Pointer>, { at, alsoSkipped }: SchemaMisfit): void {
  for (const place of [at, ...alsoSkipped]) skipped.add(place)
}

function findingOf(misfit: SchemaMisfit, around: Around): Finding {
  const { at, aim, mistake } = misfit
  return problem({
    rule: 'schema',
    ...around.locator.locate(at, aim),
    pointer: at,
    data: mistake,
    ...fixOf(misfit, around),
  })
}

/** What does not fit the schema, in the order in which it is told. */
const misfitsIn = (value: ValueMap, locator: Locator): readonly SchemaMisfit[] =>
  check(value) ? [] : inOrder(check.errors ?? []).map((error) => misfitOf(error, value, locator))

/** What another version of the language calls a mistake is not known here: then its version is all there is to say. */
function unreadable(misfits: readonly SchemaMisfit[], skipped: ReadonlySet<Pointer>): SchemaMisfit | undefined {
  const isKnown =
    skipped.has('/forthright') || misfits.some(({ at, meant }) => parentOf(at) === '' && meant?.key === 'forthright')
  return isKnown ? undefined : misfits.find(({ at }) => at === '/forthright')
}

/**
 * The errors that say something of their own, unknown fields first: a misspelt field is the reason why the one that was
 * meant is missing.
 */
function inOrder(errors: readonly SchemaError[]): readonly SchemaError[] {
  const untyped = new Set(errors.filter(({ keyword }) => keyword === 'enum').map(({ instancePath }) => instancePath))
  // While it is not known what type something is of, nothing can be said of what does not belong to that type.
  const isOfUnknownType = ({ keyword, instancePath }: SchemaError): boolean =>
    keyword === 'false schema' && untyped.has(child(parentOf(instancePath), 'type'))
  const own = errors.filter(
    (error) => error.keyword !== 'if' && error.keyword !== 'propertyNames' && !isOfUnknownType(error),
  )
  // What stands under a right that is none is not told by itself.
  const isUnknown = ({ keyword, propertyName, params }: SchemaError): boolean =>
    keyword === 'additionalProperties' || (propertyName !== undefined && Array.isArray(params.allowedValues))
  return [...own.filter(isUnknown), ...own.filter((error) => !isUnknown(error))]
}
