import { recalled } from './row.js'
import type { UsualLaw } from './usual-law.js'

/** Books and gifts of charities. */
export const charity: readonly UsualLaw[] = [
  recalled({
    id: 'gb-charity-accounts',
    country: 'GB',
    only: 'England and Wales',
    law: { title: 'Charities Act 2011', provision: 's.130 and s.131' },
    asks: 'In England and Wales, a charity that is no company keeps its accounting records for six years from the end of the financial year.',
    period: '6 years',
    because: 'A charity has to keep its accounts for six years.',
  }),
  recalled({
    id: 'gb-gift-aid',
    country: 'GB',
    law: { title: 'Income Tax Act 2007', provision: 's.428' },
    asks: 'A charity that claims Gift Aid needs a declaration by the person who gives.',
  }),
  recalled({
    id: 'ie-charity-accounts',
    country: 'IE',
    law: { title: 'Charities Act 2009', provision: 's.47' },
    asks: 'A charity that is no company keeps its books of account for six years after the end of the financial year.',
    period: '6 years',
    because: 'A charity has to keep its accounts for six years.',
  }),
]
