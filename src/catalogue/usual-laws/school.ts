import { read } from './row.js'
import type { UsualLaw } from './usual-law.js'

/** Teaching, registers and the safety of pupils. */
export const school: readonly UsualLaw[] = [
  read('https://www.legislation.gov.uk/ukpga/2002/32/section/21', {
    id: 'gb-school-conduct',
    country: 'GB',
    only: 'England and Wales',
    law: { title: 'Education Act 2002', provision: 's.21' },
    asks: 'In England and Wales, the governing body of a maintained school directs it, so as to promote high standards of education.',
  }),
  read('https://legislation.gov.uk/uksi/2024/208', {
    id: 'gb-school-register',
    country: 'GB',
    only: 'England',
    law: {
      title: 'School Attendance (Pupil Registration) (England) Regulations 2024',
      provision: 'reg. 10 and reg. 13',
    },
    asks: 'In England, a school records the attendance of its pupils, and tells the local authority who joins and leaves.',
  }),
  read('https://legislation.gov.uk/ukpga/2002/32/section/175', {
    id: 'gb-school-safety',
    country: 'GB',
    only: 'England and Wales',
    law: { title: 'Education Act 2002', provision: 's.175' },
    asks: 'In England and Wales, the governing body of a maintained school has to see to it that its pupils are safe.',
  }),
  read('https://revisedacts.lawreform.ie/eli/1998/act/51/section/9/revised/en/html', {
    id: 'ie-school-teaching',
    country: 'IE',
    law: { title: 'Education Act 1998', provision: 's.9' },
    asks: 'A recognised school gives its students an education that fits their abilities and needs.',
  }),
  read('https://www.irishstatutebook.ie/eli/2000/act/22', {
    id: 'ie-school-register',
    country: 'IE',
    law: { title: 'Education (Welfare) Act 2000', provision: 's.20 and s.21' },
    asks: 'The principal of a recognised school keeps a register of its students and a record of their attendance.',
  }),
  read('https://www.irishstatutebook.ie/eli/2015/act/36', {
    id: 'ie-child-safety',
    country: 'IE',
    law: { title: 'Children First Act 2015', provision: 's.10' },
    asks: 'Whoever provides a service for children has to see to it that they are safe from harm there.',
  }),
]
