import { expect, test } from 'vitest'
import type { Answer, FieldAnswer } from '../../../src/interview/answer.js'
import { make } from '../../../src/interview/decide.js'
import type { Decision } from '../../../src/interview/decision.js'
import type { CardForm, Field, Line } from '../../../src/interview/form.js'
import { type Session, sessionOfTexts } from '../../../src/interview/session.js'
import { answerOf, askedIn, begin, beginLine, fieldsOf, isEmpty, severalIn } from '../../../src/studio/app/draft.js'
import { isNothing } from '../../../src/studio/app/empty-in.js'
import { guideOf } from '../../../src/studio/guide.js'
import type { Asked } from '../../../src/studio/messages.js'
import { filled, interviewed, plainly, starters, textOf } from '../../interview/interviewed.js'
import { sampledCases } from '../../sampling.js'

/** On another day than that of the answers: nothing is said anew because somebody looks. */
const later = '2026-12-24'

const listsOf = ({ id, purposes, vendors }: (typeof starters)[number]): Readonly<Record<string, Answer>> => ({
  situation: { is: 'picked', values: [id] },
  purposes: { is: 'picked', values: [...purposes.slice(0, 6).map((one) => one.id), 'Lend out boats'] },
  recipients: { is: 'picked', values: [...vendors.slice(0, 2), 'auditor', 'Harbour Prints'] },
})

/** Everything is answered: of what is picked, the last, and where own words are taken, these. */
function lastly(decision: Decision): Answer {
  const { form, id } = decision
  switch (form.kind) {
    case 'text':
      return plainly(decision)
    case 'fields':
      return { is: 'fields', fields: lastOfAll(form.fields) }
    case 'card':
      return {
        is: 'yes',
        changed: Object.fromEntries(
          form.lines.filter(({ opens }) => opens === undefined).map((one) => [one.id, lastIn(one)]),
        ),
        needs: lastOfAll(form.needs),
      }
    default:
      return { is: 'picked', values: [form.own === undefined ? (form.options.at(-1)?.value ?? '') : `Our own ${id}`] }
  }
}

const lastIn = ({ form }: Line): FieldAnswer | Readonly<Record<string, FieldAnswer>> =>
  form.kind === 'fields' ? lastOfAll(form.fields) : lastOf({ form })

const lastOfAll = (fields: readonly Field[]): Readonly<Record<string, FieldAnswer>> =>
  Object.fromEntries(fields.map((one) => [one.id, lastOf(one)]))

function lastOf({ form }: Pick<Field, 'form'>): FieldAnswer {
  if (form.kind === 'text') return filled({ id: '', label: '', form })
  const values = form.own === undefined ? form.options.slice(-1).map(({ value }) => value) : ['Something of our own']
  return form.kind === 'many' ? values : (values[0] ?? '')
}

const margaret: Answer = { is: 'asked', who: 'Margaret', role: 'treasurer' }

const ways: Readonly<Record<string, (decision: Decision) => readonly Answer[]>> = {
  'what is usual': (decision) => [plainly(decision)],
  'in words of our own': (decision) =>
    decision.id.startsWith('purposes.lend') ? [plainly(decision)] : [lastly(decision), plainly(decision)],
  'by Margaret': (decision) => (decision.form.kind === 'card' ? [plainly(decision)] : [margaret, plainly(decision)]),
  'later, all of it': (decision) =>
    decision.id === 'name' || decision.id === 'country' ? [plainly(decision)] : [{ is: 'later' }],
}

/** A declaration that was answered in one way, as somebody opens it another day. */
async function answered(starter: (typeof starters)[number], way: (decision: Decision) => readonly Answer[]) {
  const lists = listsOf(starter)
  const { standing } = interviewed((next) => {
    const own = lists[next.id]
    const all = own === undefined ? way(next) : [own]
    return [...all, { is: 'later' } as const].find((one) => !('refused' in next.take(one))) ?? { is: 'later' }
  })
  const session = await sessionOfTexts([{ path: 'privacy.yaml', text: textOf(standing) }], later)
  if (session === undefined) throw new Error('It cannot be read.')
  return session
}

