import type { Reason } from '../catalogue/starters/starter.js'
import type { Answer, FieldAnswer, Taken } from './answer.js'
import type { Change } from './change.js'
import type { Place } from './decision.js'
import { isNotKnown } from './fields/not-known.js'
import { withNow } from './fields/with-now.js'
import { type CardForm, type ChoiceForm, type Field, isUnsaid, type Line, type TextForm } from './form.js'
import { joinedTaken, shownAt } from './joined-taken.js'
import { valuesMeant } from './meant-answer.js'
import { askedFor, leftOpen, type OwnAnswer, unfit } from './one-decision.js'
import { leftAnew, openSince } from './open-since.js'
import { type Standing, statedAt } from './standing.js'

/** An answer to a line that is said otherwise: words, what was picked, or several small answers. */
export type Given = FieldAnswer | Readonly<Record<string, FieldAnswer>>

/** How a line is asked for alone, and what an answer to it changes. */
export interface LineForm {
  readonly ask: string
  readonly form: Line['form']
  take(given: Given): Taken
}

/** A sentence of a card, its place, and how it is said otherwise. */
export interface CardLine {
  readonly id: string
  /** What the sentence is about, in a word or two. */
  readonly label: string
  readonly place: Place
  /** Other places that the same sentence fills. */
  readonly more?: readonly Place[]
  readonly reason?: Pick<Reason, 'because' | 'wrongIf'> | undefined
  /** What it means, where the notice says nothing of it alone: the sentence that is confirmed. */
  readonly means?: string | undefined
  /** It stands in the file because of something else that was said, and nobody said it: it is confirmed with the others. */
  readonly isUsual?: boolean
  /** It can be said here and is asked of nobody: as long as nothing is said of it, nothing is open. */
  readonly isFree?: true
  readonly own: LineForm
  /** What a yes confirms of what is proposed. */
  confirm(): readonly Change[]
}

/** All places that a sentence fills. */
export const placesOf = ({ place, more = [] }: Pick<CardLine, 'place' | 'more'>): readonly Place[] => [place, ...more]

/** The places of a card: those of its sentences in their order, then whatever else they fill. */
export const placesOn = (lines: readonly CardLine[]): readonly Place[] => [
  ...lines.map(({ place }) => place),
  ...lines.flatMap(({ more = [] }) => more),
]

const isWholeStated = (line: Pick<CardLine, 'place' | 'more'>, standing: Standing): boolean =>
  placesOf(line).every(({ at }) => statedAt(standing, at) !== undefined)

/** What is asked beside the sentences, such as a day, and never known beforehand. */
export interface Need {
  readonly field: Field
  /** The place that it fills; where it fills none, nothing is marked while it is open, and nobody is asked. */
  readonly place?: Place
  take(given: FieldAnswer): Taken
}

export interface PlacedNeed extends Need {
  readonly place: Place
}

/** What a yes makes of what is proposed at a place, as it is proposed. */
export const asProposed = ({ at, proposed }: Pick<Place, 'at' | 'proposed'>): readonly Change[] =>
  proposed === undefined ? [] : [{ put: at, to: proposed }]

/** The card as it is shown. */
export const cardForm = (
  lines: readonly CardLine[],
  needs: readonly Need[],
  canDeny: boolean,
  standing: Standing,
): CardForm => ({
  kind: 'card',
  lines: lines.map((line) => shown(line, standing)),
  needs: needs.map(({ field }) => field),
  canDeny,
})

function shown(line: CardLine, standing: Standing): Line {
  const { id, label, place, reason, means, own } = line
  const asked = placesOf(line).flatMap(({ at }) => standing.marks.get(at)?.asked ?? [])[0]
  const state = stateOf(line, standing)
  const { kept } = openSince(
    placesOf(line).map(({ at }) => at),
    standing,
  )
  return {
    id,
    at: place.at,
    label,
    says: isUnsaid(state) ? '' : (means ?? ''),
    state,
    ...(asked !== undefined && { asked }),
    ...(kept !== undefined && { kept }),
    ...(state === 'proposed' && reason && { because: reason.because }),
    ...(state === 'proposed' && reason?.wrongIf !== undefined && { wrongIf: reason.wrongIf }),
    ask: own.ask,
    form: own.form.kind === 'fields' ? own.form : withNow(own.form, knownAt(place, standing)),
  }
}

/** What stands at a place, or is proposed for it. */
const knownAt = ({ at, proposed }: Place, standing: Standing): unknown => statedAt(standing, at) ?? proposed

function stateOf(line: CardLine, standing: Standing): Line['state'] {
  if (isWholeStated(line, standing)) return line.isUsual === true ? 'proposed' : 'stated'
  if (line.place.proposed !== undefined) return 'proposed'
  return isAskedFor(line, standing) ? 'open' : 'free'
}

/** Whether a line counts among what its card decides: what is free does once somebody said something of it. */
export const isAskedFor = ({ isFree, place }: CardLine, standing: Standing): boolean =>
  isFree !== true || standing.marks.has(place.at) || statedAt(standing, place.at) !== undefined

/**
 * Yes confirms each sentence that stands on the card; what is said otherwise is taken in its own words; what is open, and what
 * was asked beside the sentences and not answered, stays open. What is only begun confirms nothing but what was said.
 */
export const takenCard = (
  answer: OwnAnswer,
  lines: readonly CardLine[],
  needs: readonly Need[],
  standing: Standing,
): Taken => takenAnew(sayingAnew(answer, lines, standing), lines, needs, standing)

/**
 * An answer without the lines that are taken as they stand: a form can show less than its sentence says, and to write what it
 * shows would lose the rest. What it shows in full is kept.
 */
