import { read } from './row.js'
import type { UsualLaw } from './usual-law.js'

/** Registers and charges of companies that owners of homes run together, beside what holds for every company. */
export const housing: readonly UsualLaw[] = [
  read('https://www.irishstatutebook.ie/eli/2014/act/38', {
    id: 'ie-company-members',
    country: 'IE',
    law: { title: 'Companies Act 2014', provision: 's.169' },
    asks: 'A company keeps a register of its members: their names and addresses, and when they joined and left.',
  }),
  read('https://www.irishstatutebook.ie/eli/2011/act/2', {
    id: 'ie-service-charges',
    country: 'IE',
    law: { title: 'Multi-Unit Developments Act 2011', provision: 's.18' },
    asks: 'An owners’ management company sets up a scheme of annual service charges, which every owner of a unit has to pay, and keeps records of what it spends.',
  }),
]
