import { type Answer, among, type FieldAnswer } from '../../interview/answer.js'
import { fieldsAsked } from '../../interview/fields-asked.js'
import {
  type CardForm,
  type ChoiceForm,
  type Field,
  type Form,
  isApart,
  isUnsaid,
  type Asked as Knows,
  type Line,
  type TextForm,
} from '../../interview/form.js'
import { knowerInWords, knowerOf } from '../../interview/knowers.js'
import type { Asked } from '../messages.js'

/** Several small answers, by what they answer. */
export type Several = Readonly<Record<string, FieldAnswer>>

/** An answer that is being given: nothing of it counts before it is sent. What is picked is a list, one thing too. */
export interface Draft {
  readonly words: string
  readonly values: readonly string[]
  readonly fields: Several
  /** The lines of a card that are said otherwise. */
  readonly changed: Readonly<Record<string, FieldAnswer | Several>>
  readonly needs: Several
  /** Of several, those that were opened here, by their ids: what is typed in each is a draft of its own. */
  readonly opened: readonly string[]
  /** Whether it is said for each of several things. */
  readonly isApart: boolean
  /** Own words that stand beside a list, by the id of its field: they count as picked. */
  readonly own: Readonly<Record<string, string>>
  /** Who may know what is asked in a row. */
  readonly asked: Readonly<Record<string, string>>
  /** Who may know instead. */
  readonly who: string
  readonly role: string
}

/** Makes another draft of one. */
export type Change = (draft: Draft) => Draft

/** The id of the field of a question that has only one. */
export const theField = 'answer'

/** The id of a field inside a line. */
export const insideLine = (line: string, field: string): string => `${line}.${field}`

/** What an answer begins with: what stands there already, and nothing that is only usual. */
export function begin({ form, knownBy }: Asked): Draft {
  return {
    words: form.kind === 'text' ? (form.now ?? '') : '',
    values: form.kind === 'one' || form.kind === 'many' ? (form.now ?? []) : [],
    fields: { ...nowIn(fieldsOf(form)), ...leftIn(form) },
    asked: askedNow(form),
    isApart: form.kind === 'text' && isApart(form),
    needs: nowIn(form.kind === 'card' ? form.needs : []),
    ...{ changed: {}, opened: [], own: {}, who: '', role: knownBy ?? '' },
  }
}

/** The small answers that a question has, or can have. */
export const fieldsOf = (form: Form): readonly Field[] =>
  form.kind === 'fields' ? form.fields : form.kind === 'text' ? (form.apart?.fields ?? []) : []

/** What a line begins with that is to be said otherwise. */
export const beginLine = ({ form }: Line): FieldAnswer | Several =>
  form.kind === 'fields' ? nowIn(form.fields) : nowOf(form)

const nowIn = (fields: readonly Field[]): Several => Object.fromEntries(fields.map(({ id, form }) => [id, nowOf(form)]))

/** What somebody says who does not know, and what stands in a row that was left. */
export const notKnown = 'I do not know'

/** What was left in which row. */
const leftIn = (form: Form): Several =>
  Object.fromEntries(rowsIn(form).flatMap(({ id, isLeft }) => (isLeft ? [[id, notKnown] as const] : [])))

/** Who was asked in which row. */
const askedNow = (form: Form): Draft['asked'] =>
  Object.fromEntries(
    rowsIn(form).flatMap(({ id, asked }) => (asked === undefined ? [] : [[id, knowerInWords(asked)] as const])),
  )

/** The fields that are rows, each answered, left or given to somebody by itself. */
const rowsIn = (form: Form): readonly Field[] => (form.kind === 'fields' && !form.each ? [] : fieldsOf(form))

const nowOf = (form: TextForm | ChoiceForm): FieldAnswer => form.now ?? (form.kind === 'text' ? '' : [])

/**
 * A draft of one of several that is opened: what was typed for it beside the others, such as a day, need not be typed again, and
 * what is open in it and was asked there is asked here.
 */
