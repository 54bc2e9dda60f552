import { type Citation, printCitations, regimes } from '../law/citation.js'
import { countries } from '../law/countries.js'
import type { Authority, Law, Mechanism } from '../law/law.js'
import { lazy } from '../law/lazy.js'
import { type CommonCookie, commonCookies } from './cookies.js'
import { dataKinds } from './data-kinds.js'
import { purposeKinds } from './purpose-kinds.js'
import { type Vendor, vendors } from './vendors.js'

/** A word of the catalogue, ready to be listed. */
export interface Entry {
  /** What a declaration writes. */
  readonly id: string
  readonly label: string
  /** What it means. */
  readonly description: string
  /** What is known of it, and what is only usual and has to be confirmed. */
  readonly notes: readonly string[]
  /** Other words that it is found by. */
  readonly aliases: readonly string[]
}

/** A part of the catalogue. */
export interface Part {
  readonly id: string
  /** Where a declaration uses its words. */
  readonly field: string
  readonly summary: string
  entries(law: Law): readonly Entry[]
}

const entry = (id: string, label: string, description: string, parts: Partial<Entry> = {}): Entry => ({
  id,
  label,
  description,
  notes: [],
  aliases: [],
  ...parts,
})

/** What is true of all data of this kind, then what is worth a question. */
const dataEntries = (): readonly Entry[] =>
  dataKinds.map((row) =>
    entry(row.id, row.label, row.description, {
      notes: [
        ...(row.special ? [`Special category: ${row.special}.`] : []),
        ...(row.oftenSpecial ? [`Often reveals a special category: ${row.oftenSpecial}.`] : []),
        ...(row.criminal ? ['About crimes and convictions.'] : []),
        ...(row.swissSensitive ? ['Sensitive in Switzerland.'] : []),
        ...(row.note ? [row.note] : []),
      ],
    }),
  )

const purposeEntries = (): readonly Entry[] =>
  purposeKinds.map((row) =>
    entry(row.id, row.label, row.description, {
      notes: [
        ...(row.typicalBases.length > 0 ? [`Usually rests on: ${row.typicalBases.join(', ')}.`] : []),
        ...(row.directMarketing ? ['Direct marketing: people can always object.'] : []),
        ...(row.warn ? [row.warn] : []),
        ...(row.note ? [row.note] : []),
      ],
    }),
  )

const vendorEntries = (): readonly Entry[] =>
  vendors().map((row) =>
    entry(row.id, row.name, row.service, { notes: vendorNotes(row), aliases: [row.category, ...(row.aliases ?? [])] }),
  )

/** What a vendor is to you, only your contract says: everything here is to be confirmed. */
const vendorNotes = ({
  legalEntity,
  seat,
  parent,
  suggests,
  privacyUrl,
  note,
  confidence,
}: Vendor): readonly string[] => [
  `To confirm: ${legalEntity} (${seat})${parent === undefined ? '' : `, of ${parent}`}; usually ${roles[suggests.role]}.`,
  `To confirm, on what protects data abroad: ${suggests.transfer}.`,
  `Privacy policy: ${privacyUrl} (not opened by us).`,
  ...(note === undefined ? [] : [note]),
  ...(confidence === 'high' ? [] : [`How sure this is: ${confidence}.`]),
]

const roles: Readonly<Record<Vendor['suggests']['role'], string>> = {
  processor: 'a processor',
  controller: 'a controller',
  'joint-controller': 'a joint controller',
  mixed: 'a processor for some things and a controller for others',
}

const cookieEntries = (): readonly Entry[] =>
  commonCookies().map((row) =>
    entry(row.name, row.provider, row.does, {
      notes: [
        `To confirm: usually for ${row.category}, ${row.party}-party, kept ${row.duration}; ${needs[row.consent]}.`,
        ...(row.note === undefined ? [] : [row.note]),
        ...(row.confidence === 'high' ? [] : [`How sure this is: ${row.confidence}.`]),
      ],
      aliases: [row.category, ...(row.vendor === undefined ? [] : [row.vendor])],
    }),
  )

const needs: Readonly<Record<CommonCookie['consent'], string>> = {
  exempt: 'usually without consent',
  required: 'only with consent',
  depends: 'consent depends on its settings and on the country',
}

const authorityEntries = (law: Law): readonly Entry[] =>
  regimes.flatMap((regime) => law.authorities(regime)).map(authorityEntry)

const countryNames = lazy(() => new Map(countries.map(({ code, name }) => [code, name])))

const authorityEntry = ({ id, nameEn, names, abbreviation, country, website, scope, formerNames }: Authority): Entry =>
  entry(id, nameEn, [...new Set(Object.values(names))].filter((name) => name !== nameEn).join(' / '), {
    notes: [
      `${countryNames().get(country) ?? country}: ${website}`,
      ...(scope === undefined ? [] : [`${sentenceOf(scope)}`]),
    ],
    aliases: [country, ...(abbreviation === undefined ? [] : [abbreviation]), ...(formerNames ?? [])],
  })

/** Words of a table as a sentence. */
const sentenceOf = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}${words.endsWith('.') ? '' : '.'}`

const mechanismEntries = (law: Law): readonly Entry[] =>
  regimes.flatMap((regime) => law.mechanisms(regime)).map((row) => mechanismEntry(row, law))

const mechanismEntry = ({ id, name, cites, requires = [], copy, instrument }: Mechanism, law: Law): Entry =>
  entry(id, name, instrument ?? '', {
    notes: [
      citesOf(cites, law),
      ...requires.map((condition) => `Needs: ${condition}.`),
      ...(copy ? ['The notice says how people get a copy.'] : []),
    ],
  })

/** The provisions that are law on the day. */
const citesOf = (cites: readonly Citation[], law: Law): string => `${printCitations(law.inForce(cites))}.`

const basisEntries = (law: Law): readonly Entry[] => {
  const all = (['eu', 'uk'] as const).flatMap((regime) => law.bases(regime))
  return [...new Map(all.map((row) => [row.id, row])).values()].map(({ id, name, plain, cites, aliases = [] }) =>
    entry(id, name, plain, { notes: [citesOf(Object.values(cites), law)], aliases }),
  )
}

/** The parts of the catalogue, those that a declaration picks from most first. */
export const parts: readonly Part[] = [
  { id: 'data', field: 'data.<id>.kinds', summary: 'kinds of personal data', entries: dataEntries },
  { id: 'purposes', field: 'purposes.<id>.kinds', summary: 'kinds of purposes', entries: purposeEntries },
  { id: 'vendors', field: 'recipients.<id>.vendor', summary: 'well-known recipients', entries: vendorEntries },
  { id: 'cookies', field: 'cookies.items.<id>.name', summary: 'well-known cookies', entries: cookieEntries },
  { id: 'bases', field: 'purposes.<id>.basis', summary: 'lawful bases', entries: basisEntries },
  { id: 'mechanisms', field: 'countries[].mechanisms', summary: 'grounds for transfers', entries: mechanismEntries },
  {
    id: 'authorities',
    field: 'complaints.toAuthority[].authority',
    summary: 'data protection authorities',
    entries: authorityEntries,
  },
]
