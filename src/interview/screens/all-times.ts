import { keysOf } from '../../source/pointer.js'
import type { Answer, FieldAnswer, Taken } from '../answer.js'
import type { Decision } from '../decision.js'
import { strayField } from '../fields-decision.js'
import type { Asked, Field, TextForm } from '../form.js'
import { isApart } from '../form.js'
import { joinedTaken, shownAt } from '../joined-taken.js'
import { unfit } from '../one-decision.js'
import { type Part, withOneForAll } from '../one-for-all.js'
import { openSince } from '../open-since.js'
import { type Standing, statedAt } from '../standing.js'
import { aboutTime, isApartIn, notTheSame, timeForm } from './how-long.js'

/** Decisions with one more before the times: a row for each of them, on one screen. */
export const withTimes = (decisions: readonly Decision[], standing: Standing): readonly Decision[] =>
  withOneForAll(
    decisions,
    'time',
    (decision) => rowOf(decision, standing),
    (rows) => ({
      ask: 'How long do you keep the data?',
      why: 'Of each, in your own words. What you leave empty stays open.',
      form: { kind: 'fields', each: true, fields: rows.flatMap(({ fields }) => fields) },
      take: (answer) => taken(answer, rows),
    }),
  )

/** A decision with its fields: one for all that it is about, and one for each where these differ. */
interface Row extends Part {
  readonly key: string
  /** Whether something of it is not stated. */
  readonly isOpen: boolean
  readonly fields: readonly Field[]
  /** Those for which one answer holds, where it shows what is known beside what was left. */
  readonly held: readonly string[]
}

function rowOf(decision: Decision, standing: Standing): Row {
  const { id, decides, knownBy } = decision
  const key = id.slice('time.'.length)
  const isOpen = decides.some(({ at }) => statedAt(standing, at) === undefined)
  const all = decides.map(({ at }) => keysOf(at)[1] ?? '')
  const held = decision.isDone && isOpen && all.length > 1 ? all : []
  const form = held.length > 0 ? timeForm(key, held, standing) : decision.form
  const { apart, ...alone }: TextForm = form.kind === 'text' ? form : { kind: 'text' }
  const parts = apart?.fields ?? []
  const ids = parts.length > 0 ? parts.map((part) => part.id) : all
  const whole: Field = {
    id: key,
    label: aboutTime(ids, standing.situation?.clocks[key], standing),
    form:
      apart === undefined
        ? alone
        : {
            ...alone,
            ...(form.kind === 'text' && isApart(form) && { now: notTheSame }),
            others: [{ label: apart.label, words: notTheSame }],
          },
    isOptional: true,
    ...(knownBy && { knownBy }),
    ...openSince(
      decides.map(({ at }) => at),
      standing,
    ),
  }
  const each = parts.map(
    (part): Field => ({ ...part, id: insideOf(key, part.id), onlyIf: { field: key, is: [notTheSame] } }),
  )
  return { decision, key, isOpen, fields: [whole, ...each], held }
}

const insideOf = (key: string, id: string): string => `${key}.${id}`

/** What each of them makes of its row. */
function taken(answer: Answer, rows: readonly Row[]): Taken {
  const fields = rows.flatMap((row) => row.fields.map(({ id }) => id))
  if (answer.is === 'fields' || answer.is === 'begun') {
    const stray = strayField({ ...answer.fields, ...answer.asked }, fields)
    if (stray !== undefined) return stray
  } else if (answer.is !== 'later' && answer.is !== 'asked') return unfit
  else if (answer.is === 'asked' && !rows.some(({ isOpen }) => isOpen)) return { refused: { '': allAnswered } }
  const parts = rows.flatMap((row) => {
    const own = answer.is === 'fields' || answer.is === 'begun' ? ofRow(answer, row) : row.isOpen ? answer : undefined
    if (own === undefined || (row.decision.isDone && own.is === 'later')) return []
    const part = row.decision.take(own)
    return [shownAt(part, (field) => (isForAll(answer, row) ? row.key : placeIn(row, field)))]
  })
  return joinedTaken(parts)
}

const allAnswered = 'All of this is answered, so nobody is asked. Name them in the row that somebody else knows.'

const placeIn = ({ key }: Row, field: string): string => (field === '' || field === 'who' ? key : insideOf(key, field))

type Said = Extract<Answer, { is: 'fields' | 'begun' }>

/** What was said in a row, as an answer to its decision; what stands there already is no answer. */
function ofRow(said: Said, row: Row): Answer | undefined {
  const { is, fields = {}, asked = {} } = said
  const {
    key,
    held,
    fields: [whole, ...each],
  } = row
  const knower = asked[key]
  if (knower !== undefined) return { is: 'asked', ...knower }
  const words = String(fields[key] ?? '').trim()
  const [inside, knowers] = [within(key, fields), within(key, asked)]
  if (Object.keys(inside).length + Object.keys(knowers).length > 0 || (isApartIn(words) && each.length > 0)) {
    const isAsItWas = each.every(({ id, form }) => (form.now ?? '') === (inside[id.slice(key.length + 1)] ?? ''))
    return isAsItWas && Object.keys(knowers).length === 0 ? left(is) : { is, fields: inside, asked: knowers }
  }
  if (words === '') return left(is)
  if (words === whole?.form.now) return undefined
  return isForAll(said, row)
    ? { is, fields: Object.fromEntries(held.map((id) => [id, words])) }
    : { is: 'words', words }
}

/** Whether one answer is given in a row that shows what is known beside what was left: it holds for all that it shows. */
function isForAll(answer: Answer, { key, held }: Row): boolean {
  const words = answer.is === 'fields' || answer.is === 'begun' ? String(answer.fields?.[key] ?? '').trim() : ''
  return held.length > 0 && words !== '' && !isApartIn(words)
}

/** What is only begun leaves nothing. */
const left = (is: Said['is']): Answer | undefined => (is === 'fields' ? { is: 'later' } : undefined)

function within<Value extends FieldAnswer | Asked>(
  key: string,
  all: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  const begins = insideOf(key, '')
  return Object.fromEntries(
    Object.entries(all).flatMap(([id, value]) => (id.startsWith(begins) ? [[id.slice(begins.length), value]] : [])),
  )
}
