import { expect, test } from 'vitest'
import type { Answer } from '../../src/interview/answer.js'
import type { Decision, Screen } from '../../src/interview/decision.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import { interviewed, plainly, starters } from './interviewed.js'

const stray = 'nowhere'

/** Everything that is asked of an organisation far away with many helpers is asked here. */
const farAway =
  ({ id, vendors }: (typeof starters)[number]) =>
  (decision: Decision): Answer => {
    if (decision.id === 'situation') return { is: 'picked', values: [id] }
    if (decision.id === 'country') return { is: 'fields', fields: { seat: 'Canada', reach: ['eu', 'uk'] } }
    return decision.id === 'recipients' ? { is: 'picked', values: vendors.slice(0, 5) } : plainly(decision)
  }

test('no screen of fields takes what is said of a field that it does not have', () => {
  const screens = new Set<Screen>()
  for (const starter of starters) {
    const { asked, standing } = interviewed(farAway(starter))
    for (const { id, screen, form, take } of [...asked, ...decisionsIn(standing)]) {
      if (form.kind !== 'fields') continue
      screens.add(screen)
      const told = { refused: { [stray]: 'There is no such field on this screen.' } }
      expect(take({ is: 'fields', fields: { [stray]: 'words' } }), id).toEqual(told)
      expect(take({ is: 'begun', fields: { [stray]: 'words' } }), id).toHaveProperty('refused')
    }
  }
  expect(screens.size).toBeGreaterThan(7)
})