export function openedBeside(several: Draft, { id: opened, form }: Asked, draft: Draft): Draft {
  if (form.kind !== 'card') return draft
  const about = opened.split('.')[1] ?? opened
  const open = form.lines.flatMap((line) => {
    if (line.state !== 'open' || line.asked !== undefined || draft.changed[line.id] !== undefined) return []
    const beside = line.form.kind === 'fields' ? undefined : several.needs[`${about}.${line.id}`]
    return [[line.id, beside ?? beginLine(line)] as const]
  })
  const typed = form.needs.filter(
    (need) => isEmpty(need, draft.needs, draft.own) && !isEmpty(need, several.needs, several.own),
  )
  return {
    ...draft,
    changed: { ...draft.changed, ...Object.fromEntries(open) },
    needs: { ...draft.needs, ...Object.fromEntries(typed.map(({ id }) => [id, several.needs[id] ?? ''])) },
  }
}

/** The answer as it is sent. */
export function answerOf({ form }: Asked, draft: Draft): Answer {
  switch (form.kind) {
    case 'text':
      return draft.isApart
        ? {
            is: 'fields',
            fields: given(fieldsOf(form), draft.fields, draft),
            asked: knowersIn(fieldsOf(form), draft),
          }
        : { is: 'words', words: draft.words }
    case 'one':
    case 'many':
      return { is: 'picked', values: picked(form, draft.values, draft.own[theField]) }
    case 'fields':
      return {
        is: 'fields',
        fields: given(form.fields, draft.fields, draft),
        ...(form.each && { asked: knowersIn(form.fields, draft) }),
      }
    case 'card': {
      const lines = form.lines.flatMap((line) => {
        const said = draft.changed[line.id]
        // What is open and stands there empty stays open.
        return said === undefined || (isUnsaid(line.state) && !isSaid(line, draft))
          ? []
          : [[line.id, saidIn(line, said, draft.own)] as const]
      })
      return {
        is: 'yes',
        changed: Object.fromEntries(lines),
        needs: anew(form.needs, given(form.needs, draft.needs, beside(form, draft))),
      }
    }
  }
}

/** Who is asked for which of the fields; what they are stands behind a comma. */
function knowersIn(fields: readonly Field[], draft: Draft): Readonly<Record<string, Knows>> {
  const isAsked = new Set(askedIn(fields, draft.fields).map(({ id }) => id))
  return Object.fromEntries(
    Object.entries(draft.asked).flatMap(([id, words]) => {
      const knower = knowerOf(words)
      return knower.who === '' || !isAsked.has(id) ? [] : [[id, knower]]
    }),
  )
}

/** Who is named in the rows of this question so far, the last first. */
export const namedIn = ({ asked }: Draft): readonly Knows[] => Object.values(asked).toReversed().map(knowerOf)

/** What is picked with the words that stand beside it; of one thing, the words. */
function picked({ kind }: ChoiceForm, values: readonly string[], own = ''): readonly string[] {
  const word = own.trim()
  if (word === '' || values.includes(word)) return values
  return kind === 'one' ? [word] : [...values, word]
}

function small(form: TextForm | ChoiceForm, answer: FieldAnswer | undefined, own: string | undefined): FieldAnswer {
  if (form.kind === 'text') return wordsIn(answer)
  const values = picked(form, listIn(answer), own)
  return form.kind === 'many' ? values : (values[0] ?? '')
}

function saidIn({ id, form }: Line, said: FieldAnswer | Several, own: Draft['own']): FieldAnswer | Several {
  if (form.kind !== 'fields') return small(form, answerIn(said), own[id])
  const inside = severalIn(said)
  return Object.fromEntries(
    askedIn(form.fields, inside).map((field) => [
      field.id,
      small(field.form, inside[field.id], own[insideLine(id, field.id)]),
    ]),
  )
}