/** What an answer makes of the file; why it cannot be taken. */
function became({ standing, decisions }: Session, id: string, given: Answer): string {
  const taken = decisions.find((one) => one.id === id)?.take(given)
  if (taken === undefined || 'refused' in taken) return `${textOf(standing)}\n${JSON.stringify(taken?.refused)}`
  return taken.changes.length === 0 ? textOf(standing) : textOf(make(taken.changes, standing).standing)
}

/** The lines that are no longer there and those that are new. */
const differing = (one: string, other: string): readonly string[] => {
  const [before, after] = [one.split('\n'), other.split('\n')]
  return [...before.filter((line) => !after.includes(line)), ...after.filter((line) => !before.includes(line))]
}

const emptyOf = (fields: readonly Field[], answers: ReturnType<typeof severalIn>): readonly string[] =>
  askedIn(fields, answers)
    .filter((field) => field.kept === undefined && isEmpty(field, answers, {}))
    .map(({ id }) => id)

/** What a question shows nothing of, though it was answered. */
function emptyIn(asked: Asked): readonly string[] {
  const { form, kept = [] } = asked
  const draft = begin(asked)
  if (form.kind === 'card') return form.lines.flatMap(emptyLine)
  if (form.kind !== 'text' && kept.length > 0) return []
  // What several are told at once shows what is alike of them; each shows its own.
  if (form.kind === 'fields') return asked.of !== undefined && !form.each ? [] : emptyOf(form.fields, draft.fields)
  const isShown = kept.length > 0 || isNothing(answerOf(asked, draft)) === false
  return isShown || fieldsOf(form).some((field) => field.kept !== undefined) ? [] : ['']
}

function emptyLine(line: Line): readonly string[] {
  if (line.opens !== undefined || line.says === '') return []
  const now = beginLine(line)
  const fields = line.form.kind === 'fields' ? line.form.fields : [{ id: line.id, label: '', form: line.form }]
  const answers =
    line.form.kind === 'fields'
      ? severalIn(now)
      : { [line.id]: typeof now === 'string' ? now : [now].flat().map(String) }
  return emptyOf(fields, answers).map((id) => `${line.id}.${id}`)
}

/** The answers that say what a question shows when it opens. */
function unchanged(asked: Asked): readonly Answer[] {
  const { form } = asked
  const draft = begin(asked)
  const whole = answerOf(asked, draft)
  if (form.kind !== 'card') return [isNothing(whole) ? { is: 'later' } : whole]
  // A yes to what is only usual confirms it.
  if (form.lines.some(({ state }) => state === 'proposed')) return []
  return [whole, ...linesIn(form).map((line) => answerOf(asked, { ...draft, changed: { [line.id]: beginLine(line) } }))]
}

const linesIn = ({ lines }: CardForm): readonly Line[] =>
  lines.filter(({ opens, state }) => opens === undefined && state === 'stated')

/** Own words for every sort of organisation, for they bring most to be shown again; the others for some. */
const cases = starters.flatMap(({ id }) =>
  Object.keys(ways)
    .filter((way) => way === 'in words of our own' || ['club', 'practice', 'app-for-firms'].includes(id))
    .map((way) => [id, way] as const),
)

test.for(sampledCases(cases, 'ways to answer a starter', { share: 5, least: 4 }))(
  '%s, answered %s: what opens again is what was said',
  async ([id, way]) => {
    const [starter] = starters.filter((one) => one.id === id)
    const answers = ways[way]
    if (starter === undefined || answers === undefined) throw new Error('There is no such case.')
    const session = await answered(starter, answers)
    const before = textOf(session.standing)
    const done = guideOf(session).decisions.filter(({ isDone, isUsual }) => isDone && isUsual !== true)
    expect(done.length).toBeGreaterThan(8)
    // Days stand as people write them.
    const words = JSON.stringify(
      done.map(({ ask, why, kept, form }) => [ask, why, kept, form]),
      (key, value: unknown) => (key === 'on' ? undefined : value),
    )
    expect(words).not.toMatch(/\b\d{4}-\d\d-\d\d/)
    const found = done.flatMap((asked) => [
      ...emptyIn(asked).map((field) => `${asked.id} ${field} is empty`),
      ...unchanged(asked).flatMap((given) =>
        differing(before, became(session, asked.id, given)).map(
          (line) => `${asked.id} ${JSON.stringify(given)}: ${line}`,
        ),
      ),
    ])
    expect(found).toEqual([])
  },
)
