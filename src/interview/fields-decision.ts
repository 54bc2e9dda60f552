import type { Plain } from '../source/edit.js'
import type { FieldAnswer, Taken, Understood } from './answer.js'
import type { Place } from './decision.js'
import { isNotKnown } from './fields/not-known.js'
import { withNow } from './fields/with-now.js'
import type { Field } from './form.js'
import { joinedTaken } from './joined-taken.js'
import { type Described, leftOpen, unfit } from './one-decision.js'
import { openSince } from './open-since.js'
import { type Standing, statedAt } from './standing.js'

/** What small answer says: the value that is declared, how it was understood; or why it cannot be taken. */
export type Read =
  | { readonly to: Plain; readonly understood?: string; readonly doubt?: string }
  | { readonly refused: string }

/** A small answer that fills one place. */
export interface PlacedField {
  readonly field: Field
  readonly place: Place
  read(given: string): Read
}

/** A decision of several small answers, each of which fills a place of its own: what is left empty stays open. */
export function fieldsDecision(
  words: Omit<Described, 'form' | 'decides' | 'take'>,
  placed: readonly PlacedField[],
  standing: Standing,
): Described {
  return {
    ...words,
    form: { kind: 'fields', fields: askedNow(placed, standing).map((one) => filled(one, standing)) },
    decides: placed.map(({ place }) => place),
    take(answer) {
      if (answer.is !== 'fields' && answer.is !== 'begun') return unfit
      const { fields = {} } = answer
      const isWhole = answer.is === 'fields'
      const stray = strayField(
        fields,
        placed.map(({ field }) => field.id),
      )
      return stray ?? joinedTaken(placed.map((one) => takenOf(one, fields[one.field.id], isWhole, standing)))
    },
  }
}

/** Refuses what is said of a field that a screen does not have. */
export function strayField(said: Readonly<Record<string, unknown>>, ids: readonly string[]): Taken | undefined {
  const stray = Object.keys(said).find((id) => !ids.includes(id))
  return stray === undefined ? undefined : { refused: { [stray]: 'There is no such field on this screen.' } }
}

/** What was left, or asked of somebody, is not asked again because of what else is open. */
function askedNow(placed: readonly PlacedField[], standing: Standing): readonly PlacedField[] {
  const isLeft = ({ place: { at } }: PlacedField): boolean => {
    const mark = standing.marks.get(at)
    return mark?.left !== undefined || mark?.asked !== undefined
  }
  const isOpen = (one: PlacedField): boolean => statedAt(standing, one.place.at) === undefined && !isLeft(one)
  return placed.some(isOpen) ? placed.filter((one) => !isLeft(one)) : placed
}

/** How a small answer was understood, where there is something to say of it. */
export const understoodOf = (
  field: string,
  { understood, doubt }: Pick<Understood, 'doubt'> & { readonly understood?: string },
): readonly Understood[] =>
  understood === undefined ? [] : [{ field, words: understood, ...(doubt !== undefined && { doubt }) }]

/** A field with what stands there already. */
const filled = ({ field, place }: PlacedField, standing: Standing): Field => ({
  ...field,
  form: withNow(field.form, statedAt(standing, place.at)),
  ...openSince([place.at], standing),
})

/** What stands there may say more than its field shows: handed back as it was shown, it stays. */
function isAsShown(one: PlacedField, given: FieldAnswer | undefined, standing: Standing): boolean {
  const { now } = filled(one, standing).form
  return now !== undefined && now.length > 0 && [given ?? ''].flat().join('; ') === [now].flat().join('; ')
}

const readOf = ({ read }: PlacedField, given: FieldAnswer = ''): Read | undefined => {
  const words = (typeof given === 'string' ? given : (given[0] ?? '')).trim()
  return words === '' || isNotKnown(words) ? undefined : read(words)
}

function takenOf(one: PlacedField, given: FieldAnswer | undefined, isWhole: boolean, standing: Standing): Taken {
  const { field, place } = one
  if (isAsShown(one, given, standing)) return { changes: [] }
  const read = readOf(one, given)
  if (read === undefined) return { changes: isWhole ? leftOpen(place, standing) : [] }
  if ('refused' in read) return { refused: { [field.id]: read.refused } }
  return { changes: [{ put: place.at, to: read.to }], understood: understoodOf(field.id, read) }
}
