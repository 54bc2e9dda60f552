import type { Answer, Fields, Taken } from '../answer.js'
import type { Decision } from '../decision.js'
import { strayField } from '../fields-decision.js'
import { calledSo, type Field } from '../form.js'
import { joinedTaken, shownAt } from '../joined-taken.js'
import { unfit } from '../one-decision.js'
import { type Part, withOneForAll } from '../one-for-all.js'

/** Decisions with one more before those about what somebody typed in own words: one screen asks of all of it. */
export const withEntries = (decisions: readonly Decision[]): readonly Decision[] =>
  withOneForAll(decisions, 'entry', rowOf, (rows) => ({
    ask: 'You said some things in your own words. What are they?',
    why: 'Some sorts of data, such as health, need more than others, and people must be told where data come from that they did not give.',
    form: { kind: 'fields', fields: rows.flatMap(({ fields }) => fields.map(({ outer }) => outer)) },
    take: (answer) => taken(answer, rows),
  }))

interface Row extends Part {
  readonly fields: readonly { readonly inner: string; readonly outer: Field }[]
}

/** A decision with its fields, each called by the decision that it belongs to. */
function rowOf(decision: Decision): Row {
  const { id, ask, form } = decision
  if (form.kind === 'card') return { decision, fields: [] }
  if (form.kind !== 'fields')
    return { decision, fields: [{ inner: '', outer: { id, label: ask, form, isOptional: true } }] }
  const { fields } = calledSo(ask, form)
  const outerOf = (inner: string): string => (inner === fields[0]?.id ? id : `${id}.${inner}`)
  const inRow = (field: Field): Field => ({
    ...field,
    id: outerOf(field.id),
    ...(field.onlyIf && { onlyIf: { ...field.onlyIf, field: outerOf(field.onlyIf.field) } }),
  })
  return { decision, fields: fields.map((field) => ({ inner: field.id, outer: inRow(field) })) }
}

/** What each of them makes of its row; of what is stated already, nothing is left by saying nothing. */
function taken(answer: Answer, rows: readonly Row[]): Taken {
  const open = rows.filter(({ decision }) => !decision.isDone)
  if (answer.is === 'later' || answer.is === 'asked') return joinedTaken(open.map((row) => takenBy(row, answer)))
  if (answer.is !== 'fields' && answer.is !== 'begun') return unfit
  const { is, fields = {} } = answer
  const stray = strayField(
    fields,
    rows.flatMap((row) => row.fields.map(({ outer }) => outer.id)),
  )
  if (stray !== undefined) return stray
  return joinedTaken(
    rows.flatMap((row) => {
      const own = ofRow(row, fields, is)
      return own === undefined || (row.decision.isDone && own.is === 'later') ? [] : [takenBy(row, own)]
    }),
  )
}

/** What was said in a row, as an answer to its decision. */
function ofRow({ decision: { form }, fields }: Row, all: Fields, is: 'fields' | 'begun'): Answer | undefined {
  const said = fields.flatMap(({ inner, outer }) => {
    const given = all[outer.id]
    return given === undefined || String(given).trim() === '' ? [] : [[inner, given] as const]
  })
  const [first] = said
  if (first === undefined) return is === 'fields' ? { is: 'later' } : undefined
  return form.kind === 'fields' ? { is, fields: Object.fromEntries(said) } : { is: 'picked', values: [first[1]].flat() }
}

/** What one of them makes of an answer, told at its row. */
function takenBy({ decision, fields }: Row, answer: Answer): Taken {
  const [first] = fields
  const outerOf = (id: string): string => fields.find(({ inner }) => inner === id)?.outer.id ?? first?.outer.id ?? id
  return shownAt(decision.take(answer), (id) => (id === 'who' ? id : outerOf(id)))
}
