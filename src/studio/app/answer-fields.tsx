import { Fragment } from 'preact'
import type { Understood } from '../../interview/answer.js'
import type { Asked } from '../messages.js'
import { Card } from './card.js'
import { askedIn, type Change, type Draft, fieldsOf, isIfThereIsOne, theField } from './draft.js'
import { type OwnWords, SmallField } from './fields.js'
import { Kept } from './kept.js'
import type { OpenedHere } from './opened.js'
import { Reading } from './reading.js'
import { Row } from './row.js'

interface AnswerGiven {
  readonly asked: Asked
  readonly draft: Draft
  /** Who may be asked, as they were named before. */
  readonly people: readonly string[]
  readonly faults: Readonly<Record<string, string>>
  /** How what is typed is read. */
  readonly read: readonly Understood[]
  /** What the ids of its fields begin with, where it was opened on the screen of several. */
  readonly inside?: string
  readonly openedHere: OpenedHere
  change(change: Change): void
}

/** The fields in which a question is answered. */
export function AnswerFields(given: AnswerGiven) {
  const { asked, draft, people, faults, read, inside = '', openedHere, change } = given
  const { form } = asked
  const own: OwnWords = {
    words: Object.fromEntries(Object.entries(draft.own).map(([id, words]) => [inside + id, words])),
    type: (id, words) => change((before) => ({ ...before, own: { ...before.own, [id.slice(inside.length)]: words } })),
  }
  const readIn = (id: string): readonly Understood[] => read.filter(({ field }) => field === id)
  const whole = form.kind !== 'fields' && form.kind !== 'card' && (
    <SmallField
      id={theField}
      labelledBy="ask"
      form={form}
      value={form.kind === 'text' ? draft.words : draft.values}
      own={own}
      change={(value) =>
        change((before) => ({ ...before, ...(typeof value === 'string' ? { words: value } : { values: value }) }))
      }
    />
  )
  const fields = askedIn(fieldsOf(form), draft.fields, draft)
  const rows = fields.map((field) => (
    <Row key={field.id} {...{ field, draft, people, own, change }} fault={faults[field.id]} read={readIn(field.id)} />
  ))
  const each = fields.map((field) => (
    <Fragment key={field.id}>
      <SmallField
        id={inside + field.id}
        label={isIfThereIsOne(field) ? `${field.label} (if there is one)` : field.label}
        form={field.form}
        value={draft.fields[field.id]}
        own={own}
        change={(value) => change((before) => ({ ...before, fields: { ...before.fields, [field.id]: value } }))}
        fault={faults[inside + field.id]}
      />
      <Kept words={field.kept} />
    </Fragment>
  ))
  const kept = asked.kept?.map((words) => <Kept key={words} words={words} />)
  switch (form.kind) {
    case 'text':
      return (
        <>
          {kept}
          {!draft.isApart && whole}
          {!draft.isApart && (
            <Reading id={theField} read={readIn('')} change={(words) => change((before) => ({ ...before, words }))} />
          )}
          {form.apart !== undefined && (
            <button
              type="button"
              aria-pressed={draft.isApart}
              onClick={() => change((before) => ({ ...before, isApart: !before.isApart }))}
            >
              {form.apart.label}
            </button>
          )}
          {draft.isApart && rows}
        </>
      )
    case 'one':
    case 'many':
      return (
        <>
          {kept}
          {whole}
        </>
      )
    case 'fields':
      return (
        <>
          {!fields.some((field) => field.kept !== undefined) && kept}
          {form.each ? rows : each}
        </>
      )
    case 'card':
      return <Card {...{ form, draft, faults, own, inside, openedHere, change }} />
  }
}
