import type { Clock } from '../../catalogue/starters/starter.js'
import { readLaw } from '../../catalogue/usual-laws/index.js'
import { child } from '../../source/pointer.js'
import type { Instead, Taken } from '../answer.js'
import { readTime } from '../fields/read-time.js'
import { timeExample } from '../fields/time-examples.js'
import { timeWords } from '../fields/time-words.js'
import { fittingEnd } from '../fitting.js'
import type { Chip, Field, TextForm } from '../form.js'
import { type Described, type OwnAnswer, unfit } from '../one-decision.js'
import { openSince } from '../open-since.js'
import { idsIn, type Standing, statedAt, textAt } from '../standing.js'
import { countryIn, usualPurpose } from '../usual.js'
import { eachTaken } from './time-for-each.js'
import { howLong, timeOf, timeTaken } from './time-taken.js'

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

/** What a time is about: the purposes by their titles, and the end from which it runs. */
export const aboutTime = (ids: readonly string[], clock: Clock | undefined, standing: Standing): string =>
  `${ids.map((id) => titleOf(id, standing)).join('; ')}: how long${clock === undefined ? '' : `, after ${clock.after}`}?`

const titleOf = (id: string, standing: Standing): string => textAt(standing, child('/purposes', id, 'title')) ?? id

function timeDecision(key: string, all: readonly string[], standing: Standing): Described {
  const clock = standing.situation?.clocks[key]
  // What is known of one is not asked again because another is open.
  const open = all.filter((id) => statedAt(standing, timeOf(id)) === undefined)
  const ids = open.length > 0 ? open : all
  const titles = ids.map((id) => titleOf(id, standing))
  return {
    id: `time.${key}`,
    screen: 'time',
    waitsFor: ['country'],
    ask: clock === undefined ? `How long do you keep the data for “${titles[0]}”?` : `How long, after ${clock.after}?`,
    why: clock === undefined ? 'In your own words.' : `It is about: ${titles.join('; ')}.`,
    form: formOf(ids, clock, standing),
    decides: all.map((id) => ({ at: timeOf(id), says: howLong })),
    ...(clock && { knownBy: clock.knownBy }),
    take: (answer) => taken(answer, { all, ids }, clock?.after, standing),
  }
}

/** All that a time is about, and of these what is asked for now. */
interface About {
  readonly all: readonly string[]
  readonly ids: readonly string[]
}

function taken(answer: OwnAnswer, { all, ids }: About, after: string | undefined, standing: Standing): Taken {
  if (answer.is === 'fields' && all.length > 1) return eachTaken(answer, all, after, standing)
  if (answer.is === 'begun' && all.length > 1) {
    const { fields = {}, asked = {} } = answer
    const said = all.filter((id) => id in fields || id in asked)
    return eachTaken({ fields, asked }, said, after, standing)
  }
  if (answer.is !== 'words') return unfit
  if (ids.length > 1 && isApartIn(answer.words))
    return { refused: { '': `Say it for each, by its name: ${ids.join(', ')}.` } }
  const read = readTime(answer.words, after)
  if ('refused' in read) return { refused: { '': read.refused } }
  return timeTaken('', ids.map(timeOf), read, standing, fromElsewhere(answer.words, after))
}

/** Words for times that differ. */
export const notTheSame = 'not the same'

/** Whether words say that it is not the same for all. */
export const isApartIn = (words: string): boolean => /^(?:it is )?not the same/i.test(words.trim())

/** A length alone runs from the end that is asked about: that it runs from something else can be said. */
function fromElsewhere(words: string, after: string | undefined): readonly Instead[] | undefined {
  const read = after === undefined ? undefined : readTime(words, undefined)
  const begins = read && 'value' in read ? read.instead?.find((one) => one.begins !== undefined)?.begins : undefined
  return begins === undefined ? undefined : [{ label: 'It runs from something else', begins }]
}

/** All that one time is about, with what stands there: whoever looks back sees what is known beside what is open. */
export const timeForm = (key: string, ids: readonly string[], standing: Standing): TextForm =>
  formOf(ids, standing.situation?.clocks[key], standing)

/** One answer for all; or a field for each, where it is not the same for all. */
function formOf(ids: readonly string[], clock: Clock | undefined, standing: Standing): TextForm {
  const now = ids.map((id) => timeWords(statedAt(standing, timeOf(id)), clock?.after))
  const example = timeExample(clock)
  const [first] = now
  return {
    kind: 'text',
    example,
    chips: chipsFor(clock?.periods ?? [], standing),
    ...(first !== undefined && now.every((words) => words === first) && { now: first }),
    ...(ids.length > 1 && {
      apart: {
        label: 'Not the same for all',
        fields: ids.map(
          (id, index): Field => ({
            id,
            label: titleOf(id, standing),
            form: { kind: 'text', example, ...(now[index] !== undefined && { now: now[index] }) },
            isOptional: true,
            ...openSince([timeOf(id)], standing),
          }),
        ),
      },
    }),
  }
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
