import { expect, test } from 'vitest'
import type { Decision } from '../../src/interview/decision.js'
import { fieldsAsked } from '../../src/interview/fields-asked.js'
import type { Field } from '../../src/interview/form.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import type { Standing } from '../../src/interview/standing.js'
import { answered, begun, interviewed, plainly, starters } from './interviewed.js'

/** Words that say that something else is asked. */
const promise = /\b(?:is|are) asked (?:for )?(?:then|below|next|apart)\b/i

const fieldsIn = ({ form }: Decision): readonly Field[] =>
  form.kind === 'fields' ? form.fields : form.kind === 'card' ? form.needs : []

interface Promised {
  readonly decision: Decision
  readonly standing: Standing
  readonly fields: readonly Field[]
  readonly field: Field
  readonly value: string
}

const promisedIn = (decision: Decision, standing: Standing): readonly Promised[] =>
  fieldsIn(decision).flatMap((field) =>
    field.form.kind === 'text'
      ? []
      : field.form.options.flatMap(({ value, label, hint = '' }) =>
          promise.test(`${label} ${hint}`) ? [{ decision, standing, fields: fieldsIn(decision), field, value }] : [],
        ),
  )

const promised = starters.flatMap(({ id }) => {
  const all: Promised[] = []
  interviewed((decision, standing) => {
    all.push(...promisedIn(decision, standing))
    if (decision.id === 'situation') return { is: 'picked', values: [id] }
    if (decision.id === 'recipients') return { is: 'picked', values: ['Llama Mail', 'Alpaca Books'] }
    const answer = plainly(decision)
    if (decision.screen !== 'helper' || answer.is !== 'yes') return answer
    const abroad = Object.keys(answer.needs ?? {}).filter((key) => key.endsWith('.countries'))
    return { ...answer, needs: { ...answer.needs, ...Object.fromEntries(abroad.map((key) => [key, 'United States'])) } }
  }, begun)
  return all.map((one) => ({ ...one, situation: id }))
})

test('some answers say that something is asked then', () => expect(promised.length).toBeGreaterThan(5))

test.each(promised)('what is said to be asked then is asked: $situation, $decision.id', (one) => {
  const { decision, standing, fields, field, value } = one
  const [before = 0, after = 0] = [{}, { [field.id]: [value] }].map((given) => fieldsAsked(fields, given).length)
  if (after > before) return
  const answer = plainly(decision)
  if (answer.is !== 'yes') expect.fail('Nothing more is asked.')
  const plain = openAfter(answered(standing, decision, answer))
  const more = openAfter(answered(standing, decision, { ...answer, needs: { ...answer.needs, [field.id]: value } }))
  expect(more.filter((id) => !plain.includes(id))).not.toEqual([])
})

const openAfter = (standing: Standing): readonly string[] =>
  decisionsIn(standing).flatMap(({ id, isDone }) => (isDone ? [] : [id]))
