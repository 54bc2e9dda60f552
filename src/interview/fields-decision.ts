import type { Plain } from '../source/edit.js'
import type { Change } from './change.js'
import type { Field, FieldAnswer, Place, Understood } from './decision.js'
import { isNotKnown } from './fields/not-known.js'
import { withNow } from './fields/with-now.js'
import { type Described, leftOpen, unfit } from './one-decision.js'
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
      const stray = Object.keys(fields).find((id) => !placed.some(({ field }) => field.id === id))
      if (stray !== undefined) return { refused: { [stray]: 'There is no such field on this screen.' } }
      const read = placed.map((one) => ({ ...one, answer: readOf(one, fields[one.field.id]) }))
      const refused = read.flatMap(({ field, answer: each }) =>
        each !== undefined && 'refused' in each ? [[field.id, each.refused] as const] : [],
      )
      if (refused.length > 0) return { refused: Object.fromEntries(refused) }
      return {
        changes: read.flatMap(({ place, answer: each }) => changesOf(place, each, isWhole, standing)),
        understood: read.flatMap(({ field, answer: each }) =>
          each !== undefined && 'to' in each ? understoodOf(field.id, each) : [],
        ),
      }
    },
  }
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
})

const readOf = ({ read }: PlacedField, given: FieldAnswer = ''): Read | undefined => {
  const words = (typeof given === 'string' ? given : (given[0] ?? '')).trim()
  return words === '' || isNotKnown(words) ? undefined : read(words)
}

function changesOf(place: Place, read: Read | undefined, isWhole: boolean, standing: Standing): readonly Change[] {
  if (read !== undefined) return 'to' in read ? [{ put: place.at, to: read.to }] : []
  return isWhole ? leftOpen(place, standing) : []
}
