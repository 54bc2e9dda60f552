import type { Plain } from '../source/edit.js'
import type { Change } from './change.js'
import type { Field, FieldAnswer, Place, Understood } from './decision.js'
import { isNotKnown } from './fields/not-known.js'
import { type Described, unfit } from './one-decision.js'
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
    form: { kind: 'fields', fields: placed.map((one) => filled(one, standing)) },
    decides: placed.map(({ place }) => place),
    take(answer) {
      if (answer.is !== 'fields') return unfit
      const stray = Object.keys(answer.fields).find((id) => !placed.some(({ field }) => field.id === id))
      if (stray !== undefined) return { refused: { [stray]: 'There is no such field on this screen.' } }
      const read = placed.map((one) => ({ ...one, answer: readOf(one, answer.fields[one.field.id]) }))
      const refused = read.flatMap(({ field, answer: each }) =>
        each !== undefined && 'refused' in each ? [[field.id, each.refused] as const] : [],
      )
      if (refused.length > 0) return { refused: Object.fromEntries(refused) }
      return {
        changes: read.flatMap(({ place, answer: each }) => changesOf(place, each, standing)),
        understood: read.flatMap(({ field, answer: each }) =>
          each !== undefined && 'to' in each ? understoodOf(field.id, each) : [],
        ),
      }
    },
  }
}

/** How a small answer was understood, where there is something to say of it. */
export const understoodOf = (
  field: string,
  { understood, doubt }: Pick<Understood, 'doubt'> & { readonly understood?: string },
): readonly Understood[] =>
  understood === undefined ? [] : [{ field, words: understood, ...(doubt !== undefined && { doubt }) }]

/** A field with what stands there already. */
function filled({ field, place }: PlacedField, standing: Standing): Field {
  const stated = statedAt(standing, place.at)
  const now = Array.isArray(stated) && stated.length === 1 ? stated[0] : stated
  const words = now === true ? 'yes' : now === false ? 'no' : typeof now === 'number' ? String(now) : now
  if (typeof words !== 'string') return field
  const { form } = field
  return form.kind === 'text'
    ? { ...field, form: { ...form, now: words } }
    : { ...field, form: { ...form, now: [words] } }
}

const readOf = ({ read }: PlacedField, given: FieldAnswer = ''): Read | undefined => {
  const words = (typeof given === 'string' ? given : (given[0] ?? '')).trim()
  return words === '' || isNotKnown(words) ? undefined : read(words)
}

function changesOf({ at, says, proposed }: Place, read: Read | undefined, standing: Standing): readonly Change[] {
  if (read !== undefined) return 'to' in read ? [{ put: at, to: read.to }] : []
  return statedAt(standing, at) === undefined ? [{ open: at, says, proposed, left: standing.day }] : []
}
