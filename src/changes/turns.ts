import { type Duration, isLonger, parseDuration } from '../facts/duration.js'
import { dataOf } from '../facts/purposes.js'
import { withExceptions } from '../facts/retention.js'
import { lengthOf } from '../facts/retention-length.js'
import { oncePer, oncePerModel } from '../model/once-per-model.js'
import type { Model, Purpose, RetentionRule } from '../model/types.js'
import { each } from '../model/value.js'
import { heardIn } from '../prose/heard-in.js'
import type { Difference } from './compare.js'
import type { Leaf, Part } from './part.js'
import type { Renames } from './renames.js'
import type { Side } from './side.js'

/** What a row of the table is asked about: a difference, or one leaf of what was added or removed as a whole. */
export interface Turning extends Difference {
  readonly sides: { readonly old: Side; readonly now: Side }
  readonly renames: Renames
  /** Whether it is a leaf of what came or went as a whole. */
  readonly isPart?: boolean
}

/** Whether a difference goes in the direction that a row is about. */
export type Turn = (turning: Turning) => boolean

const purposeNow = ({ entry, sides }: Turning): Purpose | undefined =>
  entry?.register === 'purposes' ? sides.now.model.purposes.get(entry.id) : undefined

/** The same purpose as it was declared before. */
const purposeBefore = ({ entry, sides, renames }: Turning): Purpose | undefined => {
  if (entry?.register !== 'purposes') return undefined
  return sides.old.model.purposes.get(renames.calledBefore('purposes', entry.id) ?? entry.id)
}

const anybody = '*'

const peopleOf = (purpose: Purpose): readonly string[] => {
  const people = each(purpose.dataSubjects).map(({ target }) => target.id)
  return people.length > 0 ? people : [anybody]
}

/** Whether data of these people were held for some purpose other than this one; what is left open may be any of them. */
function wereHeld(turning: Turning, data: readonly string[], people: readonly string[]): boolean {
  const { sides, renames } = turning
  const own = purposeBefore(turning)
  const held = heldIn(renames)(sides.old.model)
  return keysAsked(data).some((datum) =>
    keysAsked(people).some((group) => held.get(`${datum} ${group}`)?.some((purpose) => purpose !== own)),
  )
}

/** Two purposes of those that hold some data of some people: whichever is asked for, the other one is another. */
type Held = ReadonlyMap<string, readonly Purpose[]>

/** What was held before, by the ids that things have now. */
const heldIn = oncePer((renames: Renames) =>
  oncePerModel((model): Held => {
    const found = new Map<string, readonly Purpose[]>()
    const call = (register: 'data' | 'dataSubjects') => (id: string) =>
      id === anybody ? id : renames.callOld(register, id)
    for (const purpose of model.purposes.values()) {
      for (const datum of keysHeld(idsOf(purpose).map(call('data'))))
        for (const group of keysHeld(peopleOf(purpose).map(call('dataSubjects')))) {
          const key = `${datum} ${group}`
          const known = found.get(key) ?? []
          if (known.length < 2) found.set(key, [...known, purpose])
        }
    }
    return found
  }),
)

/** No id has such a sign: what is asked for may be anything, and what is held may be. */
const asked = '?'

const isOpen = (ids: readonly string[]): boolean => ids.length === 0 || ids.includes(anybody)
const keysHeld = (ids: readonly string[]): readonly string[] => [
  ...new Set(isOpen(ids) ? [anybody, asked] : [...ids, asked]),
]
const keysAsked = (ids: readonly string[]): readonly string[] => (isOpen(ids) ? [asked] : [...ids, anybody])

const idsOf = (purpose: Purpose): readonly string[] => dataOf(purpose).map(({ id }) => id)

const isAboutNothing = (purpose: Purpose): boolean => purpose.data !== undefined && !Array.isArray(purpose.data)

/** A purpose that was not there before, for data that were held for another one. */
export const isFurtherPurpose: Turn = (turning) => {
  const purpose = purposeNow(turning)
  return purpose !== undefined && !isAboutNothing(purpose) && wereHeld(turning, idsOf(purpose), peopleOf(purpose))
}

/** Data of a known purpose that were held for another one before. */
export const isFurtherUse: Turn = (turning) => {
  const purpose = purposeNow(turning)
  const id = idOf(turning.now)
  return purpose !== undefined && id !== undefined && wereHeld(turning, [id], peopleOf(purpose))
}

