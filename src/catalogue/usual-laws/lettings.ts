import { read } from './row.js'
import type { UsualLaw } from './usual-law.js'

/** Deposits, checks and the register of those who let homes. */
export const lettings: readonly UsualLaw[] = [
  read('https://www.legislation.gov.uk/ukpga/2004/34/section/213/data.html', {
    id: 'gb-deposits',
    country: 'GB',
    only: 'England',
    law: { title: 'Housing Act 2004', provision: 's.213' },
    asks: 'In England, a landlord who takes a deposit protects it in a scheme, and tells the tenant within 30 days which one it is.',
  }),
  read('https://www.legislation.gov.uk/ukpga/2014/22/section/22/2016-02-01/data.html', {
    id: 'gb-right-to-rent',
    country: 'GB',
    only: 'England',
    law: { title: 'Immigration Act 2014', provision: 's.22' },
    asks: 'In England, nobody may let a home to an adult whom immigration law does not allow to rent.',
  }),
  read('https://www.irishstatutebook.ie/eli/2004/act/27', {
    id: 'ie-deposits',
    country: 'IE',
    law: { title: 'Residential Tenancies Act 2004', provision: 's.12' },
    asks: 'A landlord gives back the deposit promptly, but for rent that is owed and damage beyond wear and tear.',
  }),
  read('https://revisedacts.lawreform.ie/eli/2004/act/27/section/134/revised/en/html', {
    id: 'ie-tenancy-register',
    country: 'IE',
    law: { title: 'Residential Tenancies Act 2004', provision: 's.134' },
    asks: 'A landlord registers each tenancy with the Residential Tenancies Board when it begins, and again every year.',
  }),
]
