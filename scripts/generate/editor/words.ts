import { type Entry, parts } from '../../../src/catalogue/entries.js'
import { authorities } from '../../../src/law/authorities.js'
import { countries } from '../../../src/law/countries.js'
import { lawAsOf } from '../../../src/law/law.js'
import { mechanisms } from '../../../src/law/mechanisms.js'
import { schedule1Conditions } from '../../../src/law/schedule-1.js'
import { specialConditions } from '../../../src/law/special-conditions.js'
import { heldFrom } from '../../../src/law/tables.js'

/** What each word of a list means, in Markdown, by the word. */
export type Words = ReadonlyMap<string, string>

/** The words of the catalogues, by the name that `x-catalogue` has for them; sections stand in the schema itself. */
export const catalogueWords = (): Readonly<Record<string, Words>> => ({
  countries: new Map(countries.map(({ code, name, note }) => [code, said(name, note)])),
  dataKinds: listed('data'),
  purposeKinds: listed('purposes'),
  vendors: listed('vendors'),
  authorities: listed('authorities'),
})

/** Names of well-known cookies: a declaration may hold any other. */
export const cookieNames = (): Words => listed('cookies')

/** What the words mean that the schema lists and the law explains, by the definition, or the field of one, that lists them. */
export const lawWords = (): Readonly<Record<string, Words>> => ({
  basisId: listed('bases'),
  'basis.type': listed('bases'),
  mechanismId: listed('mechanisms'),
  'specialCondition.type': new Map(specialConditions.map(({ id, name, plain }) => [id, said(name, plain)])),
})

/** The paragraphs of Schedule 1 to the UK's Data Protection Act 2018, by number. */
export const schedule1Titles = (): ReadonlyMap<number, string> =>
  new Map(schedule1Conditions.map(({ paragraph, title }) => [paragraph, title]))

/**
 * A part of the catalogue with every word that it had on some day: an editor does not know which day a declaration is checked
 * for. What is said of a word is what held last.
 */
function listed(id: string): Words {
  const part = parts.find((one) => one.id === id)
  if (!part) throw new RangeError(`the catalogue has no part '${id}'`)
  return new Map(days().flatMap((day) => part.entries(lawAsOf(day)).map((entry) => [entry.id, meaning(entry)])))
}

/** The first day of the tables, and each on which a word came or went. */
const days = (): readonly string[] => {
  const changes = [...authorities(), ...mechanisms].flatMap(({ from, until }) => [from ?? [], until ?? []].flat())
  return [...new Set([heldFrom, ...changes])].filter((day) => day >= heldFrom).sort()
}

const meaning = ({ label, description, notes }: Entry): string => said(label, description, ...notes)

/** A name, and what is said of it: one line, since editors list them. */
function said(name: string, ...more: readonly (string | undefined)[]): string {
  const rest = more.filter((text) => text !== undefined && text !== '').map((text) => sentence(text ?? ''))
  return [rest.length > 0 ? `**${name}**:` : `**${name}**`, ...rest].join(' ')
}

const sentence = (text: string): string => (/[.!?)]$/.test(text) ? text : `${text}.`)
