import { child } from '../../source/pointer.js'
import type { Taken } from '../decision.js'
import { readDay, understoodDay } from '../fields/read-day.js'
import { wordsTaken } from '../fields/small.js'
import { type Described, unfit } from '../one-decision.js'
import { idsIn, type Standing } from '../standing.js'

/** What protects the data: own words only, for nothing here is known beforehand. */
export function protectionDecision(standing: Standing): Described {
  const at = '/security/measures'
  return {
    id: 'security',
    screen: 'protection',
    ask: 'What protects the data?',
    why: 'One thing that you really do.',
    form: { kind: 'text', example: standing.situation?.protects[0] ?? 'Only those who need the data can open them.' },
    decides: [{ at, says: 'what protects the data' }],
    take(answer) {
      if (answer.is !== 'words') return unfit
      return wordsTaken(at, answer.words, 'Write something, or leave it for now.', (words) => [words])
    },
  }
}

/** From which day the notice holds. */
export function dayDecision(standing: Standing): Described {
  const at = child('/notices', idsIn(standing, 'notices')[0] ?? 'privacy', 'effective')
  return {
    id: 'effective',
    screen: 'day',
    ask: 'From which day does it hold?',
    why: 'It is printed at the head of the notice.',
    form: { kind: 'text', example: '1 January 2027' },
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
