import { child, type Pointer } from '../../source/pointer.js'
import type { Taken } from '../answer.js'
import type { Change } from '../change.js'
import { checkText } from '../checks.js'
import type { Decision } from '../decision.js'
import { readDay, understoodDay } from '../fields/read-day.js'
import { doneDayField } from '../fields/small.js'
import { withNow } from '../fields/with-now.js'
import { understoodOf } from '../fields-decision.js'
import { noticeIn } from '../named.js'
import { type Described, decisionOf, unfit } from '../one-decision.js'
import { type Standing, statedAt, textAt } from '../standing.js'

/** What protects the data, one sentence for each thing: own words only, for nothing here is known beforehand. */
export function protectionDecision(standing: Standing): Described {
  const at = '/security/measures'
  const stated = measuresIn(standing)
  return {
    id: 'security',
    screen: 'protection',
    ask: 'What protects the data?',
    why: 'What you really do, a sentence for each thing. One is enough; several can be written one behind the other.',
    form: {
      kind: 'many',
      options: stated.map((words) => ({ value: words, label: words })),
      own: {
        ask: 'Something that you do',
        example: standing.situation?.protects[0] ?? 'Only those who need the data can open them.',
      },
      now: stated,
    },
    decides: [{ at, says: 'what protects the data' }],
    take(answer) {
      if (answer.is !== 'picked') return unfit
      const each = answer.values.flatMap((words) => (stated.includes(words) ? [words] : sentencesIn(words)))
      const given = [...new Set(each)]
      const fault = given.map(checkText).find((each) => each !== undefined)
      if (fault !== undefined) return { refused: { '': fault } }
      if (given.length === 0) return { refused: { '': 'Write something, or leave it for now.' } }
      const isApart = each.length > answer.values.length
      return {
        changes: changesFor(at, given, stated),
        ...(isApart && { understood: [{ field: '', words: `${given.length} things: ${given.join(' / ')}` }] }),
      }
    },
  }
}

/** The sentences of what was written in one go: each of them is one thing. What is short for a word ends none. */
const sentencesIn = (words: string): readonly string[] =>
  words
    .split(/(?<=[\p{Ll}\d)”’"'][\p{Ll}\d)”’"'][.!])\s+(?=\p{Lu})/u)
    .map((each) => each.trim())
    .filter((each) => each !== '')

/** What is declared of it already: words, or words with more about them. */
function measuresIn(standing: Standing): readonly string[] {
  const stated = statedAt(standing, '/security/measures')
  const items = Array.isArray(stated) ? stated : []
  return items.map((_, index) => {
    const place = child('/security/measures', index)
    return textAt(standing, child(place, 'words')) ?? textAt(standing, place) ?? ''
  })
}

/** What was there stays as somebody wrote it; what was taken away goes, the last first, and what is new comes behind it. */
function changesFor(at: Pointer, given: readonly string[], stated: readonly string[]): readonly Change[] {
  const added = given.filter((words) => !stated.includes(words))
  const kept = stated.filter((words) => given.includes(words))
  if (kept.length === 0) return [{ put: at, to: given }]
  const gone = stated.flatMap((words, index) => (given.includes(words) ? [] : [child(at, index)])).toReversed()
  return [
    ...gone.map((place) => ({ drop: place })),
    ...added.map((words, index) => ({ put: child(at, kept.length + index), to: words })),
  ]
}

/** From which day the notice holds. */
export function dayDecision(standing: Standing): Described {
  const at = child(noticeIn(standing), 'effective')
  return {
    id: 'effective',
    screen: 'day',
    ask: 'From which day does it hold?',
    why: 'It is printed at the head of the notice.',
    form: withNow({ kind: 'text', example: '1 January 2027' }, statedAt(standing, at)),
    decides: [{ at, says: 'from which day it holds' }],
    take(answer): Taken {
      if (answer.is !== 'words') return unfit
      const read = readDay(answer.words, { today: standing.day, isDone: false })
      return 'refused' in read
        ? { refused: { '': read.refused } }
        : { changes: [{ put: at, to: read.day }], understood: [understoodDay('', read)] }
    },
  }
}

/**
 * When somebody last read it through. It is for their own record and never asked; where `lint` misses it, it can be answered. What a mark
 * says is open is asked for like whatever else is.
 */
export function reviewDecision(standing: Standing): readonly Decision[] {
  const at = child(noticeIn(standing), 'reviewed')
  if (standing.marks.has(at)) return []
  const { field, place, read } = doneDayField({ id: '', at, says: 'when it was last reviewed', label: '' }, standing)
  const described: Described = {
    id: 'reviewed',
    screen: 'day',
    ask: 'On which day did you last read the notice through?',
    why: 'It stands at the foot of the notice, and says that it was still right then.',
    form: field.form,
    decides: [place],
    take(answer): Taken {
      if (answer.is !== 'words') return unfit
      const day = read(answer.words)
      return 'refused' in day
        ? { refused: { '': day.refused } }
        : { changes: [{ put: at, to: day.to }], understood: understoodOf('', day) }
    },
  }
  return [{ ...decisionOf(standing, described), isDone: true, isUsual: true }]
}