export function sayingAnew(answer: OwnAnswer, lines: readonly CardLine[], standing: Standing): OwnAnswer {
  if ((answer.is !== 'yes' && answer.is !== 'begun') || answer.changed === undefined) return answer
  const anew = Object.entries(answer.changed).filter(([id, given]) => {
    const line = lines.find((one) => one.id === id)
    return line === undefined || !isAsItStands(line, given, standing) || isInFull(line, given, standing)
  })
  return { ...answer, changed: Object.fromEntries(anew) }
}

function isAsItStands({ own, place }: CardLine, given: Given, standing: Standing): boolean {
  const known = knownAt(place, standing)
  if (known === undefined) return false
  if (own.form.kind !== 'fields')
    return (typeof given === 'string' || Array.isArray(given)) && isNow(withNow(own.form, known), given)
  const said = typeof given === 'string' || Array.isArray(given) ? undefined : new Map(Object.entries(given))
  return said !== undefined && own.form.fields.every(({ id, form }) => isNow(form, said.get(id) ?? []))
}

function isNow(form: TextForm | ChoiceForm, given: FieldAnswer): boolean {
  const [shown, words] = [[form.now ?? []].flat(), [given].flat()]
  const said = form.kind === 'text' ? words : valuesMeant(form, words)
  return shown.length === said.length && said.every((each) => shown.some((one) => one === each))
}

/** Whether to write what a form shows of a proposal writes all of it. */
function isInFull({ own, place, confirm }: CardLine, given: Given, standing: Standing): boolean {
  if (statedAt(standing, place.at) !== undefined) return false
  const taken = own.take(given)
  return 'changes' in taken && JSON.stringify(taken.changes) === JSON.stringify(confirm())
}

/** The same for an answer of which every line is said anew. */
export function takenAnew(
  answer: OwnAnswer,
  lines: readonly CardLine[],
  needs: readonly Need[],
  standing: Standing,
): Taken {
  if (answer.is !== 'yes' && answer.is !== 'begun') return unfit
  const isWhole = answer.is === 'yes'
  const said = { ...answer.changed, ...answer.asked }
  // Whose every sentence is said is not asked again: what was to be asked beside them is open, and has its mark.
  const isSaid = lines.every((line) => line.id in said || !isAskedFor(line, standing) || isWholeStated(line, standing))
  const stray = strayIn(answer, lines, needs)
  if (stray !== undefined) return { refused: { [stray]: 'There is no such sentence on this card.' } }
  const parts = [
    ...lines.map((line) => {
      const { id, own, place } = line
      const [given, knower] = [answer.changed?.[id], answer.asked?.[id]]
      if (knower !== undefined) return { id, taken: askedFor(placesOf(line), knower, standing) }
      if (given === undefined) return { id, taken: { changes: isWhole ? asItStands(line, standing) : [] } }
      const isOpen = typeof given === 'string' && own.form.kind === 'text' && isNotKnown(given)
      return {
        id,
        taken: isOpen
          ? { changes: leftAnew({ at: place.at, says: place.says }, standing) }
          : own.take(oneOf(own, given)),
      }
    }),
    ...needs.map((need) => {
      const knower = answer.asked?.[need.field.id]
      if (knower !== undefined)
        return { id: need.field.id, taken: need.place ? askedFor([need.place], knower, standing) : nobodyElse }
      return { id: need.field.id, taken: needed(need, answer.needs?.[need.field.id], { isWhole, isSaid }, standing) }
    }),
  ]
  return joinedTaken(
    parts.map(({ id, taken }) =>
      shownAt(
        taken,
        (key) => (key === '' ? id : `${id}.${key}`),
        (key) => key || id,
      ),
    ),
  )
}

/** Who picks from a list hands in a list, if only of one. */
const oneOf = ({ form }: LineForm, given: Given): Given =>
  form.kind === 'one' && Array.isArray(given) ? (given[0] ?? '') : given

const strayIn = (
  answer: Extract<Answer, { is: 'yes' | 'begun' }>,
  lines: readonly CardLine[],
  needs: readonly Need[],
) =>
  Object.keys(answer.changed ?? {}).find((id) => !lines.some((line) => line.id === id)) ??
  Object.keys(answer.needs ?? {}).find((id) => !needs.some(({ field }) => field.id === id)) ??
  Object.keys(answer.asked ?? {}).find(
    (id) => !lines.some((line) => line.id === id) && !needs.some(({ field }) => field.id === id),
  )

function asItStands(line: CardLine, standing: Standing): readonly Change[] {
  if (isWholeStated(line, standing) || !isAskedFor(line, standing)) return []
  if (line.place.proposed !== undefined) return line.confirm()
  return placesOf(line).flatMap((place) => leftOpen(place, standing))
}

const nobodyElse: Taken = {
  changes: [],
  understood: [{ field: '', words: 'Nobody is asked for this. It can be said here once you know.' }],
}

function needed(
  { place, take }: Need,
  given: FieldAnswer | undefined,
  { isWhole, isSaid }: { readonly isWhole: boolean; readonly isSaid: boolean },
  standing: Standing,
): Taken {
  const words = String(given ?? '').trim()
  if (given !== undefined && words !== '' && !isNotKnown(words)) return take(given)
  if (place === undefined) return { changes: [] }
  if (isWhole) return { changes: leftOpen(place, standing) }
  const { at, says } = place
  const isKnown = statedAt(standing, at) !== undefined || standing.marks.has(at)
  return { changes: isSaid && !isKnown ? [{ open: at, says }] : [] }
}
