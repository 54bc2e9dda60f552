import type { Clock } from '../../catalogue/starters/starter.js'
import { readLaw } from '../../catalogue/usual-laws/index.js'
import { child, type Pointer, parentOf } from '../../source/pointer.js'
import type { Change } from '../change.js'
import type { Chip, FieldAnswer, Taken, TextForm } from '../decision.js'
import { isNotKnown } from '../fields/not-known.js'
import { type ReadTime, readTime } from '../fields/read-time.js'
import { timeWords } from '../fields/time-words.js'
import { fittingEnd } from '../fitting.js'
import { namesAt } from '../named.js'
import { type Described, unfit } from '../one-decision.js'
import { idsIn, type Standing, statedAt, textAt } from '../standing.js'
import { countryIn, usualPurpose } from '../usual.js'

/** What is missing where nothing says how long data are kept. */
export const howLong = 'how long the data are kept'

/** One time for several places, with what is doubtful about it. */
export const timeTaken = (
  field: string,
  places: readonly Pointer[],
  { value, understood, doubt, instead, isArchive }: ReadTime,
  standing: Standing,
): Taken => ({
  changes: places.flatMap((put) => [{ put, to: value }, ...(isArchive ? asArchive(parentOf(put), standing) : [])]),
  understood: [{ field, words: understood, ...(doubt !== undefined && { doubt }), ...(instead && { instead }) }],
})

const archiving = 'legal.archiving'

/** Only what is kept as an archive may be kept without an end: that is a kind of purpose. */
function asArchive(purpose: Pointer, standing: Standing): readonly Change[] {
  const kinds = namesAt(standing, child(purpose, 'kinds'))
  return kinds.includes(archiving) ? [] : [{ put: child(purpose, 'kinds'), to: [...kinds, archiving] }]
}

/** How long data are kept: one question for all purposes whose time runs from the same end. */
export function timeDecisions(standing: Standing): readonly Described[] {
  const groups = new Map<string, string[]>()
  for (const id of idsIn(standing, 'purposes')) {
    const usual = usualPurpose(standing, id)
    // An end that follows from the basis stands on the card of the purpose.
    if (usual !== undefined && fittingEnd(usual, standing) !== undefined) continue
    const key = usual?.clock === undefined ? `of-${id}` : usual.clock
    groups.set(key, [...(groups.get(key) ?? []), id])
  }
  return [...groups].map(([key, ids]) => timeDecision(key, ids, standing))
}

function timeDecision(key: string, ids: readonly string[], standing: Standing): Described {
  const places = ids.map(placeOf)
  const clock = standing.situation?.clocks[key]
  const titles = ids.map((id) => textAt(standing, child('/purposes', id, 'title')) ?? id)
  return {
    id: `time.${key}`,
    screen: 'time',
    waitsFor: ['country'],
    ask:
      clock === undefined ? `How long do you keep what you need to: ${titles[0]}?` : `How long, after ${clock.after}?`,
    why: clock === undefined ? 'In your own words.' : `It is about: ${titles.join('; ')}.`,
    form: formOf(ids, clock, standing),
    decides: places.map((at) => ({ at, says: howLong })),
    ...(clock && { knownBy: clock.knownBy }),
    take(answer) {
      if (answer.is === 'fields' && ids.length > 1) return eachTaken(answer.fields, ids, clock?.after, standing)
      if (answer.is === 'begun' && answer.fields !== undefined && ids.length > 1) {
        const { fields } = answer
        return eachTaken(
          fields,
          ids.filter((id) => id in fields),
          clock?.after,
          standing,
        )
      }
      if (answer.is !== 'words') return unfit
      if (ids.length > 1 && /^(?:it is )?not the same/i.test(answer.words.trim()))
        return { refused: { '': `Say it for each, by its name: ${ids.join(', ')}.` } }
      const read = readTime(answer.words, clock?.after)
      if ('refused' in read) return { refused: { '': read.refused } }
      return timeTaken('', places, read, standing)
    },
  }
}

const placeOf = (id: string): Pointer => child('/purposes', id, 'retention')

/** One answer for all; or a field for each, where it is not the same for all. */
function formOf(ids: readonly string[], clock: Clock | undefined, standing: Standing): TextForm {
  const now = ids.map((id) => timeWords(statedAt(standing, placeOf(id)), clock?.after))
  const example = clock === undefined ? '1 year after our last contact' : `6 years, or: until ${clock.after}`
  const [first] = now
  return {
    kind: 'text',
    example,
    chips: chipsFor(clock?.periods ?? [], standing),
    ...(first !== undefined && now.every((words) => words === first) && { now: first }),
    ...(ids.length > 1 && {
      apart: {
        label: 'Not the same for all',
        fields: ids.map((id, index) => ({
          id,
          label: textAt(standing, child('/purposes', id, 'title')) ?? id,
          form: { kind: 'text', example, ...(now[index] !== undefined && { now: now[index] }) },
          isOptional: true,
        })),
      },
    }),
  }
}

/** What is said of each alone; what is left empty stays as it is. */
function eachTaken(
  given: Readonly<Record<string, FieldAnswer>>,
  ids: readonly string[],
  after: string | undefined,
  standing: Standing,
): Taken {
  const stray = Object.keys(given).find((id) => !ids.includes(id))
  if (stray !== undefined) return { refused: { [stray]: 'There is no such field on this screen.' } }
  const parts = ids.map((id) => ({ id, taken: oneTaken(id, String(given[id] ?? '').trim(), after, standing) }))
  const refused = parts.flatMap(({ id, taken }) => ('refused' in taken ? [[id, taken.refused[''] ?? ''] as const] : []))
  if (refused.length > 0) return { refused: Object.fromEntries(refused) }
  const all = parts.flatMap(({ taken }) => ('changes' in taken ? [taken] : []))
  return {
    changes: all.flatMap(({ changes }) => changes),
    understood: all.flatMap(({ understood = [] }) => understood),
  }
}

function oneTaken(id: string, words: string, after: string | undefined, standing: Standing): Taken {
  const at = placeOf(id)
  if (words === '' || isNotKnown(words)) {
    const isStated = statedAt(standing, at) !== undefined && words === ''
    return { changes: isStated ? [] : [{ open: at, says: howLong, left: standing.day }] }
  }
  const read = readTime(words, after)
  return 'refused' in read ? { refused: { '': read.refused } } : timeTaken(id, [at], read, standing)
}

/** Only a law that was read stands behind a chip, and only in its own country. */
const chipsFor = (ids: readonly string[], standing: Standing): readonly Chip[] => {
  const chips = new Map<string, readonly string[]>()
  for (const id of ids) {
    const row = readLaw(id)
    if (row?.period === undefined || row.country !== countryIn(standing)) continue
    chips.set(row.period, [...(chips.get(row.period) ?? []), row.asks])
  }
  // One period is offered once, with the reason of each law.
  return [...chips].map(([words, reasons]) => ({ words, because: [...new Set(reasons)].join(' ') }))
}
