import type { Dated } from './dated.js'

/** That a country lets its national identification number be used only for what a law says (Article 87 GDPR). */
export interface NationalNumber extends Dated {
  readonly country: string
  readonly law: string
  readonly provision: string
  /** Where that was read, with the day of it. */
  readonly source: string
}

/**
 * Countries that were read to ask for a law in every case. Where consent or a good reason is enough as well, as in Finland, nothing
 * follows from a law that is not named.
 */
export const nationalNumbers: readonly NationalNumber[] = [
  {
    country: 'NL',
    law: 'Uitvoeringswet Algemene verordening gegevensbescherming',
    provision: 'art. 46',
    from: '2018-05-25',
    source: 'noraonline.nl, ISOR: Nationaal identificerend nummer, which gives its words; seen 2026-11-29',
  },
]