/** People of a known purpose whose data were held for another one before. */
export const isFurtherPeople: Turn = (turning) => {
  const purpose = purposeNow(turning)
  const id = idOf(turning.now)
  return purpose !== undefined && id !== undefined && wereHeld(turning, idsOf(purpose), [id])
}

function idOf(part: Part | undefined): string | undefined {
  if (part?.is === 'ref') return part.id
  return part?.is === 'map' ? part.uses?.id : undefined
}

const restsOnConsent = (purpose: Purpose | undefined): boolean =>
  purpose !== undefined &&
  [...each(purpose.basis), ...each(purpose.specialCategoryCondition)].some(
    ({ type }) => type === 'consent' || type === 'explicit-consent',
  )

/** Whether people agreed to a purpose before, and their consent is relied on still. */
export const isUnderConsent: Turn = (turning) =>
  restsOnConsent(purposeBefore(turning)) && restsOnConsent(purposeNow(turning))

/** The same, where who is added decides for itself, or may. */
export const isForOthersUnderConsent: Turn = (turning) => {
  const recipient = turning.sides.now.model.recipients.get(idOf(turning.now) ?? '')
  return isUnderConsent(turning) && recipient?.role !== 'processor'
}

/** A country outside the area of some law that the declaration is under. */
export const isAbroad: Turn = ({ now, sides }) =>
  now?.is === 'value' && sides.now.model.checked.some((regime) => !sides.now.law.inArea(regime, String(now.value)))

/** A limit that is gone, or a list of what alone is meant that has more items; with what it limits, no limit is lifted. */
export const isLifted: Turn = ({ what, of, isPart }) =>
  isPart !== true &&
  (of === undefined ? what === 'removed' : (what === 'added' && of.old > 0) || (what === 'removed' && of.now === 0))

/** A limit that is gone while what it limited is still there. */
export const isOfWhatStays: Turn = ({ isPart }) => isPart !== true

/** How long a rule keeps data at most; `for ever` has no end, and words cannot be compared. */
type Length = Duration | 'for ever' | undefined

const lengthsOf = (rules: readonly RetentionRule[]): readonly Length[] =>
  withExceptions(rules).map((rule) =>
    rule.keep === 'indefinitely'
      ? 'for ever'
      : (lengthOf(rule) ?? (rule.atMost === undefined ? undefined : parseDuration(rule.atMost))),
  )

const exceeds = (one: Length, other: Length): boolean => {
  if (one === undefined || other === 'for ever') return false
  if (one === 'for ever') return true
  return other === undefined ? false : isLonger(one, other)
}

/** The rules that a difference is about: those of the purpose, of everything, or the one of the register. */
function rulesAt(model: Model, { place, entry }: Turning, id: string | undefined): readonly RetentionRule[] {
  if (place.startsWith('general.')) return each(model.general?.retention)
  if (entry?.register === 'retention') {
    const rule = model.retention.get(id ?? entry.id)
    return rule ? [rule] : []
  }
  return each(model.purposes.get(id ?? entry?.id ?? '')?.retention)
}

const bothRules = (turning: Turning) => {
  const { entry, renames, sides } = turning
  const from = entry && renames.calledBefore(entry.register, entry.id)
  return { old: rulesAt(sides.old.model, turning, from), now: rulesAt(sides.now.model, turning, undefined) }
}

/** Data are kept longer than any rule allowed before. */
export const isKeptLonger: Turn = (turning) => {
  const { old, now } = bothRules(turning)
  const before = lengthsOf(old)
  const after = lengthsOf(now)
  if (before.every((length) => length === undefined)) return after.includes('for ever') && old.length > 0
  return after.some((length) => before.every((other) => other === undefined || exceeds(length, other)))
}

/** There was a rule, and there is none. */
export const isWithoutRule: Turn = (turning) => {
  const { old, now } = bothRules(turning)
  return old.length > 0 && now.length === 0
}

/** A cookie that needs consent. */
export const needsConsent: Turn = ({ now }) => now?.is === 'map' && !now.fields.has('exemption')

/** Running text that says something which a rule listens for on one side only. */
export function hearsOtherwise(old: Leaf | undefined, now: Leaf | undefined): boolean {
  const heard = (part: Leaf | undefined): ReadonlySet<string> =>
    new Set(
      part?.is === 'text'
        ? [...part.words].flatMap(([tag, words]) =>
            heardIn(words, tag).map(({ topic, words: said }) => `${topic} ${said}`),
          )
        : [],
    )
  const before = heard(old)
  const after = heard(now)
  return before.size !== after.size || [...before].some((it) => !after.has(it))
}
