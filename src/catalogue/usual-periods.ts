/** A period for which data of some sort are usually kept, with the law that makes it usual. */
export interface UsualPeriod {
  readonly id: string
  readonly country: 'GB' | 'IE'
  /** As somebody would say it: `6 years`. */
  readonly words: string
  readonly because: string
  /** The law with its section. */
  readonly law: string
  /** `read`: its text was read on the day; `recalled` is never offered. */
  readonly confidence: 'read' | 'recalled'
  /** The ISO day on which it was read or recalled, and where. */
  readonly on: string
  readonly source: string
}

/** The periods by country; what was only recalled waits until somebody has read it. */
export const usualPeriods: readonly UsualPeriod[] = [
  {
    id: 'gb-claims',
    country: 'GB',
    words: '6 years',
    because: 'Claims from a contract can be brought for six years.',
    law: 'Limitation Act 1980, s.5',
    confidence: 'recalled',
    on: '2026-11-29',
    source: 'recalled',
  },
]
