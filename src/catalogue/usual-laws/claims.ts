import type { UsualLaw } from './usual-law.js'

/** How long claims can be brought. */
export const claims: readonly UsualLaw[] = [
  {
    id: 'gb-contract-claims',
    country: 'GB',
    law: { title: 'Limitation Act 1980', provision: 's.5' },
    asks: 'Claims from a simple contract can be brought for six years.',
    period: '6 years',
    because: 'Claims from a contract can be brought for six years.',
    confidence: 'recalled',
    on: '2026-11-29',
    source: 'recalled',
  },
]
