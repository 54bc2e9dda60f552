import { type DataKind, dataKinds, type SpecialCategory } from './data-kinds.js'
import { type PurposeGroup, type PurposeKind, purposeKinds } from './purpose-kinds.js'
import { type Vendor, vendors } from './vendors.js'

export type { DataKind, PurposeGroup, PurposeKind, SpecialCategory, Vendor }

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
