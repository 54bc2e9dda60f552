import { recalled } from './row.js'
import type { UsualLaw } from './usual-law.js'

/** How long claims can be brought. */
export const claims: readonly UsualLaw[] = [
  recalled({
    id: 'gb-contract-claims',
    country: 'GB',
    only: 'England and Wales',
    law: { title: 'Limitation Act 1980', provision: 's.5' },
    asks: 'In England and Wales, claims from a simple contract can be brought for six years.',
    period: '6 years',
    because: 'Claims from a contract can be brought for six years.',
  }),
  recalled({
    id: 'gb-injury-claims',
    country: 'GB',
    only: 'England and Wales',
    law: { title: 'Limitation Act 1980', provision: 's.11' },
    asks: 'In England and Wales, claims for an injury can be brought for three years after it, or after the injured person came to know of it.',
    period: '3 years',
    because: 'Claims for an injury can be brought for three years.',
  }),
  recalled({
    id: 'ie-contract-claims',
    country: 'IE',
    law: { title: 'Statute of Limitations 1957', provision: 's.11' },
    asks: 'Claims from a simple contract can be brought for six years.',
    period: '6 years',
    because: 'Claims from a contract can be brought for six years.',
  }),
  recalled({
    id: 'ie-injury-claims',
    country: 'IE',
    law: { title: 'Civil Liability and Courts Act 2004', provision: 's.7' },
    asks: 'Claims for an injury can be brought for two years after it, or after the injured person came to know of it.',
    period: '2 years',
    because: 'Claims for an injury can be brought for two years.',
  }),
]
