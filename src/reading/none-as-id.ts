import { shapes } from '../language/shapes.gen.js'
import { child, type Pointer } from '../source/pointer.js'
import type { Misfit } from './mistakes/misfit.js'
import type { WrongName } from './mistakes/wrong-name.js'
import { emptyMap, isValueMap, type Value, type ValueMap } from './value.js'

/** The registers that may say that they have no entries. */
const deniable: readonly string[] = Object.entries(shapes.Root ?? {}).flatMap(([name, { map, noneBecause }]) =>
  map && noneBecause ? [name] : [],
)

/** Entries under the id `none`, where that word would say that there are none: a reason is a text, or one per language. */
export const entriesCalledNone = (whole: ValueMap): readonly Pointer[] =>
  deniable.flatMap((name) => {
    const register = whole[name]
    return isValueMap(register) && isEntry(register.none) ? [child('', name, 'none')] : []
  })

const isEntry = (value: Value | undefined): boolean =>
  isValueMap(value) &&
  !Object.entries(value).every(([tag, text]) => /^[a-z]{2}(-[A-Za-z]{2,4})?$/.test(tag) && typeof text === 'string')

/** That the word none cannot be an id. */
export const reservedNone = (at: Pointer): Misfit<WrongName> => ({
  at,
  aim: 'key',
  mistake: { mistake: 'reserved-id', id: 'none' },
  alsoSkipped: [],
})

/** A declaration without some entries of its registers; a register that holds no other is not there. */
export function without(whole: ValueMap, entries: readonly Pointer[]): ValueMap {
  const value = emptyMap()
  for (const [name, register] of Object.entries(whole)) {
    if (!isValueMap(register) || !entries.includes(child('', name, 'none'))) {
      value[name] = register
      continue
    }
    const left = Object.assign(emptyMap(), register)
    delete left.none
    if (Object.keys(left).length > 0) value[name] = left
  }
  return value
}
