import { expect, test } from 'vitest'
import type { Decision } from '../../src/interview/decision.js'
import type { Field, Form, Option } from '../../src/interview/form.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import { interviewed, plainly, starters } from './interviewed.js'

type Take = (value: string) => unknown

/** Each list of which one is picked, with what picking does. */
function listsOf(decision: Decision): readonly { readonly options: readonly Option[]; readonly take: Take }[] {
  const { form } = decision
  if (form.kind === 'one')
    return [{ options: form.options, take: (value) => decision.take({ is: 'picked', values: [value] }) }]
  if (form.kind === 'fields') return inFields(form.fields, (fields) => decision.take({ is: 'fields', fields }))
  if (form.kind !== 'card') return []
  return form.lines.flatMap(({ id, form: inner }) => {
    const take = (given: string | Readonly<Record<string, string>>) =>
      decision.take({ is: 'yes', changed: { [id]: given } })
    if (inner.kind === 'fields') return inFields(inner.fields, take)
    return isList(inner) ? [{ options: inner.options, take }] : []
  })
}

const isList = (form: Form): form is Extract<Form, { kind: 'one' | 'many' }> => form.kind === 'one'

const inFields = (fields: readonly Field[], take: (given: Readonly<Record<string, string>>) => unknown) =>
  fields.flatMap(({ id, form }) =>
    isList(form) ? [{ options: form.options, take: (value: string) => take({ [id]: value }) }] : [],
  )

test.each(starters.map(({ id }) => id))(
  'one of a list is answered by its value, its label, or either in another case: %s',
  (id) => {
    const { standing } = interviewed((decision) =>
      decision.id === 'situation' ? { is: 'picked', values: [id] } : plainly(decision),
    )
    const decisions = decisionsIn(standing).filter(
      (decision) => decision.id !== 'situation' && decision.of === undefined,
    )
    let count = 0
    for (const decision of decisions)
      for (const { options, take } of listsOf(decision))
        for (const { value, label } of options) {
          const [byValue, ...others] = [value, label, label.toUpperCase(), value.replaceAll('-', ' ')].map((each) =>
            JSON.stringify(take(each)),
          )
          for (const other of others) expect(other, `${decision.id}: ${label}`).toBe(byValue)
          count++
        }
    expect(count).toBeGreaterThan(10)
  },
)
