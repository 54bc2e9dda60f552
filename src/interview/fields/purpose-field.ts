import type { PurposeField } from '../../catalogue/starters/starter.js'
import type { Plain } from '../../source/edit.js'
import { keysOf, type Pointer } from '../../source/pointer.js'
import type { Taken } from '../answer.js'
import type { Given } from '../card.js'
import type { Change } from '../change.js'
import { checkText } from '../checks.js'
import type { ChoiceForm, FieldsForm, TextForm } from '../form.js'
import { type Standing, statedAt, textAt } from '../standing.js'
import { advertisingForm } from './advertising-form.js'
import { basisForm } from './basis-form.js'
import { oneMeant } from './option-meant.js'
import { entriesOf, type Named, named, namesForm, naming } from './registered.js'
import { wordsTaken } from './small.js'

/** How a field of a purpose is asked for alone, and what an answer to it changes. */
export interface PurposeFieldForm {
  readonly ask: string
  readonly form: TextForm | ChoiceForm | FieldsForm
  take(at: Pointer, answer: Given, standing: Standing): Taken
}

/** The form of a field, filled with what stands there or is usual. */
export function formOf(
  field: PurposeField,
  at: Pointer,
  proposed: Plain | undefined,
  standing: Standing,
): PurposeFieldForm {
  const now = statedAt(standing, at) ?? proposed
  switch (field) {
    case 'dataSubjects':
    case 'data':
    case 'sources':
    case 'recipients':
      return namesOf(field, idsOf(now), standing)
    case 'basis':
      return basisForm(at, now, standing)
    case 'provision':
      return provisionForm(now)
    case 'marketing':
      return advertisingForm(at, now, standing)
    default:
      return wordsForm(textAt(standing, at) ?? (typeof proposed === 'string' ? proposed : undefined))
  }
}

/** What a proposal changes as it stands: entries that it names come with it. */
export function asUsual(at: Pointer, value: Plain, standing: Standing): readonly Change[] {
  const [top, , field] = keysOf(at)
  if (top !== 'purposes') return [{ put: at, to: value }]
  const named = registers.find((name) => name === field)
  // `none` is a word, and names no entry.
  if (named !== undefined && Array.isArray(value)) return naming(named, at, idsOf(value), standing)
  return [...entriesOf('dataSubjects', agreeing(value), standing), { put: at, to: value }]
}

/** Those who agree for others, such as the parents of pupils. */
const agreeing = (value: Plain): readonly string[] =>
  typeof value === 'object' && 'givenBy' in value ? idsOf(value.givenBy) : []

const registers = ['dataSubjects', 'data', 'sources', 'recipients'] as const

/** What a list names: ids, or references with particulars. */
export const idsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.flatMap((each: unknown) => wordIn(each, 'ref') ?? []) : []

/** A word as it stands, or in a field of a map. */
const wordIn = (value: unknown, key: string): string | undefined => {
  if (typeof value === 'string') return value
  const inside: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  return typeof inside === 'string' ? inside : undefined
}

const asks: Readonly<Record<Named, string>> = {
  dataSubjects: 'Whose data is it?',
  data: 'Which data do you use?',
  sources: 'How do the data reach you?',
  recipients: 'Who gets them?',
}

const namesOf = (register: Named, now: readonly string[], standing: Standing): PurposeFieldForm => ({
  ask: asks[register],
  form: namesForm(register, now, standing),
  take: (at, answer) =>
    Array.isArray(answer) ? named(register, at, answer, standing) : { refused: { '': 'Pick something.' } },
})

const wordsForm = (now: string | undefined): PurposeFieldForm => ({
  ask: 'What do you do with which data?',
  form: {
    kind: 'text',
    example: 'We keep the list of members and collect the fees.',
    ...(now !== undefined && { now }),
  },
  take: (at, answer) => wordsTaken(at, typeof answer === 'string' ? answer : '', 'Write a sentence.'),
})

const requirements = [
  { value: 'statutory', label: 'Yes: a law asks for them' },
  { value: 'contractual', label: 'Yes: without them there can be no contract' },
  { value: 'pre-contractual', label: 'Yes: without them we cannot do what they ask of us before a contract' },
  { value: 'optional', label: 'No' },
] as const

function provisionForm(now: unknown): PurposeFieldForm {
  const stated = typeof now === 'object' ? now : undefined
  const [requirement, consequence] = [wordIn(stated, 'requirement'), wordIn(stated, 'consequence')]
  return {
    ask: 'Do people have to give the data?',
    form: {
      kind: 'fields',
      fields: [
        {
          id: 'requirement',
          label: 'Do they have to?',
          form: {
            kind: 'one',
            options: requirements,
            ...(requirement !== undefined && { now: [requirement] }),
          },
        },
        {
          id: 'consequence',
          label: 'What happens if they do not?',
          form: {
            kind: 'text',
            example: 'We cannot register you.',
            ...(consequence !== undefined && { now: consequence }),
          },
        },
      ],
    },
    take(at, answer) {
      const given = new Map(typeof answer === 'string' ? [] : Object.entries(answer))
      const [asked, words] = [
        oneMeant(requirements, given.get('requirement')),
        String(given.get('consequence') ?? '').trim(),
      ]
      if (asked === undefined) return { refused: { requirement: 'Pick one.' } }
      const fault = checkText(words)
      if (fault !== undefined) return { refused: { consequence: fault } }
      const to = { requirement: asked, obliged: asked !== 'optional', ...(words !== '' && { consequence: words }) }
      return { changes: [{ put: at, to }] }
    },
  }
}
