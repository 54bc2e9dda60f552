import { recipientTitle } from '../facts/names.js'
import { recipientsOf } from '../facts/recipients.js'
import type { Model, Purpose, Recipient, Transfer } from '../model/types.js'
import { each, plain } from '../model/value.js'
import { csvOf } from './csv.js'

/** The columns are named as the fields of the language, in which the list is written: it needs no words of ours. */
const columns = ['recipient', 'name', 'type', 'role', 'does', 'purposes', 'countries', 'accessFrom', 'mechanisms']

/** Everybody who is declared to receive data, a row each, in the order of the declaration. */
export function printRecipients(model: Model): string {
  const purposes = purposesByRecipient(model)
  const rows = [...model.recipients.values()].map((it) => rowOf(it, purposes.get(it) ?? []))
  return csvOf([columns, ...rows])
}

function rowOf(recipient: Recipient, purposes: readonly Purpose[]): readonly string[] {
  const { id, type = '', role = '', does, countries = [], accessFrom = [] } = recipient
  const title = recipientTitle(recipient) ?? ''
  const mechanisms = [...countries, ...accessFrom].flatMap((place) => each(place.mechanisms).map((it) => it.type))
  return [
    id,
    typeof title === 'string' ? title : plain(title),
    type,
    role,
    does === undefined ? '' : plain(does),
    inOneCell(purposes.map((purpose) => purpose.id)),
    inOneCell(codesOf(countries)),
    inOneCell(codesOf(accessFrom)),
    inOneCell(mechanisms),
  ]
}

const codesOf = (places: readonly Transfer[]): readonly string[] => places.map(({ country }) => country)

const inOneCell = (words: readonly string[]): string => [...new Set(words)].join(' ')

/** The purposes that give data to each recipient. */
function purposesByRecipient(model: Model): ReadonlyMap<Recipient, readonly Purpose[]> {
  const found = new Map<Recipient, Purpose[]>()
  for (const purpose of model.purposes.values())
    for (const { target } of each(recipientsOf(model, purpose))) {
      const known = found.get(target) ?? []
      found.set(target, known)
      known.push(purpose)
    }
  return found
}
