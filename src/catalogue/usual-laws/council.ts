import { read } from './row.js'
import type { UsualLaw } from './usual-law.js'

/** The tasks and duties of local councils. */
export const council: readonly UsualLaw[] = [
  read('https://legislation.gov.uk/ukpga/1972/70/part/VII/2014-04-22/data.html', {
    id: 'gb-council-functions',
    country: 'GB',
    only: 'England and Wales',
    law: { title: 'Local Government Act 1972', provision: 's.111' },
    asks: 'In England and Wales, a council may do whatever helps it to carry out its functions.',
  }),
  read('https://legislation.gov.uk/ukpga/1972/70/section/228', {
    id: 'gb-council-minutes',
    country: 'GB',
    only: 'England and Wales',
    law: { title: 'Local Government Act 1972', provision: 's.228' },
    asks: 'In England and Wales, electors may read and copy the minutes of a parish or community council.',
  }),
  read('https://legislation.gov.uk/ukpga/2014/2/section/3/enacted/data.akn', {
    id: 'gb-council-accounts',
    country: 'GB',
    only: 'England',
    law: { title: 'Local Audit and Accountability Act 2014', provision: 's.3' },
    asks: 'In England, a parish or town council keeps adequate accounting records and a statement of accounts.',
  }),
  read('https://fra.europa.eu/en/law-reference/freedom-information-act-2000', {
    id: 'gb-information-requests',
    country: 'GB',
    only: 'England, Wales and Northern Ireland',
    law: { title: 'Freedom of Information Act 2000', provision: 's.1' },
    asks: 'In England, Wales and Northern Ireland, whoever asks a public authority for information is told whether it has it, and is given it.',
  }),
  read('https://www.legislation.gov.uk/cy/uksi/1986/1782/article/2/made', {
    id: 'gb-burials',
    country: 'GB',
    only: 'England and Wales',
    law: { title: 'Local Authorities’ Cemeteries Order 1977', provision: 'art. 11' },
    asks: 'In England and Wales, a burial authority keeps a register of all burials in its cemetery.',
  }),
  read('https://legislation.gov.uk/ukpga/Edw7/8/36/part/II/1993-04-01/data.html', {
    id: 'gb-allotments',
    country: 'GB',
    only: 'England and Wales',
    law: { title: 'Small Holdings and Allotments Act 1908', provision: 's.23' },
    asks: 'In England and Wales, a council that finds a demand for allotments provides them and lets them to residents.',
  }),
  read('https://www.irishstatutebook.ie/eli/2001/act/37', {
    id: 'ie-council-functions',
    country: 'IE',
    law: { title: 'Local Government Act 2001', provision: 's.63' },
    asks: 'A local authority represents its community and carries out the functions that the law gives it.',
  }),
  read('https://www.irishstatutebook.ie/eli/2001/act/37', {
    id: 'ie-council-community',
    country: 'IE',
    law: { title: 'Local Government Act 2001', provision: 's.67' },
    asks: 'A local authority may do what promotes the interests of its community, such as leisure, culture and allotments.',
  }),
  read('https://www.irishstatutebook.ie/eli/2001/act/37', {
    id: 'ie-council-accounts',
    country: 'IE',
    law: { title: 'Local Government Act 2001', provision: 's.107' },
    asks: 'A local authority keeps all proper and usual accounts of money that it receives or spends.',
  }),
  read('https://www.irishstatutebook.ie/eli/2014/act/30', {
    id: 'ie-information-requests',
    country: 'IE',
    law: { title: 'Freedom of Information Act 2014', provision: 's.11' },
    asks: 'Whoever asks is offered access to the records that a public body holds.',
  }),
]
