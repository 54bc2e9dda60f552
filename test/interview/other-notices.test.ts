import { expect, test } from 'vitest'
import { decisionsIn } from '../../src/interview/sequence.js'
import { answered, interviewed, plainly, standingOf, textOf } from './interviewed.js'

const { standing } = interviewed((decision) =>
  decision.id === 'situation' ? { is: 'picked', values: ['club'] } : plainly(decision),
)
const also = (from = standing) => decisionsIn(from).find(({ id }) => id === 'also') ?? expect.fail('not asked')

test('whom the notice leaves out can be said, and is asked of nobody', () => {
  expect(also().isDone).toBe(true)
  expect(textOf(standing)).not.toContain('other:')
  const said = { whom: 'our staff', where: 'in the staff handbook' }
  const after = answered(standing, also(), { is: 'begun', changed: { other: said } })
  expect(textOf(after)).toMatch(/other:\s+- for: our staff\n\s+where: in the staff handbook/)
  // What somebody wrote by hand of several is not written over.
  const more = textOf(after).replace('- for: our staff', '- { label: On the form }\n      - for: our staff')
  const line = (one: ReturnType<typeof also>) =>
    one.form.kind === 'card' && one.form.lines.some(({ id }) => id === 'other')
  expect(line(also(after))).toBe(true)
  expect(line(also(standingOf(more)))).toBe(false)
  expect(also().take({ is: 'begun', changed: { other: { whom: '', where: 'there' } } })).toHaveProperty('refused')
})
