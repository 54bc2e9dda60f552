import type { PurposeField } from '../../catalogue/starters/starter.js'
import { registers } from '../../language/shape.js'
import { fits } from '../../reading/fits.js'
import { isValueMap, type Value, type ValueMap } from '../../reading/value.js'
import type { Plain } from '../../source/edit.js'
import { child, keysOf, type Pointer } from '../../source/pointer.js'
import type { PlacedNeed } from '../card.js'
import { askedAt } from '../fields/asked-at.js'
import { entryAround } from '../fields/entry-name.js'
import { formOf } from '../fields/purpose-field.js'
import { beganSmall, labelOf } from '../fields/registered.js'
import { understoodOf } from '../fields-decision.js'
import { type Described, unfit } from '../one-decision.js'
import { type Standing, statedAt } from '../standing.js'
import { contractNeed } from './helper-card.js'

/** Whatever is marked as open and stands on no other screen: asked for by the shape that the language gives it. */
export function openPlaceDecisions(taken: ReadonlySet<Pointer>, standing: Standing): readonly Described[] {
  return [...standing.marks]
    .filter(([at]) => !taken.has(at))
    .map(([at, { says }]) => openPlaceDecision(at, says, standing))
}

/** What is missing at a place is asked for as the language has it there. */
export function openPlaceDecision(at: Pointer, says: string, standing: Standing): Described {
  const field = purposeFieldAt(at)
  if (field !== undefined) return ofPurpose(field, at, says, standing)
  const need = needAt(at, standing)
  if (need !== undefined) return ofNeed(need, standing)
  const { form, read } = askedAt(at, standing)
  return {
    id: `open.${keysOf(at).join('.')}`,
    screen: 'open',
    ask: askFor(at, says, standing),
    why: form.kind === 'text' && form.example === undefined ? 'In your own words.' : 'It was left open.',
    form,
    decides: [{ at, says }],
    take(answer) {
      const given = answer.is === 'words' ? answer.words.trim() : answer.is === 'picked' ? answer.values : undefined
      if (given === undefined) return unfit
      if (given.length === 0) return { refused: { '': 'Answer it, or leave it for now.' } }
      const result = read(given)
      if ('refused' in result) return { refused: { '': result.refused } }
      if (!fitsAt(at, result.to, standing)) return { refused: { '': byHand } }
      return { changes: [{ put: at, to: result.to }], understood: understoodOf('', result) }
    },
  }
}

/** Whether a place takes an answer, and not only what somebody writes in the file. */
export function isAskable(at: Pointer, standing: Standing): boolean {
  if (purposeFieldAt(at) !== undefined || needAt(at, standing) !== undefined) return true
  const { form, read } = askedAt(at, standing)
  if (form.kind !== 'text') return form.options.length > 0
  const now = statedAt(standing, at)
  const [here, keys] = [around(at, standing), keysOf(at)]
  return [
    ...(form.example === undefined ? [] : [form.example]),
    ...(typeof now === 'string' ? [now] : []),
    ...samples,
  ].some((given) => {
    const result = read(given)
    return !('refused' in result) && fits(withValue(here, keys, result.to))
  })
}

/** What is missing stands in words that begin a clause: `how long the data are kept`. */
function askFor(at: Pointer, says: string, standing: Standing): string {
  const name = entryAround(at, standing)
  return name === undefined || says.includes(name) ? `Can you say ${says}?` : `${name}: can you say ${says}?`
}

/** What stands beside the sentences of a card and was left open there. */
function needAt(at: Pointer, standing: Standing): PlacedNeed | undefined {
  const [register, id = '', field, ...deeper] = keysOf(at)
  const isContract = register === 'recipients' && field === 'contract' && deeper.length === 0
  return isContract ? contractNeed(child('/recipients', id), labelOf('recipients', id, standing), standing) : undefined
}

const ofNeed = ({ place, field, take }: PlacedNeed, standing: Standing): Described => ({
  id: `open.${keysOf(place.at).join('.')}`,
  screen: 'open',
  ask: askOf(field.label, place.at, standing),
  why: 'It was left open.',
  form: field.form,
  decides: [place],
  take(answer) {
    if (answer.is !== 'words') return unfit
    const taken = take(answer.words)
    if ('refused' in taken) return taken
    return { ...taken, understood: taken.understood?.map((one) => ({ ...one, field: '' })) ?? [] }
  },
})

/** What a card asks of a purpose is asked for in the same way where it is open alone. */
function ofPurpose(field: PurposeField, at: Pointer, says: string, standing: Standing): Described {
  const own = formOf(field, at, undefined, standing)
  return {
    id: `open.${keysOf(at).join('.')}`,
    screen: 'open',
    ask: askOf(own.ask, at, standing),
    why: 'It was left open.',
    form: own.form,
    decides: [{ at, says }],
    take(answer) {
      if (answer.is === 'words') return own.take(at, answer.words, standing)
      if (answer.is === 'picked')
        return own.take(at, own.form.kind === 'one' ? (answer.values[0] ?? '') : answer.values, standing)
      return answer.is === 'fields' ? own.take(at, answer.fields, standing) : unfit
    },
  }
}

const askOf = (ask: string, at: Pointer, standing: Standing): string => {
  const name = entryAround(at, standing)
  return name === undefined ? ask : `${name}: ${beganSmall(ask)}`
}

const purposeFields: readonly PurposeField[] = ['basis', 'provision', 'marketing']

function purposeFieldAt(at: Pointer): PurposeField | undefined {
  const [register, , field, ...deeper] = keysOf(at)
  return register === 'purposes' && deeper.length === 0 ? purposeFields.find((one) => one === field) : undefined
}

const byHand = 'The language has fields for this: write it in the file, or leave it for now.'

/** Whether a declaration can still be read with a value at a place. */
const fitsAt = (at: Pointer, to: Plain, { value }: Standing): boolean =>
  // Where something else does not fit, what is said is held against the language by itself.
  fits(withValue(fits(value) ? value : { forthright: 1 }, keysOf(at), to))

/** What fits somewhere, where one's own words do. */
const samples: readonly string[] = ['as it is', '1 month']

/** The entry of a register that a place lies in, or else what stands at the top, by itself. */
function around(at: Pointer, { value }: Standing): ValueMap {
  const [top = '', id = ''] = keysOf(at)
  const whole = value[top]
  if (whole === undefined) return { forthright: 1 }
  const entry = isValueMap(whole) && registers.some((one) => one === top) ? whole[id] : undefined
  return { forthright: 1, [top]: entry === undefined ? whole : { [id]: entry } }
}

function withValue(map: ValueMap, [key = '', ...deeper]: readonly string[], to: Plain): ValueMap {
  return { ...map, [key]: valueWith(map[key], deeper, to) }
}

/** A number is the place of an item. */
function valueWith(own: Value | undefined, keys: readonly string[], to: Plain): Value {
  const [key, ...deeper] = keys
  if (key === undefined) return to
  if (!/^\d+$/.test(key)) return withValue(isValueMap(own) ? own : {}, keys, to)
  const items: readonly Value[] = Array.isArray(own) ? own : []
  const at = Math.min(Number(key), items.length)
  return [...items.slice(0, at), valueWith(items[at], deeper, to), ...items.slice(at + 1)]
}
