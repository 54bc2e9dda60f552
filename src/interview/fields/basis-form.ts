import { isValueMap, type Value, type ValueMap } from '../../reading/value.js'
import type { Plain } from '../../source/edit.js'
import { keysOf, type Pointer } from '../../source/pointer.js'
import type { FieldAnswer, Fields, Taken, Understood } from '../answer.js'
import type { Given } from '../card.js'
import type { PlacedField } from '../fields-decision.js'
import type { Field, FieldsForm, Option } from '../form.js'
import { withoutHanging } from '../hangs-on.js'
import { type Standing, statedAt } from '../standing.js'
import { basisFields, stageOfContract, wayInWords, whichContract } from './basis-fields.js'
import { isNotKnown } from './not-known.js'
import { oneMeant } from './option-meant.js'
import { withNow } from './with-now.js'

/** How the basis of a purpose is said: which one it is, and with it what that one needs, such as how people say yes. */
export interface BasisForm {
  readonly ask: string
  readonly form: FieldsForm
  take(at: Pointer, answer: Given, standing: Standing): Taken
}

/** A basis as it stands or is proposed. */
interface Now {
  readonly type: string
  readonly all: ValueMap
}

export function basisForm(at: Pointer, now: Value | undefined, standing: Standing): BasisForm {
  const shown = nowIn(now)
  const options = optionsIn(standing)
  return {
    ask: 'On what basis may you do this?',
    form: {
      kind: 'fields',
      fields: [
        {
          id: 'basis',
          label: 'Which of these is it?',
          form: { kind: 'one', options, ...(shown && { now: [shown.type] }) },
        },
        ...fieldsOf(at, shown, standing),
      ],
    },
    take: (place, answer, after) => taken(place, givenIn(answer), shown, after),
  }
}

/** The bases in the words of whoever picks one; what the law calls it stands beside them. */
const inPlainWords: Readonly<Record<string, string>> = {
  consent: 'They said yes to it',
  contract: 'Our contract with them needs it, or they asked us for one',
  'legal-obligation': 'A law says that we must',
  'vital-interests': 'It saves somebody’s life, or keeps them from harm',
  'public-task': 'It is a public task that a law gives us',
  'legitimate-interests': 'We have a good reason, and weighed it against theirs',
  'recognised-legitimate-interest': 'One of five reasons that UK law names, such as an emergency',
}

const optionsIn = ({ law }: Standing): readonly Option[] => {
  const rows = new Map([...law.bases('eu'), ...law.bases('uk')].map((row) => [row.id, row]))
  return [...rows.values()].map(({ id, name, plain }) => {
    const label = inPlainWords[id]
    return label === undefined
      ? { value: id, label: name, hint: plain }
      : { value: id, label, hint: `${name}. ${plain}`, aliases: [name] }
  })
}

function nowIn(now: Value | undefined): Now | undefined {
  if (typeof now === 'string') return { type: now, all: { type: now } }
  const type = isValueMap(now) ? now.type : undefined
  return isValueMap(now) && typeof type === 'string' ? { type, all: now } : undefined
}

/** A word alone says which basis it is. */
export const givenIn = (answer: Given): Fields => (isSmall(answer) ? { basis: answer } : answer)

const isSmall = (answer: Given): answer is FieldAnswer => typeof answer === 'string' || Array.isArray(answer)

/** What a basis of some type needs; the day on which interests were weighed is asked beside the sentences. */
const needed = (type: string, at: Pointer, shown: Now | undefined, standing: Standing): readonly PlacedField[] => {
  if (type === 'contract') {
    const isUnstaged = shown?.type === type && shown.all.stage === undefined
    return [whichContract(at), stageOfContract(at, isUnstaged)]
  }
  const all = basisFields(type, at, standing).filter(({ field }) => field.id !== 'weighed')
  if (type !== 'consent' || shown?.type !== type || typeof shown.all.how !== 'string') return all
  // In their own words, right behind the way that is picked.
  return all.flatMap((one) => (one.field.id === 'method' ? [one, wayInWords(at)] : [one]))
}

/** The fields of all bases, each asked for where one of those that need it is picked. */
function fieldsOf(at: Pointer, shown: Now | undefined, standing: Standing): readonly Field[] {
  const all = new Map<string, Field & { readonly onlyIf: NonNullable<Field['onlyIf']> }>()
  for (const { value } of optionsIn(standing))
    for (const one of needed(value, at, shown, standing)) {
      const is = [...(all.get(one.field.id)?.onlyIf.is ?? []), value]
      const form = value === shown?.type ? withNow(one.field.form, shownOf(one, shown)) : undefined
      all.set(one.field.id, {
        ...one.field,
        form: form ?? all.get(one.field.id)?.form ?? one.field.form,
        onlyIf: { field: 'basis', is },
      })
    }
  return [...all.values()]
}

/** What stands or is proposed for a field. */
const shownOf = ({ place }: PlacedField, { all }: Now): unknown => all[keyOf(place.at)]

const keyOf = (at: Pointer): string => keysOf(at).at(-1) ?? ''

function taken(at: Pointer, given: Fields, shown: Now | undefined, standing: Standing): Taken {
  const type = given.basis === undefined ? shown?.type : oneMeant(optionsIn(standing), given.basis)
  if (type === undefined) return { refused: { basis: 'Pick one.' } }
  const before = shown?.type === type ? shown : undefined
  const said = needed(type, at, shown, standing).flatMap((one) => {
    const words = wordsIn(given[one.field.id])
    const isSaid = words !== '' && !isNotKnown(words) && words !== nowOf(one, before)
    return isSaid ? [{ field: one.field, at: one.place.at, read: one.read(words) }] : []
  })
  const refused = said.flatMap(({ field, read }) => ('refused' in read ? [[field.id, read.refused] as const] : []))
  if (refused.length > 0) return { refused: Object.fromEntries(refused) }
  const puts = said.flatMap((one) => ('to' in one.read ? [{ put: one.at, to: one.read.to }] : []))
  const understood = wentWords(
    before,
    said.map(({ field }) => field.id),
  )
  if (before !== undefined && statedAt(standing, at) !== undefined) return { changes: puts, understood }
  const whole = puts.length === 0 ? type : wholeOf(at, before?.all ?? { type }, puts)
  return { changes: [{ put: at, to: whole }], understood }
}

/** The words of another way go, and it is said that they do. */
function wentWords(before: Now | undefined, said: readonly string[]): readonly Understood[] {
  const how = before?.all.how
  if (typeof how !== 'string' || !said.includes('method') || said.includes('how')) return []
  return [{ field: '', words: `What told of the way before goes: “${how}”` }]
}

const wordsIn = (given: FieldAnswer | undefined): string => [given ?? ''].flat().join(', ').trim()

/** What a form shows for a field. */
const nowOf = (one: PlacedField, before: Now | undefined): string =>
  before === undefined ? '' : wordsIn(withNow(one.field.form, shownOf(one, before)).now)

/** What is proposed, with what is said instead: what hung on the words before goes with them. */
const wholeOf = (
  at: Pointer,
  begins: ValueMap,
  puts: readonly { readonly put: Pointer; readonly to: Plain }[],
): ValueMap =>
  puts.reduce<ValueMap>(
    (whole, { put, to }) => ({
      ...withoutHanging(
        at,
        whole,
        keyOf(put),
        puts.map((one) => keyOf(one.put)),
      ),
      [keyOf(put)]: to,
    }),
    begins,
  )
