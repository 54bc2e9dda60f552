import { type Answer, insideOpened } from '../../interview/answer.js'
import type { Asked } from '../messages.js'
import { askedIn, beside, type Draft, fieldsOf, isEmpty, isIfThereIsOne, isSaid, theField } from './draft.js'

/** Something that a screen asks for, and where it is answered. */
export interface Empty {
  readonly id: string
  readonly label: string
}

/** What was opened on the screen of several, by its id. */
interface OfOpened {
  of(id: string): { readonly asked: Asked; readonly draft: Draft } | undefined
}

/**
 * What a screen asks for and nothing was said to, though it may stand far below: to go on would leave it open, and that is a choice
 * with a name. What can be added and need not be is not among it, nor what says of itself that it stays open, unless nothing else
 * is said either. What an organisation is cannot be left.
 */
export function emptyIn({ form, screen, ask }: Asked, draft: Draft, openedHere: OfOpened): readonly Empty[] {
  if (screen === 'situation') return []
  const whole = { id: theField, label: ask }
  if (form.kind === 'fields' || (form.kind === 'text' && draft.isApart)) {
    const asked = askedIn(fieldsOf(form), draft.fields, draft)
    const empty = asked.filter((field) => !isRowSaid(field.id, draft) && isEmpty(field, draft.fields, draft.own))
    if (empty.length === asked.length) return empty
    return form.kind === 'text' || form.each ? [] : empty.filter((field) => !isIfThereIsOne(field))
  }
  if (form.kind !== 'card') {
    const said = form.kind === 'text' ? draft.words : draft.values
    return isEmpty({ id: theField, label: ask, form }, { [theField]: said }, draft.own) ? [whole] : []
  }
  const lines = form.lines.filter((line) => line.state === 'open' && line.asked === undefined && !isSaid(line, draft))
  const needs = askedIn(form.needs, draft.needs, beside(form, draft)).filter((field) =>
    isEmpty(field, draft.needs, draft.own),
  )
  const opened = draft.opened.flatMap((id) => {
    const one = openedHere.of(id)
    const empty = one === undefined ? [] : emptyIn(one.asked, one.draft, { of: () => undefined })
    return empty.map(({ id: key, label }) => ({ id: insideOpened(id, key), label }))
  })
  return [...lines, ...opened, ...needs]
}

/** Whether somebody who knows it is named in its row. */
const isRowSaid = (id: string, { asked }: Draft): boolean => (asked[id] ?? '').trim() !== ''

/** Whether an answer says nothing at all: what is left with it is the whole question. */
export function isNothing(answer: Answer): boolean {
  switch (answer.is) {
    case 'words':
      return answer.words.trim() === ''
    case 'picked':
      return answer.values.length === 0
    case 'fields':
      return Object.keys({ ...answer.fields, ...answer.asked }).length === 0
    default:
      return false
  }
}
