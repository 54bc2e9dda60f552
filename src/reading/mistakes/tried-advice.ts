import { shapes } from '../../language/shapes.gen.js'
import { type Pointer, parentOf } from '../../source/pointer.js'
import { shapeAt, valueAt } from '../map-place.js'
import type { Repair } from '../repair.js'
import type { Value, ValueMap } from '../value.js'
import type { Misfit } from './misfit.js'
import type { SchemaMistake } from './schema-mistake.js'
import type { ItemsWanted } from './text-advice.js'

type SchemaMisfit = Misfit<SchemaMistake>

/**
 * Mistakes of which the advice would lead to the next one, with another advice. `misfitsWith`: what does not fit once the advice
 * of some places is followed.
 */
export function advisedOtherwise(
  told: ReadonlyMap<Pointer, SchemaMisfit>,
  whole: ValueMap,
  misfitsWith: (tries: ReadonlyMap<Pointer, Repair>) => readonly SchemaMisfit[],
): ReadonlyMap<Pointer, SchemaMisfit> {
  const tries = new Map<Pointer, Repair>()
  for (const [at, misfit] of told) {
    const value = advised(misfit)
    if (value !== undefined) tries.set(at, { value })
  }
  const found = new Map<Pointer, SchemaMisfit>()
  for (const { at, mistake } of tries.size === 0 ? [] : misfitsWith(tries)) {
    const place = placesFrom(at).find((above) => tries.has(above))
    const misfit = place === undefined ? undefined : told.get(place)
    if (place !== undefined && misfit && !found.has(place)) found.set(place, otherwise(misfit, mistake, whole))
  }
  return found
}

/** A place and those that it lies in, from the inside out. */
const placesFrom = (at: Pointer): readonly Pointer[] => (at === '' ? [at] : [at, ...placesFrom(parentOf(at))])

/** The value that an advice tells to write, word for word; undefined where it leaves that to the author. */
function advised({ mistake }: SchemaMisfit): Value | undefined {
  if (mistake.mistake !== 'wrong-kind' && mistake.mistake !== 'text-for-none') return undefined
  const { advice } = mistake
  switch (advice.do) {
    case 'bracket':
      return advice.items.quote.split(/, */)
    case 'write-type':
      return { type: advice.type.quote }
    case 'unwrap':
      return advice.item.quote
    default:
      return undefined
  }
}

/** The mistake with another advice: what could stand there, and not once more what does not. */
function otherwise(misfit: SchemaMisfit, next: SchemaMistake, whole: ValueMap): SchemaMisfit {
  const { mistake, meant: _, ...rest } = misfit
  if (mistake.mistake !== 'wrong-kind' && mistake.mistake !== 'text-for-none') return misfit
  const { advice } = mistake
  const of = wantedBy(next)
  if (advice.do === 'bracket' && of !== undefined)
    return { ...rest, mistake: { ...mistake, advice: { do: 'list-of', of } } }
  if (mistake.mistake === 'wrong-kind' && advice.do === 'unwrap') {
    return { ...rest, mistake: { ...mistake, advice: of ? { do: 'unwrap-to', of } : { do: 'write-wanted' } } }
  }
  const fields = fieldsAt(whole, misfit)
  return fields.length === 0 ? misfit : { ...rest, mistake: { ...mistake, advice: { do: 'write-fields', fields } } }
}

function wantedBy(next: SchemaMistake): ItemsWanted | undefined {
  switch (next.mistake) {
    case 'no-word':
    case 'unknown-word':
      return { words: next.words }
    case 'wrong-form':
      return { form: next.form }
    case 'no-country':
      return { form: 'country' }
    case 'other-tag':
      return { form: 'language' }
    default:
      return undefined
  }
}

function fieldsAt(whole: ValueMap, { at }: SchemaMisfit): readonly string[] {
  const shape = valueAt(whole, at) === undefined ? undefined : shapeAt(whole, at)
  return Object.keys(shapes[shape?.object ?? shape?.list?.object ?? ''] ?? {})
}
