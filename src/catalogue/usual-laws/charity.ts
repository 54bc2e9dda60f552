import { read } from './row.js'
import type { UsualLaw } from './usual-law.js'

/** Books and gifts of charities. */
export const charity: readonly UsualLaw[] = [
  read('https://www.legislation.gov.uk/ukpga/2011/25/part/8/2016-11-09', {
    id: 'gb-charity-accounts',
    country: 'GB',
    only: 'England and Wales',
    law: { title: 'Charities Act 2011', provision: 's.130 and s.131' },
    asks: 'In England and Wales, a charity that is no company keeps its accounting records for six years from the end of the financial year in which they are made.',
    period: '6 years',
    because: 'A charity has to keep its accounts for six years.',
  }),
  read('https://www.legislation.gov.uk/ukpga/2007/3/section/428', {
    id: 'gb-gift-aid',
    country: 'GB',
    law: { title: 'Income Tax Act 2007', provision: 's.428' },
    asks: 'Gift Aid needs a declaration by the person who gives, with what the regulations ask for; the regulations can have the charity keep records of it.',
  }),
  read('https://revisedacts.lawreform.ie/eli/2009/act/6/section/47/revised/en/html', {
    id: 'ie-charity-accounts',
    country: 'IE',
    law: { title: 'Charities Act 2009', provision: 's.47' },
    asks: 'The trustees of a charity keep books of account that record and explain what it takes in and spends.',
  }),
]
