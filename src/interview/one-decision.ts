import { isValueMap } from '../reading/value.js'
import { parentOf } from '../source/pointer.js'
import type { Answer, Taken } from './answer.js'
import type { Change } from './change.js'
import { checkText } from './checks.js'
import type { Decision, Place } from './decision.js'
import { isNotKnown } from './fields/not-known.js'
import type { Asked } from './form.js'
import { meantAnswer } from './meant-answer.js'
import { isAskedOf, leftAnew } from './open-since.js'
import { type Standing, statedAt } from './standing.js'

/** A decision as a screen describes it; what is the same for all is added. */
export interface Described extends Omit<Decision, 'isDone' | 'take' | 'waitsFor'> {
  readonly waitsFor?: readonly string[]
  /** What an answer changes that is neither left nor given to somebody. */
  take(answer: OwnAnswer): Taken
}

/** An answer that says something about what is asked. */
export type OwnAnswer = Exclude<Answer, { is: 'later' } | { is: 'asked' }>

/** Adds what every decision has: when it is done, and that it can be left or given to somebody who knows. */
export function decisionOf(standing: Standing, described: Described): Decision {
  const open = described.decides.filter(({ at }) => statedAt(standing, at) === undefined)
  return {
    waitsFor: [],
    ...described,
    isDone: open.every(({ at }) => {
      const mark = standing.marks.get(at)
      return mark?.left !== undefined || mark?.asked !== undefined
    }),
    take(answer) {
      if (answer.is === 'later') return { changes: open.flatMap((place) => leftOpen(place, standing)) }
      if (described.decides.length > 0 && isNotKnown(ownWords(answer))) {
        return {
          changes: described.decides.flatMap((place) => leftAnew(place, standing)),
          understood: [{ field: '', words: 'You do not know: it stays open.' }],
        }
      }
      if (answer.is !== 'asked') return described.take(meantAnswer(described.form, answer))
      return open.length > 0 ? askedFor(open, answer, standing) : askedInstead(described, answer, standing)
    },
  }
}

/** Whoever gives an answer to somebody else means that it does not hold: it is taken out, where nothing else goes with it. */
function askedInstead({ form, decides }: Described, asked: Asked, standing: Standing): Taken {
  if (form.kind === 'card') return { refused: { '': wholeCard } }
  if (decides.some(({ at }) => parentOf(at) === '' && isValueMap(statedAt(standing, at))))
    return { refused: { '': wholeList } }
  const taken = askedFor(decides, asked, standing)
  if ('refused' in taken || decides.length === 0) return taken
  return { ...taken, understood: [{ field: '', words: `${asked.who.trim()} is asked; your answer is taken out.` }] }
}

const wholeCard =
  'All of this is answered, so nobody is asked. Change the sentence that somebody else knows, and name them there.'
const wholeList =
  'This is answered, and more was said of each, so nobody is asked. Take out what is not so, or open it alone.'

/** Marks a place as left, unless it is stated or was left before; somebody who was asked for it stays asked. */
export function leftOpen(place: Place, standing: Standing): readonly Change[] {
  const isKnown = statedAt(standing, place.at) !== undefined || standing.marks.get(place.at)?.asked !== undefined
  return isKnown ? [] : leftAnew(place, standing)
}

/** What is said in somebody's own words and in nothing else. */
const ownWords = (answer: Answer): string =>
  answer.is === 'words'
    ? answer.words
    : answer.is === 'picked' && answer.values.length === 1
      ? (answer.values[0] ?? '')
      : ''

/** Marks what somebody else knows; whoever was asked before stays asked since then. */
export function askedFor(places: readonly Place[], { who, role }: Asked, standing: Standing): Taken {
  const fault = nameFault(who, role)
  if (fault !== undefined) return { refused: { who: fault } }
  const asked = { who: who.trim(), ...(role !== undefined && { role: role.trim() }), on: standing.day }
  const anew = places.filter(({ at }) => !isAskedOf(at, { who, ...(role !== undefined && { role }) }, standing))
  return { changes: anew.map(({ at, ...place }) => ({ open: at, ...place, asked })) }
}

/** Whoever reads an answer of another kind than its form has been given the wrong one; nothing is made of it. */
export const unfit = { refused: { '': 'This answer does not belong to this question.' } } satisfies Taken

const nameFault = (who: string, role: string | undefined): string | undefined =>
  who.trim() === '' ? 'Write whom you ask: a name, or what the person is.' : (checkText(who) ?? checkText(role ?? ''))
