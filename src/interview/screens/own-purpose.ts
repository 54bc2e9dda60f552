import { dataKindIds } from '../../catalogue/catalogue.js'
import { child, type Pointer } from '../../source/pointer.js'
import { basisForm } from '../fields/basis-form.js'
import { formOf, idsOf } from '../fields/purpose-field.js'
import { beganLarge, beganSmall, namesForm } from '../fields/registered.js'
import { withNow } from '../fields/with-now.js'
import type { Chip, ChoiceForm, Field, FieldsForm } from '../form.js'
import { namesAt } from '../named.js'
import { openSince } from '../open-since.js'
import { idsIn, type Standing, statedAt, textAt } from '../standing.js'
import { kindOption, others, sourceTypes } from './entry-details.js'
import { likelyFirst } from './likely-first.js'
import { conditionFields, type Guarded, guarded } from './sensitive.js'
import { isDayLeft, weighingDay } from './weighing-day.js'

/**
 * What somebody does that nothing is usual of, on one screen: what it is, and whatever the data and the basis that are picked
 * call for. Nothing of it is there beforehand.
 */
export const ownFields = (id: string, standing: Standing): readonly Field[] =>
  fieldsOf(id, standing).map((field) => ({ ...field, ...openSince(placesOf(field.id, id), standing) }))

/** The place that a field fills, where no other field of the screen fills it too. */
const placesOf = (field: string, id: string): readonly Pointer[] => {
  const key = field === 'requirement' ? 'provision' : (guarded.find((sort) => sort.id === field)?.field ?? field)
  return ['description', 'dataSubjects', 'data', 'sources', 'basis', 'provision', ...conditionFields].includes(key)
    ? [child('/purposes', id, key)]
    : []
}

const fieldsOf = (id: string, standing: Standing): readonly Field[] => [
  descriptionField(id, standing),
  { id: 'dataSubjects', label: 'Whose data is it?', form: named('dataSubjects', id, standing), isOptional: true },
  ...dataFields(id, standing),
  ...sourceFields(id, standing),
  ...basisFields(id, standing),
  // Behind the basis: what an answer calls for never comes above where somebody is.
  ...provisionFields(id, standing),
  ...guarded.map((sort) => guardedField(id, sort, standing)),
]

/** The form of the screen; a file of answers says it line by line, as on a card. */
export const ownForm = (id: string, card: NonNullable<FieldsForm['card']>, standing: Standing): FieldsForm => ({
  kind: 'fields',
  fields: ownFields(id, standing),
  card,
})

/** What somebody named stands before what is only usual. */
function named(register: 'dataSubjects' | 'data' | 'sources', id: string, standing: Standing): ChoiceForm {
  const form = namesForm(register, idsOf(statedAt(standing, child('/purposes', id, register))), standing)
  const declared = idsIn(standing, register)
  const options = form.options.map((option) => ({ ...option, label: beganLarge(option.label) }))
  const [own, usual] = [true, false].map((is) => options.filter(({ value }) => declared.includes(value) === is))
  return { ...form, options: [...(own ?? []), ...(usual ?? [])] }
}

function descriptionField(id: string, standing: Standing): Field {
  const form = formOf('description', child('/purposes', id, 'description'), undefined, standing)
  const [chip] = fromTitle(textAt(standing, child('/purposes', id, 'title')) ?? '')
  const text = form.form.kind === 'text' ? form.form : ({ kind: 'text' } as const)
  return {
    id: 'description',
    label: form.ask,
    form: chip !== undefined && text.now === undefined ? { ...text, chips: [chip] } : text,
    isOptional: true,
  }
}

/** What was typed says it already, where it is something that one does. */
const fromTitle = (title: string): readonly Chip[] =>
  isNoun(title) ? [] : [{ words: `We ${beganSmall(title)}.`, because: 'it is what you wrote.', isYours: true }]

/** Whether words name something and say nothing that one does: “We e-mail marketing.” is nobody’s sentence. */
const isNoun = (title: string): boolean =>
  /^(?:the|an?|our|who|why|how|people|some|any|all)\b|^\S+$/i.test(title) ||
  /^\S+(?: \S+)? \S+(?:ing|ment|tions?|sion|ance|ence|ship|ity)$/i.test(title) ||
  /^(?!bring|sing|ring)\S+ing\b/i.test(title)

/** Data by what is named already, by their sort, or in own words. */
export const dataForm = (id: string, standing: Standing): ChoiceForm => {
  const form = named('data', id, standing)
  const title = textAt(standing, child('/purposes', id, 'title')) ?? ''
  return { ...form, options: [...form.options, ...likelyFirst(dataKindIds().flatMap(kindOption), title)] }
}

