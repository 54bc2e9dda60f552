import type { Answer } from '../../interview/answer.js'
import type { Decision } from '../../interview/decision.js'
import { fieldsAsked } from '../../interview/fields-asked.js'
import type { Asked, Field, FieldsForm } from '../../interview/form.js'
import { answered, type Got, type Ways } from './ways.js'

/**
 * Asks for one row after the other. What was said in one is kept, and any doubt about it settled, before the next; Enter alone
 * leaves one open, and each can be given to somebody.
 */
export async function askRows(decision: Decision, { fields }: FieldsForm, ways: Ways): Promise<Got<readonly Answer[]>> {
  const said: Record<string, string> = Object.fromEntries(fields.map(({ id, form }) => [id, nowOf(form)]))
  const visited: number[] = []
  let isChanged = false
  for (let index = 0; index < fields.length; ) {
    const field = fields[index]
    if (field === undefined || !fieldsAsked(fields, said).includes(field) || isKnown(field, ways)) {
      index++
      continue
    }
    const got = await askRow(decision, field, said[field.id] ?? '', {
      ...ways,
      canLeave: true,
      canGoBack: ways.canGoBack || visited.length > 0,
      knownBy: field.knownBy,
    })
    const before = visited.at(-1)
    if ('turn' in got && got.turn === 'back' && before !== undefined) {
      index = before
      visited.pop()
      continue
    }
    if ('turn' in got && typeof got.turn !== 'object' && got.turn !== 'later') return got
    const begun = begunBy(field, got)
    const words = 'value' in got ? meantIn(field, got.value) : ''
    if (begun !== undefined && (begun.asked !== undefined || words !== said[field.id])) {
      isChanged = true
      const kept = await ways.keep(begun)
      if (typeof kept === 'string') return { turn: kept }
    }
    if (words !== '') said[field.id] = words
    visited.push(index)
    index++
  }
  // All that was said is kept: what is still open is left.
  return decision.isDone && !isChanged ? { turn: 'keep' } : { value: [{ is: 'later' }] }
}

/** What was said in a row; nothing where it was left. */
function begunBy({ id }: Field, got: Got<string>): Extract<Answer, { is: 'begun' }> | undefined {
  if ('value' in got) return got.value === '' ? undefined : { is: 'begun', fields: { [id]: got.value } }
  const knower: Asked | undefined = typeof got.turn === 'object' ? got.turn : undefined
  return knower && { is: 'begun', asked: { [id]: knower } }
}

/** Words that begin as those that can be pressed elsewhere are those. */
const meantIn = ({ form }: Field, words: string): string =>
  (form.kind === 'text' && form.others?.find((other) => words.toLowerCase().startsWith(other.words))?.words) || words

/** What is known already is asked again only of whoever looks back. */
const isKnown = ({ form }: Field, { isLookedAt }: Ways): boolean => nowOf(form) !== '' && !isLookedAt

const nowOf = (form: Field['form']): string => (form.kind === 'text' ? (form.now ?? '') : '')

async function askRow(decision: Decision, field: Field, now: string, ways: Ways): Promise<Got<string>> {
  const { id, label, form } = field
  const check = (words: string): string | undefined => {
    if (words.trim() === '') return undefined
    const taken = decision.take({ is: 'begun', fields: { [id]: words.trim() } })
    return 'refused' in taken ? taken.refused[id] : undefined
  }
  for (let written = now; ; ) {
    const asked = {
      ...{ ask: label, why: whyOf(form), check },
      ...(form.kind === 'text' && form.example !== undefined && { example: form.example }),
      ...(written !== '' && { now: written }),
    }
    const got = await answered(() => ways.prompter.text(asked), ways)
    if ('turn' in got) return got
    const fault = check(got.value)
    if (fault === undefined) return { value: got.value.trim() }
    ways.prompter.tell(fault, 'fault')
    written = got.value
  }
}

/** What is usual is told, and written by whoever means it. */
function whyOf(form: Field['form']): string {
  if (form.kind !== 'text') return ''
  const { chips = [], others = [] } = form
  return [
    ...chips.map(({ words, because }) => `Usual: ${words}. ${because}`),
    ...others.map(({ label, words }) => `${label}? Write: ${words}.`),
  ].join(' ')
}
