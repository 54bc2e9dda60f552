import {
  type Answer,
  type ChoiceForm,
  type FieldAnswer,
  type Form,
  isApart,
  type TextForm,
} from '../../interview/decision.js'
import type { Asked } from '../messages.js'

/** Several small answers, by what they answer. */
export type Several = Readonly<Record<string, FieldAnswer>>

/** An answer that is being given: nothing of it counts before it is sent. */
export interface Draft {
  readonly words: string
  readonly values: readonly string[]
  readonly fields: Several
  /** The lines of a card that are said otherwise. */
  readonly changed: Readonly<Record<string, FieldAnswer | Several>>
  readonly needs: Several
  /** Whether it is said for each of several things. */
  readonly isApart: boolean
}

/** What an answer begins with: what stands there already, and nothing that is only usual. */
export function begin({ form }: Asked): Draft {
  return {
    words: form.kind === 'text' ? (form.now ?? '') : '',
    values: form.kind === 'one' || form.kind === 'many' ? (form.now ?? []) : [],
    fields: form.kind === 'fields' ? nowIn(form.fields) : form.kind === 'text' ? nowIn(form.apart?.fields ?? []) : {},
    changed: {},
    needs: {},
    isApart: form.kind === 'text' && isApart(form),
  }
}

/** What stands in the fields of a screen or of a line. */
export const nowIn = (fields: readonly { readonly id: string; readonly form: TextForm | ChoiceForm }[]): Several =>
  Object.fromEntries(fields.map(({ id, form }) => [id, nowOf(form)]))

/** What stands in a small answer. */
export const nowOf = (form: TextForm | ChoiceForm): FieldAnswer => form.now ?? (form.kind === 'text' ? '' : [])

/** The answer as it is sent. */
export function answerOf({ form }: Asked, draft: Draft): Answer {
  return byKind(form, draft)
}

function byKind(form: Form, { words, values, fields, changed, needs, isApart: isEach }: Draft): Answer {
  switch (form.kind) {
    case 'text':
      return isEach ? { is: 'fields', fields: filled(fields) } : { is: 'words', words }
    case 'one':
    case 'many':
      return { is: 'picked', values }
    case 'fields':
      return { is: 'fields', fields: filled(fields) }
    case 'card':
      return { is: 'yes', changed, needs: filled(needs) }
  }
}

/** What was left empty was not answered. */
const filled = (fields: Several): Several =>
  Object.fromEntries(Object.entries(fields).filter(([, given]) => given.length > 0))
