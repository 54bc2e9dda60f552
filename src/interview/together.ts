import { child } from '../source/pointer.js'
import type { Answer, FieldAnswer, Taken, Understood } from './answer.js'
import type { Decision } from './decision.js'
import { labelOf } from './fields/registered.js'
import { fieldsAsked } from './fields-asked.js'
import type { Asked } from './form.js'
import { type CardForm, type Field, isUnsaid, type Line, labelsOf, type Option } from './form.js'
import { unfit } from './one-decision.js'
import { type Standing, textAt } from './standing.js'

/** Decisions that can be confirmed at once, each of which can be opened alone instead. */
export interface Kin {
  readonly id: string
  readonly ask: string
  readonly why: string
  readonly members: readonly Decision[]
  readonly needs: readonly SharedNeed[]
}

/** Something that is asked of one of them, or once of several. */
export interface SharedNeed {
  readonly field: Field
  /** What it is called inside each of them. */
  readonly inside: string
  readonly of: readonly Decision[]
  /** What of an answer is meant for one of them, by its name; nothing where it says nothing of that one. */
  readonly partFor?: (given: FieldAnswer, about: string) => FieldAnswer | undefined
  /** Why an answer cannot be shared out among them. */
  readonly faultIn?: (given: FieldAnswer) => string | undefined
}

/**
 * One decision in the place of several. It fills no place of its own: what is answered is taken by each of those it stands for, so
 * that nothing is confirmed but the sentences that they show.
 */
export function together(kin: Kin, standing: Standing): Decision {
  const { id, ask, why, members, needs } = kin
  const [first] = members
  const form: CardForm = {
    kind: 'card',
    lines: members.map((member) => lineOf(member, standing)),
    needs: needs.map(asked),
    canDeny: false,
  }
  return {
    id,
    screen: first?.screen ?? 'open',
    ask,
    why,
    form,
    decides: [],
    of: members.map((member) => member.id),
    isDone: false,
    waitsFor: [...new Set(members.flatMap(({ waitsFor }) => waitsFor))],
    ...(first?.knownBy && members.every(({ knownBy }) => knownBy === first.knownBy) && { knownBy: first.knownBy }),
    take: (answer) => taken(answer, kin),
  }
}

/** A field, with those of whom it asks. */
const asked = ({ field, of }: SharedNeed): Field =>
  field.of === undefined ? { ...field, of: of.map(({ ask: name, id: opens }) => ({ name, opens })) } : field

/** The sentences of those for which a decision stands, as they are worded by now. */
export function withSentences(decision: Decision, all: ReadonlyMap<string, Decision>): Decision {
  const { form, of } = decision
  if (of === undefined || form.kind !== 'card') return decision
  const lines = form.lines.map((line) => {
    const member = all.get(line.opens ?? '')
    return member === undefined ? line : { ...line, ...sentencesOf(member) }
  })
  return { ...decision, form: { ...form, lines } }
}

/** Its second word is what the decision is about: `purposes.membership`, `recipients.mailchimp.us`. */
export const aboutOf = ({ id }: Decision): string => id.split('.')[1] ?? id

const yesOrNo: readonly Option[] = [
  { value: 'yes', label: 'Yes, as it stands' },
  { value: 'no', label: 'We do not do this' },
]

function lineOf(member: Decision, standing: Standing): Line {
  const { id, ask, form, decides } = member
  const about = aboutOf(member)
  const isCalled = member.screen === 'helper'
  const title = isCalled
    ? calledIn(ask)
    : id.startsWith('recipients.')
      ? labelOf('recipients', about, standing)
      : textAt(standing, child('/purposes', about, 'title'))
  const canDeny = form.kind === 'card' && form.canDeny
  return {
    id: about,
    at: decides[0]?.at ?? '',
    label: title ?? about,
    ...sentencesOf(member),
    opens: id,
    ask,
    form: { kind: 'one', options: canDeny ? yesOrNo : yesOrNo.slice(0, 1) },
  }
}

/** Who is asked about, as the question says it: what somebody does for itself is not what it does for us. */
const calledIn = (ask: string): string => ask.replace(/: is this so\?$/, '')

/** All sentences of a card, with what would make any of them wrong; of anything else, what is asked about. */
function sentencesOf({ ask, form }: Decision): Pick<Line, 'says' | 'state' | 'because' | 'wrongIf'> {
  // What heads them stands before them already.
  const lines =
    form.kind === 'card'
      ? form.lines.filter(({ id, state }) => !isUnsaid(state) && id !== 'title' && id !== 'name')
      : []
  const says = lines.flatMap(sentence).join(' ')
  if (says === '') return { says: aboutWhat(ask), state: 'stated' }
  const proposed = lines.filter(({ state }) => state === 'proposed')
  const judged = proposed.filter(({ wrongIf }) => wrongIf !== undefined)
  // The same reason may stand behind several sentences.
  const once = (words: readonly string[]): readonly string[] => [...new Set(words)]
  const wrong = once(judged.map(({ wrongIf = '' }) => wrongIf.replace(/\.$/, '')))
  return {
    says,
    state: proposed.length === 0 ? 'stated' : 'proposed',
    ...(judged.length > 0 && { because: once(judged.map(({ because = '' }) => because)).join(' ') }),
    ...(wrong.length > 0 && { wrongIf: `${wrong.join('; or ')}.` }),
  }
}

/** A sentence with what it is about, ended as a sentence is. */
function sentence({ label, says, form }: Line): readonly string[] {
  const words = says === '' ? pickedIn(form) : says
  return words === '' ? [] : [`${label}: ${words}${/[.!?]$/.test(words) ? '' : '.'}`]
}

