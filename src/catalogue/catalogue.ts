import { type CommonCookie, commonCookies } from './cookies.js'
import { type DataKind, dataKinds, type SpecialCategory } from './data-kinds.js'
import { type PurposeGroup, type PurposeKind, purposeKinds } from './purpose-kinds.js'
import { type Vendor, vendors } from './vendors.js'

export type { CommonCookie, DataKind, PurposeGroup, PurposeKind, SpecialCategory, Vendor }

/** A kind of personal data by its id, `contact.email`. */
export function dataKind(id: string): DataKind | undefined {
  return dataKinds.find((row) => row.id === id)
}

/** A kind of purpose by its id, `membership.administration`. */
export function purposeKind(id: string): PurposeKind | undefined {
  return purposeKinds.find((row) => row.id === id)
}

/** A vendor by its id. */
export function vendor(id: string): Vendor | undefined {
  return vendors().find((row) => row.id === id)
}

/** What a notice calls a vendor: the catalogue's own name can say more, so that people find it. */
export function vendorTitle(id: string): string | undefined {
  const row = vendor(id)
  return row?.short ?? row?.name
}

/** The grounds that are usual for sending data to a vendor in a country, by the law they belong to: to be confirmed. */
export function usualMechanisms(id: string, country: string, regime: 'eu' | 'uk'): readonly string[] {
  return vendor(id)?.suggests.mechanisms?.find((row) => row.country === country)?.[regime] ?? []
}

/** The ids of all kinds of data, for "did you mean". */
export function dataKindIds(): readonly string[] {
  return dataKinds.map((row) => row.id)
}

/** The ids of all kinds of purposes. */
export function purposeKindIds(): readonly string[] {
  return purposeKinds.map((row) => row.id)
}

/** The ids of all vendors. */
export function vendorIds(): readonly string[] {
  return vendors().map((row) => row.id)
}

/** A well-known cookie by the name it is declared with, `_ga` or `_ga_AB12CD`; the one that fits most closely. */
export function commonCookie(name: string): CommonCookie | undefined {
  return commonCookies()
    .filter((row) => isNamed(row, name))
    .sort((a, b) => b.name.length - a.name.length)[0]
}

/** The cookies that a vendor usually sets today, as far as that is more than a guess: to be confirmed, never a fact. */
export const cookiesOf = (vendorId: string): readonly CommonCookie[] =>
  commonCookies().filter(
    ({ vendor: id, former, confidence }) => id === vendorId && former !== true && confidence !== 'low',
  )

/** Whether a vendor is known for a cookie that needs consent. */
export const setsCookies = (vendorId: string): boolean =>
  cookiesOf(vendorId).some(({ consent, confidence }) => consent === 'required' && confidence === 'high')

function isNamed(row: CommonCookie, name: string): boolean {
  const [head = '', tail] = row.name.split('*')
  if (row.name === name || tail === undefined) return row.name === name
  return name.length >= head.length + tail.length && name.startsWith(head) && name.endsWith(tail)
}
