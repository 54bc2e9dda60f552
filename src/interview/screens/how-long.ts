import { readLaw } from '../../catalogue/usual-laws/index.js'
import { child, type Pointer, parentOf } from '../../source/pointer.js'
import type { Change } from '../change.js'
import type { Chip, Taken } from '../decision.js'
import { type ReadTime, readTime } from '../fields/read-time.js'
import { namesAt } from '../named.js'
import { type Described, unfit } from '../one-decision.js'
import { idsIn, type Standing, textAt } from '../standing.js'
import { countryIn, holdsHere, usualPurpose } from '../usual.js'

/** What is missing where nothing says how long data are kept. */
export const howLong = 'how long the data are kept'

/** One time for several places, with what is doubtful about it. */
export const timeTaken = (
  places: readonly Pointer[],
  { value, understood, doubt, instead, isArchive }: ReadTime,
  standing: Standing,
): Taken => ({
  changes: places.flatMap((put) => [{ put, to: value }, ...(isArchive ? asArchive(parentOf(put), standing) : [])]),
  understood: [{ field: '', words: understood, ...(doubt !== undefined && { doubt }), ...(instead && { instead }) }],
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
    if (usual?.until !== undefined && holdsHere(usual.until, standing)) continue
    const key = usual?.clock === undefined ? `of-${id}` : usual.clock
    groups.set(key, [...(groups.get(key) ?? []), id])
  }
  return [...groups].map(([key, ids]) => timeDecision(key, ids, standing))
}

function timeDecision(key: string, ids: readonly string[], standing: Standing): Described {
  const places = ids.map((id) => child('/purposes', id, 'retention'))
  const clock = standing.situation?.clocks[key]
  const titles = ids.map((id) => textAt(standing, child('/purposes', id, 'title')) ?? id)
  return {
    id: `time.${key}`,
    screen: 'time',
    waitsFor: ['country'],
    ask:
      clock === undefined ? `How long do you keep what you need to: ${titles[0]}?` : `How long, after ${clock.after}?`,
    why: clock === undefined ? 'In your own words.' : `It is about: ${titles.join('; ')}.`,
    form: {
      kind: 'text',
      example: clock === undefined ? '1 year after our last contact' : `6 years, or: until ${clock.after}`,
      chips: chipsFor(clock?.periods ?? [], standing),
    },
    decides: places.map((at) => ({ at, says: howLong })),
    ...(clock && { knownBy: clock.knownBy }),
    take(answer) {
      if (answer.is !== 'words') return unfit
      const read = readTime(answer.words, clock?.after)
      if ('refused' in read) return { refused: { '': read.refused } }
      return timeTaken(places, read, standing)
    },
  }
}

/** Only a law that was read stands behind a chip, and only in its own country. */
const chipsFor = (ids: readonly string[], standing: Standing): readonly Chip[] =>
  ids.flatMap((id): readonly Chip[] => {
    const row = readLaw(id)
    if (row?.period === undefined || row.country !== countryIn(standing)) return []
    return [{ words: row.period, because: row.asks }]
  })
