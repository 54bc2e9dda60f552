import { purposeKind } from '../../catalogue/catalogue.js'
import type { Consent } from '../../facts/consent.js'

/** A kind of purpose as a sentence names it: "newsletters". */
export const kindInWords = (id: string): string => purposeKind(id)?.label.toLowerCase() ?? id

/** How a consent is taken. */
export type ConsentMethod = NonNullable<Consent['method']>

/** Methods by which nobody agrees to anything, each as a sentence says it of a consent. */
export const noConsent = {
  'site-use': 'is read into the use of the site',
  'continued-browsing': 'is read into continued browsing',
  silence: 'is read into silence',
  'pre-ticked-box': 'rests on a box that is ticked beforehand',
  'bundled-with-terms': 'is given by accepting the terms',
  'opt-out': 'is assumed until people opt out',
  automatic: 'is taken automatically',
} as const satisfies Readonly<Partial<Record<ConsentMethod, string>>>

/** A method that is no consent. */
export type NoConsent = keyof typeof noConsent

/** Whether a method is no consent at all. */
export const isNoConsent = (method: ConsentMethod): method is NoConsent => method in noConsent