function dataFields(id: string, standing: Standing): readonly Field[] {
  return [
    { id: 'data', label: 'Which data do you use?', form: dataForm(id, standing), isOptional: true },
    {
      id: 'sort',
      label: 'The data in your own words: what sort is it?',
      form: { kind: 'many', options: dataKindIds().flatMap(kindOption) },
      isOptional: true,
      onlyIf: { field: 'data', is: [], orIsOwn: true },
    },
  ]
}

const sourceFields = (id: string, standing: Standing): readonly Field[] => [
  { id: 'sources', label: 'How do the data reach you?', form: named('sources', id, standing), isOptional: true },
  {
    id: 'way',
    label: 'The way in your own words: who gives the data?',
    form: { kind: 'one', options: sourceTypes },
    isOptional: true,
    onlyIf: { field: 'sources', is: [], orIsOwn: true },
  },
  {
    id: 'giver',
    label: 'Who is that?',
    form: { kind: 'text', example: 'the county association' },
    isOptional: true,
    onlyIf: { field: 'way', is: others },
  },
]

/** Whether people have to give data is asked where it is they who give them. */
function provisionFields(id: string, standing: Standing): readonly Field[] {
  const { form } = formOf('provision', child('/purposes', id, 'provision'), undefined, standing)
  const direct = named('sources', id, standing).options.flatMap(({ value }) =>
    isDirect(value, standing) ? [value] : [],
  )
  const onlyIf = { field: 'sources', is: direct, or: { field: 'way', is: ['direct'] } }
  return form.kind !== 'fields'
    ? []
    : form.fields.map((field) => ({
        ...field,
        label: field.id === 'requirement' ? 'Do people have to give the data?' : field.label,
        isOptional: true,
        onlyIf:
          field.id === 'requirement'
            ? onlyIf
            : { field: 'requirement', is: ['statutory', 'contractual', 'pre-contractual', 'optional'] },
      }))
}

function isDirect(source: string, standing: Standing): boolean {
  const stated = textAt(standing, child('/sources', source, 'type'))
  const usual: unknown = standing.situation?.sources[source]
  const type: unknown = typeof usual === 'object' && usual !== null ? Reflect.get(usual, 'type') : undefined
  return (stated ?? type) === 'direct'
}

/** The basis, with all that it needs; an interest also needs the day on which it was weighed. */
function basisFields(id: string, standing: Standing): readonly Field[] {
  const at = child('/purposes', id, 'basis')
  const { ask, form } = basisForm(at, statedAt(standing, at), standing)
  const [first, ...others] = form.fields
  const day: Field = {
    id: 'weighed',
    label: 'On which day did you weigh it against the interests of the people?',
    form: weighingDay(id, standing),
    isOptional: true,
    onlyIf: { field: 'basis', is: ['legitimate-interests'] },
  }
  const isAsked = !isDayLeft(id, standing)
  // That there is a contract already is said by whoever does this, and by nothing that is usual.
  const isStaged = statedAt(standing, child(at, 'stage')) !== undefined
  const unsaid = others.map((field) => (field.id === 'stage' && !isStaged ? withoutNow(field) : field))
  return [...(first ? [{ ...first, label: ask, isOptional: true as const }] : []), ...unsaid, ...(isAsked ? [day] : [])]
}

function withoutNow(field: Field): Field {
  const { now: _, ...form } = field.form
  return { ...field, form }
}

/** What allows sensitive data is asked where any of them are picked. */
function guardedField(id: string, sort: Guarded, standing: Standing): Field {
  const kinds = dataKindIds().filter((kind) => sort.isMeant(kind))
  const entries = named('data', id, standing).options.filter(({ value }) => kindsOf(value, standing).some(sort.isMeant))
  const at = child('/purposes', id, sort.field)
  return {
    id: sort.id,
    label: `${sort.says.slice(0, 1).toUpperCase()}${sort.says.slice(1)}?`,
    form: withNow({ kind: 'one', options: sort.options(standing) }, textAt(standing, child(at, 'type'))),
    isOptional: true,
    onlyIf: {
      field: 'data',
      is: [...entries.map(({ value }) => value), ...kinds],
      or: { field: 'sort', is: kinds },
    },
  }
}

/** The sorts of data of an entry, as it is declared or usual. */
function kindsOf(entry: string, standing: Standing): readonly string[] {
  const stated = namesAt(standing, child('/data', entry, 'kinds'))
  const usual: unknown = standing.situation?.data[entry]
  const kinds: unknown = typeof usual === 'object' && usual !== null ? Reflect.get(usual, 'kinds') : []
  return stated.length > 0 ? stated : Array.isArray(kinds) ? kinds.map(String) : []
}
