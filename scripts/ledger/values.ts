import { dataKindIds, purposeKindIds, vendorIds } from '../../src/catalogue/catalogue.js'
import type { Schema } from '../generate/schema.js'
import type { Form, Place } from './places.js'

/** Something written in a declaration. */
export type Written = string | number | boolean | readonly Written[] | { readonly [key: string]: Written }

/** A word that stands nowhere else, made of a number: `Bakodemi`. */
export function nonsense(number: number): string {
  const consonants = 'bdfgklmnprstvz'
  const vowels = 'aeiou'
  let rest = number
  let word = ''
  for (let syllable = 0; syllable < 4; syllable += 1) {
    word += `${consonants[rest % consonants.length]}${vowels[rest % vowels.length]}`
    rest = Math.floor(rest / consonants.length)
  }
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}x`
}

/** Values of a place that differ: every word of a list; two of anything else, with a word of their own. */
export const valuesOf = (place: Place, word: string): readonly Written[] =>
  place.forms.flatMap((form) => valuesOfForm(form, place.path, word))

function valuesOfForm(form: Form, path: string, word: string): readonly Written[] {
  switch (form.kind) {
    case 'text':
      return [word, `${word}other`]
    case 'note':
      return [{ text: word }, { text: `${word}other` }]
    case 'id':
      return idsFor(form.register, path)
    case 'words':
      return form.words
    case 'integer':
      return form.schema.maximum === undefined ? [7, 9] : [1, 2]
    case 'none':
      return ['none']
    case 'reason':
      return [{ none: word }, { none: `${word}other` }]
    case 'string':
      return stringsOf(form.schema, path, word)
  }
}

/** The entries of the base declaration. */
const idsOf: Readonly<Record<string, readonly string[]>> = {
  controllers: ['club', 'league'],
  data: ['contact', 'health'],
  dataSubjects: ['members', 'guests'],
  customers: ['county', 'city'],
  documents: ['rules', 'policy'],
  notices: ['everybody', 'other'],
  products: ['app', 'site'],
  purposes: ['membership', 'letters'],
  recipients: ['mailer', 'printer'],
  retention: ['short', 'long'],
  sources: ['form', 'desk'],
}

/** An entry that names one of its own register names another: the first is the one that is filled, a third is laid around it. */
const thirds: Readonly<Record<string, string>> = {
  controllers: 'union',
  data: 'results',
  purposes: 'cards',
  recipients: 'binder',
  retention: 'middle',
}

function idsFor(register: string, path: string): readonly string[] {
  const ids = idsOf[register] ?? []
  return path.startsWith(`${register}.*.`) ? [...ids.slice(1), thirds[register] ?? ''] : ids
}

/** Two entries of each catalogue. */
const picks: Readonly<Record<string, readonly string[]>> = {
  countries: ['JP', 'BR'],
  dataKinds: ['contact.phone', 'education.results'].filter((id) => [...dataKindIds()].includes(id)),
  purposeKinds: [...purposeKindIds()].slice(0, 2),
  vendors: [...vendorIds()].slice(0, 2),
  authorities: ['ie-dpc', 'ch-fdpic'],
}

/** Strings that have a form of their own, by a sign of it in the pattern. */
const patterned: readonly (readonly [sign: string, values: readonly string[]])[] = [
  ['\\d{4}-', ['2026-03-01', '2026-04-02']],
  ['working day', ['3 years', '5 years']],
  ['A-Za-z]{2,4}', ['en', 'de']],
  ['0-9a-fA-F', ['#112233', '#445566']],
]

function stringsOf({ pattern, format, ...schema }: Schema, path: string, word: string): readonly Written[] {
  if (path.endsWith('.audienceCountries')) return ['GB', 'IE']
  const catalogue = schema['x-catalogue']
  if (catalogue !== undefined) return picks[catalogue] ?? []
  for (const [sign, values] of patterned) if (pattern?.includes(sign)) return values
  const plain = word.toLowerCase()
  if (format === 'uri') return [`https://${plain}.example`, `https://${plain}other.example`]
  if (path.endsWith('.email.address')) return [`${plain}@a.example`, `${plain}other@a.example`]
  if (path.endsWith('sections.*.after')) return ['complaints', 'rights']
  if (path.endsWith('exemption.provision')) return ['14(5)(a)', '14(5)(b)']
  return [word, `${word}other`]
}