/** The fields that are asked, as those before them are answered; own words that stand beside a list are an answer. */
export const askedIn = (
  fields: readonly Field[],
  answers: Several,
  { own = {}, opened = [] }: Partial<Beside> = {},
): readonly Field[] =>
  fieldsAsked(fields, Object.fromEntries(fields.map(({ id, form }) => [id, small(form, answers[id], own[id])])), opened)

/** Whether nothing is said in a field. */
export const isEmpty = ({ id, form }: Field, answers: Several, own: Draft['own']): boolean =>
  String(small(form, answers[id], own[id])).trim() === ''

/** Whether anything is said in a line: to open it says nothing. */
export function isSaid({ id, label, form }: Line, { changed, own }: Pick<Draft, 'changed' | 'own'>): boolean {
  const inside = severalIn(changed[id])
  if (form.kind !== 'fields') {
    const said = wordsIn(changed[id]) || listIn(changed[id])
    return !isEmpty({ id, label, form }, { [id]: said }, own)
  }
  return form.fields.some((field) => !isEmpty(field, inside, { [field.id]: own[insideLine(id, field.id)] ?? '' }))
}

/** Whether a field says of itself that there may be nothing to say in it. */
export const isIfThereIsOne = ({ label, form, isOptional }: Field): boolean =>
  isOptional === true && form.kind === 'text' && !label.endsWith('?')

/** What was left empty was not answered. */
const given = (fields: readonly Field[], answers: Several, draft: Beside): Several =>
  Object.fromEntries(
    askedIn(fields, answers, draft)
      .map(({ id, form }) => [id, small(form, answers[id], draft.own[id])] as const)
      .filter(([, answer]) => answer.length > 0),
  )

/** What decides which fields are asked. */
type Beside = Pick<Draft, 'own' | 'opened'>

/** The same for what is asked beside the sentences of several: nothing of one that is opened, or that is not so at all. */
export const beside = ({ lines }: CardForm, { own, opened, changed }: Draft): Beside => ({
  own,
  opened: [
    ...opened,
    ...lines.flatMap((line) => (line.opens !== undefined && isDeniedBy(changed[line.id], line) ? [line.opens] : [])),
  ],
})

/** Whether it is said of one of several that it is not so at all. */
export const isDeniedBy = (said: FieldAnswer | Several | undefined, { opens }: Line): boolean =>
  opens !== undefined && listIn(said).includes('no')

/** What stands there already is not answered again. */
const anew = (fields: readonly Field[], answers: Several): Several =>
  Object.fromEntries(
    Object.entries(answers).filter(([id, answer]) => {
      const now = fields.find((field) => field.id === id)?.form.now
      return now === undefined || JSON.stringify(answer) !== JSON.stringify(now)
    }),
  )

/** The parts of an answer, whichever of them it is; what it is not is empty. */
export const wordsIn = (answer: FieldAnswer | Several | undefined): string => (typeof answer === 'string' ? answer : '')
export const listIn = (answer: FieldAnswer | Several | undefined): readonly string[] => (isList(answer) ? answer : [])
export const severalIn = (answer: FieldAnswer | Several | undefined): Several =>
  typeof answer === 'object' && !isList(answer) ? answer : {}

const answerIn = (answer: FieldAnswer | Several): FieldAnswer | undefined =>
  typeof answer === 'string' || isList(answer) ? answer : undefined

const isList = (answer: FieldAnswer | Several | undefined): answer is readonly string[] => Array.isArray(answer)

/** A draft that was kept, as far as its question still asks for what it answers. */
export function fitting(kept: Draft, { form }: Asked): Draft {
  const ids = (all: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(all.map(({ id }) => id))
  const lines = form.kind === 'card' ? form.lines : []
  return {
    ...kept,
    fields: among(kept.fields, ids(fieldsOf(form))),
    asked: among(kept.asked ?? {}, ids(fieldsOf(form))),
    changed: among(kept.changed, ids(lines)),
    needs: among(kept.needs, ids(form.kind === 'card' ? form.needs : [])),
    opened: (kept.opened ?? []).filter((id) => lines.some(({ opens }) => opens === id)),
  }
}
