import { expect, test } from 'vitest'
import type { Decision } from '../../src/interview/decision.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import { statedAt } from '../../src/interview/standing.js'
import { answered, interviewed, plainly, starters } from './interviewed.js'

test.for(starters.map(({ id }) => id))(
  'whoever gives an answer to somebody else takes it out, or is told why not: %s',
  (id) => {
    const { standing } = interviewed((decision) =>
      decision.id === 'situation' ? { is: 'picked', values: [id] } : plainly(decision),
    )
    let asked = 0
    const isAnswered = ({ decides }: Decision): boolean =>
      decides.some(({ at }) => statedAt(standing, at) !== undefined)
    for (const decision of decisionsIn(standing).filter(isAnswered)) {
      const taken = decision.take({ is: 'asked', who: 'Ann' })
      if ('refused' in taken) {
        expect(taken.refused[''], decision.id).toMatch(/answered/)
        continue
      }
      asked++
      expect(taken.understood?.[0]?.words, decision.id).toContain('Ann')
      const after = answered(standing, decision, { is: 'asked', who: 'Ann' })
      for (const { at } of decision.decides) {
        expect(statedAt(after, at), at).toBeUndefined()
        expect(after.marks.get(at)?.asked?.who, at).toBe('Ann')
      }
      // Nothing of any purpose or recipient goes with it but what was asked about.
      for (const other of decisionsIn(after))
        if (other.screen === 'purpose' || other.screen === 'helper') expect(other.isDone, other.id).toBe(true)
    }
    expect(asked).toBeGreaterThan(3)
  },
)
