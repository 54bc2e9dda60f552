import type { Usual, Written } from './starter.js'

const on = '2026-11-29'

/** What such an organisation usually does, which leans on no law. */
export const usual = (value: Written, because = 'Most organisations of this sort do it so.'): Usual => ({
  value,
  because,
  on,
  source: 'experience',
})

/** A judgement under the GDPR and the UK GDPR, for Ireland and the United Kingdom. */
export const both = (value: Written, because: string, wrongIf: string, source = 'GDPR Article 6(1)'): Usual => ({
  value,
  because,
  wrongIf,
  countries: ['GB', 'IE'],
  on,
  source,
})

export const here = both
