import { dataKind, dataKindIds } from '../../catalogue/catalogue.js'
import { child } from '../../source/pointer.js'
import { labelOf } from '../fields/registered.js'
import { pickField, wordsField } from '../fields/small.js'
import { withNow } from '../fields/with-now.js'
import { fieldsDecision } from '../fields-decision.js'
import type { Form, Given, Option } from '../form.js'
import { type Described, unfit } from '../one-decision.js'
import { idsIn, type Standing, statedAt, textAt, wordAt } from '../standing.js'
import { likelyFirst } from './likely-first.js'

/**
 * What the interview asks of entries that somebody typed in words of their own: without it nobody could tell that data are
 * sensitive, or that they come from somebody else. In a file that was begun by hand, its author decides how much to say.
 */
export const entryDetails = (standing: Standing): readonly Described[] =>
  standing.isOurs
    ? [
        ...idsIn(standing, 'data').flatMap((id) => (isOwn('data', id, standing) ? [kindsDecision(id, standing)] : [])),
        ...idsIn(standing, 'sources').flatMap((id) =>
          isOwn('sources', id, standing) ? [sourceDecision(id, standing)] : [],
        ),
      ]
    : []

const isOwn = (register: 'data' | 'sources', id: string, { situation }: Standing): boolean =>
  situation?.[register][id] === undefined

function kindsDecision(id: string, standing: Standing): Described {
  const at = child('/data', id, 'kinds')
  const label = labelOf('data', id, standing)
  return {
    id: `data.${id}`,
    screen: 'entry',
    ask: `${label}: what sort of data is it?`,
    why: 'Some sorts, such as health, need more than others.',
    form: withNow(
      { kind: 'many', options: likelyFirst(dataKindIds().flatMap(kindOption), label) },
      statedAt(standing, at),
    ),
    decides: [{ at, says: 'what sort of data it is' }],
    take(answer) {
      if (answer.is !== 'picked') return unfit
      const stray = answer.values.find((value) => dataKind(value) === undefined)
      if (stray !== undefined) return { refused: { '': `'${stray}' is not in the list.` } }
      return answer.values.length === 0
        ? { refused: { '': 'Pick one or several, or leave it for now.' } }
        : { changes: [{ put: at, to: [...new Set(answer.values)] }] }
    },
  }
}

/** A kind of data, as it is picked. */
export function kindOption(id: string): readonly Option[] {
  const row = dataKind(id)
  return row === undefined ? [] : [{ value: id, label: row.label, hint: row.description }]
}

/** The ways in which data come. */
export const sourceTypes: readonly Option[] = [
  { value: 'direct', label: 'The people themselves give them', hint: 'on a form, by mail, on the phone' },
  { value: 'observed', label: 'We see them, or a device does', hint: 'a camera, a website' },
  { value: 'third-party', label: 'Somebody else gives them' },
  { value: 'public', label: 'From where everybody can look', hint: 'a register, a newspaper, a website' },
  { value: 'inferred', label: 'We work them out of other data' },
]

function sourceDecision(id: string, standing: Standing): Described {
  const at = child('/sources', id)
  const type = pickField(
    { id: 'type', at: child(at, 'type'), says: 'how the data reach you', label: 'How do the data reach you?' },
    sourceTypes,
  )
  const name = wordsField(
    { id: 'name', at: child(at, 'name'), says: 'who gives the data', label: 'Who gives them?' },
    'the county association',
  )
  const words = {
    id: `sources.${id}`,
    screen: 'entry',
    ask: `${textAt(standing, child(at, 'label')) ?? id}: how do these data reach you?`,
    why: 'People must be told where data come from that they did not give.',
  } as const
  const byWay = fieldsDecision(words, [type], standing)
  const byName = fieldsDecision(words, [type, name], standing)
  const isNamed = statedAt(standing, name.place.at) !== undefined
  const suited = (way: string): Described => (isNamed || others.includes(way) ? byName : byWay)
  const now = wordAt(standing, type.place.at, '') ?? ''
  return {
    ...suited(now),
    form: isNamed ? byName.form : askedOfOthers(byName.form),
    take(answer) {
      const given = answer.is === 'fields' || answer.is === 'begun' ? answer.fields?.type : undefined
      return suited([given ?? now].flat()[0] ?? '').take(answer)
    },
  }
}

/** Who gives the data is asked as soon as it is said that others do. */
const askedOfOthers = (form: Form): Form =>
  form.kind === 'fields' && form.fields.some(({ id }) => id === 'type')
    ? { ...form, fields: form.fields.map((one) => (one.id === 'name' ? { ...one, onlyIf: ofOthers } : one)) }
    : form

/** The ways of which it is asked who gives the data. */
export const others: readonly string[] = ['third-party', 'public']
const ofOthers: Given = { field: 'type', is: others }