function pickedIn(form: Line['form']): string {
  if (form.kind === 'fields') return form.fields.map((field) => pickedIn(field.form)).join('; ')
  if (form.kind === 'text') return form.now ?? ''
  return labelsOf(form.options, form.now ?? []).join('; ')
}

/** What a question says before it asks. */
const aboutWhat = (ask: string): string =>
  /\. /.test(ask) ? (ask.split(/(?<=\.) /)[0] ?? ask) : 'It is asked for below.'

type CardAnswer = Extract<Answer, { is: 'yes' | 'begun' }>

/** What each of them makes of an answer, one after the other. */
function taken(answer: Answer, kin: Kin): Taken {
  const refused: Record<string, string> = {}
  if (answer.is === 'yes' || answer.is === 'begun')
    for (const { field, faultIn } of kin.needs) {
      const fault = faultIn?.(answer.needs?.[field.id] ?? '')
      if (fault !== undefined) refused[field.id] = fault
    }
  const stray = answer.is === 'yes' || answer.is === 'begun' ? strayIn(answer, kin) : undefined
  if (stray !== undefined) return { refused: { [stray]: 'There is no such sentence on this card.' } }
  const parts = kin.members.map((member) => ({ member, part: takenBy(member, answer, kin) }))
  for (const { member, part } of parts)
    if ('refused' in part)
      for (const [key, why] of Object.entries(part.refused)) refused[placeOf(key, member, answer, kin)] ??= why
  if (Object.keys(refused).length > 0) return { refused }
  const all = parts.flatMap(({ part }) => ('changes' in part ? [part] : []))
  const understood = new Map<string, Understood>(
    all.flatMap((part) => (part.understood ?? []).map((one) => [`${one.words}\n${one.doubt}`, one] as const)),
  )
  return { changes: all.flatMap(({ changes }) => changes), understood: [...understood.values()] }
}

function takenBy(member: Decision, answer: Answer, kin: Kin): Taken {
  if (answer.is === 'later' || answer.is === 'asked') return member.take(answer)
  if (answer.is !== 'yes' && answer.is !== 'begun') return unfit
  const about = aboutOf(member)
  const knower = answer.asked?.[about]
  if (knower !== undefined) return member.take({ is: 'asked', ...knower })
  const said = answer.changed?.[about]
  if (said === 'no') return member.take({ is: 'no' })
  if (said !== undefined && said !== 'yes') return { refused: { '': 'Pick one.' } }
  const own = answerOf(member, answer, kin)
  if (own.is !== 'fields' || answer.is === 'yes') return member.take(own)
  // What cannot be kept before the others are there is kept with them; whether it can be taken is told at once.
  const whole = member.take(own)
  const part = 'refused' in whole ? whole : member.take({ is: 'begun', fields: own.fields })
  return 'refused' in whole || !('refused' in part) ? part : { changes: [] }
}

/** An answer to one of them, made of what was said of it. */
function answerOf({ id, form }: Decision, answer: CardAnswer, { needs }: Kin): Answer {
  const fields = needs.map(({ field }) => field)
  const asking = new Set(fieldsAsked(fields, answer.needs ?? {}).map((field) => field.id))
  const own = needs.filter(({ of, field }) => of.some((one) => one.id === id) && asking.has(field.id))
  const given = own.flatMap(({ inside, field, partFor }): readonly (readonly [string, FieldAnswer])[] => {
    const whole = answer.needs?.[field.id]
    const value = whole === undefined || partFor === undefined ? whole : partFor(whole, id.split('.')[1] ?? id)
    return value === undefined || String(value).trim() === '' ? [] : [[inside, value]]
  })
  const asked = own.flatMap(({ inside, field }): readonly (readonly [string, Asked])[] => {
    const knower = answer.asked?.[field.id]
    return knower === undefined ? [] : [[inside, knower]]
  })
  if (form.kind === 'card') {
    const isLine = ([key]: readonly [string, FieldAnswer]): boolean => form.lines.some((line) => line.id === key)
    return {
      is: answer.is,
      changed: Object.fromEntries(given.filter(isLine)),
      needs: Object.fromEntries(given.filter((one) => !isLine(one))),
      asked: Object.fromEntries(asked),
    }
  }
  const [knower] = asked
  return knower === undefined ? { is: 'fields', fields: Object.fromEntries(given) } : { is: 'asked', ...knower[1] }
}

/** Where a refusal of one of them is shown: beside what was asked, or at its line. */
function placeOf(key: string, member: Decision, answer: Answer, { needs }: Kin): string {
  const [inside] = key.split('.')
  const own = needs.filter((one) => one.inside === inside && one.of.some(({ id }) => id === member.id))
  const given = answer.is === 'yes' || answer.is === 'begun' ? (answer.needs ?? {}) : {}
  const need = own.findLast(({ field }) => field.id in given) ?? own[0]
  if (need !== undefined) return need.field.id
  return key === 'who' ? key : aboutOf(member)
}

function strayIn(answer: CardAnswer, { members, needs }: Kin): string | undefined {
  const lines = new Set(members.map(aboutOf))
  const fields = new Set(needs.map(({ field }) => field.id))
  return (
    Object.keys(answer.changed ?? {}).find((id) => !lines.has(id)) ??
    Object.keys(answer.needs ?? {}).find((id) => !fields.has(id)) ??
    Object.keys(answer.asked ?? {}).find((id) => !lines.has(id) && !fields.has(id)) ??
    // What was opened is taken by itself, before.
    (answer.is === 'yes' ? Object.keys(answer.opened ?? {})[0] : undefined)
  )
}
