import type { Plain } from '../../source/edit.js'
import { child, keysOf, type Pointer } from '../../source/pointer.js'
import type { CardLine, Need } from '../card.js'
import type { Change } from '../change.js'
import { readDay, understoodDay } from '../fields/read-day.js'
import { typeIn } from '../fitting.js'
import { type Standing, statedAt } from '../standing.js'
import { weighingDay } from './weighing-day.js'

/** The basis that is to be weighed against the interests of the people. */
export const interest = 'legitimate-interests'

/** Whoever weighed it means the interest that is proposed: the day never stands without it. */
function weighed(basis: Pointer, usual: Plain | undefined, day: string, standing: Standing): Change {
  const isUsual = statedAt(standing, basis) === undefined && typeof usual === 'object' && !Array.isArray(usual)
  return isUsual
    ? { put: basis, to: { ...usual, balancing: { done: day } } }
    : { put: child(basis, 'balancing', 'done'), to: day }
}

/** The type of the basis that stands on a card. */
export const basisIn = (purpose: Pointer, lines: readonly CardLine[], standing: Standing): string | undefined =>
  typeIn(statedAt(standing, child(purpose, 'basis')) ?? lines.find(({ id }) => id === 'basis')?.place.proposed)

/** A judgement is never part of a yes: the day of the weighing is asked beside the sentences. */
export function weighingNeeds(at: Pointer, lines: readonly CardLine[], standing: Standing): readonly Need[] {
  const basis = child(at, 'basis')
  const line = lines.find(({ place }) => place.at === basis)
  if (basisIn(at, lines, standing) !== interest) return []
  const done = child(basis, 'balancing', 'done')
  const { left, asked: knower } = standing.marks.get(done) ?? {}
  // What was left, or somebody is asked for, is not asked again with the sentences.
  if (left !== undefined || knower !== undefined) return []
  return [
    {
      place: { at: done, says: 'the day you weighed it against the interests of the people' },
      field: {
        id: 'weighed',
        label: 'I weighed this against the interests of the people, on',
        form: weighingDay(keysOf(at)[1] ?? '', standing),
        isOptional: true,
      },
      take(given) {
        const read = readDay(String(given), { today: standing.day, isDone: true })
        if ('refused' in read) return { refused: { '': read.refused } }
        return {
          changes: [weighed(basis, line?.place.proposed, read.day, standing)],
          understood: [understoodDay('weighed', read)],
        }
      },
    },
  ]
}
