import { read } from './row.js'
import type { UsualLaw } from './usual-law.js'

/** What allows health professionals to use data about health. */
export const health: readonly UsualLaw[] = [
  read('https://legislation.gov.uk/ukpga/2018/12/schedules/2022-11-30/data.html', {
    id: 'gb-health-care',
    country: 'GB',
    law: { title: 'Data Protection Act 2018', provision: 'Sch. 1 para. 2' },
    asks: 'Data about health may be used where medical care or treatment needs it, by people who are bound to secrecy.',
  }),
  read('https://www.irishstatutebook.ie/eli/2018/act/7', {
    id: 'ie-health-care',
    country: 'IE',
    law: { title: 'Data Protection Act 2018', provision: 's.52' },
    asks: 'Data about health may be used where medical care or treatment needs it, by or under a health practitioner or somebody bound to the same secrecy.',
  }),
]
