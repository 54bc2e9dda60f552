import { registers } from '../language/shape.js'
import { grouped } from '../model/grouped.js'
import { oncePerModel } from '../model/once-per-model.js'
import type { Model } from '../model/types.js'
import type { AnyRule } from '../rules/rule.js'
import type { Locator } from '../source/locate.js'
import { keysOf, type Pointer, parentOf } from '../source/pointer.js'

/**
 * Whether something is found only for what is left of a declaration: a mistake was taken out of what is judged, of what stands
 * beside it, or of what the rule leans on elsewhere. The mistake is told already, and once it is mended the rule is heard again.
 */
export const followsFromLoss = (rule: AnyRule, at: Pointer, model: Model, locator: Locator): boolean =>
  model.skipped.length > 0 &&
  (model.isSkipped(at) ||
    // What is missing may have stood in what was taken out there.
    (rule.open !== undefined && model.hasLost(at)) ||
    isPartLost(at, model, locator) ||
    model.hasLost(`/lint/${rule.id}`) ||
    (rule.leansOn ?? []).some((field) => isFieldLost(field, at, model)))

/** Whether something was taken out of a map or a list within an entry. An entry as a whole is judged by what is left of it. */
function isPartLost(at: Pointer, model: Model, locator: Locator): boolean {
  if (isPart(at) && model.hasLost(at)) return true
  const above = parentOf(at)
  return isPart(above) && !locator.exists(at) && model.hasLost(above)
}

/** Whether a place is less than an entry, and less than all that stands under one name at the top. */
const isPart = (at: Pointer): boolean => keysOf(at).length > entryDepth(at)

const entryDepth = (at: Pointer): number => (registers.some((one) => one === keysOf(at)[0]) ? 2 : 1)

/** Whether a field, what holds it, or an item of it was taken out. */
function isFieldLost(field: string, at: Pointer, model: Model): boolean {
  const [first, ...inside] = field.split('/')
  const entry = keysOf(at).slice(0, entryDepth(at))
  return lossesIn(model).has(first === '.' ? [...entry, ...inside] : inside)
}

/** Looks for each field once, and for those of an entry among what was taken out there: there may be as many slips as entries. */
const lossesIn = oncePerModel(({ skipped }: Model) => {
  const known = new Map<string, boolean>()
  const byEntry = grouped(skipped, (place) => keysOf(place).slice(0, 2).join('/'))
  const below = (wanted: readonly string[], depth: number) => byEntry.get(wanted.slice(0, depth).join('/')) ?? []
  return {
    has(wanted: readonly string[]): boolean {
      const name = wanted.join('/')
      const some = wanted.length < 2 || wanted[1] === '*' ? [skipped] : [1, 2].map((depth) => below(wanted, depth))
      const isLost = known.get(name) ?? some.flat().some((place) => isOfField(place, wanted))
      known.set(name, isLost)
      return isLost
    },
  }
})

function isOfField(place: Pointer, wanted: readonly string[]): boolean {
  const keys = keysOf(place)
  const isItem = keys.length === wanted.length + 1 && /^\d+$/.test(keys.at(-1) ?? '')
  return (
    (keys.length <= wanted.length || isItem) &&
    keys.slice(0, wanted.length).every((key, index) => wanted[index] === '*' || wanted[index] === key)
  )
}
