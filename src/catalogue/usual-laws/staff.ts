import { read } from './row.js'
import type { UsualLaw } from './usual-law.js'

/** Pensions, sickness, tax and permits of people at work, and what allows the use of their sensitive data. */
export const staff: readonly UsualLaw[] = [
  read('https://www.legislation.gov.uk/ukpga/2008/30/section/3', {
    id: 'gb-pensions',
    country: 'GB',
    only: 'England, Wales and Scotland',
    law: { title: 'Pensions Act 2008', provision: 's.3' },
    asks: 'In England, Wales and Scotland, an employer makes workers who earn enough, and are of the right age, members of a pension scheme.',
  }),
  read('https://www.legislation.gov.uk/ukpga/2006/13/section/15/data.html', {
    id: 'gb-illegal-working',
    country: 'GB',
    law: { title: 'Immigration, Asylum and Nationality Act 2006', provision: 's.15' },
    asks: 'Nobody may employ an adult whose leave to be in the country does not allow the work; whoever checked as prescribed is excused.',
  }),
  read('https://www.irishstatutebook.ie/eli/2024/act/20/section/59/enacted/en/html', {
    id: 'ie-pensions',
    country: 'IE',
    law: { title: 'Automatic Enrolment Retirement Savings System Act 2024', provision: 's.59' },
    asks: 'An employer of somebody who is enrolled deducts the contribution from the pay, and pays it together with its own.',
  }),
  read('https://www.irishstatutebook.ie/eli/1997/act/39', {
    id: 'ie-paye',
    country: 'IE',
    law: { title: 'Taxes Consolidation Act 1997', provision: 's.985' },
    asks: 'Whoever pays wages deducts the income tax from them.',
  }),
  read('https://www.irishstatutebook.ie/eli/2022/act/24', {
    id: 'ie-sick-leave',
    country: 'IE',
    law: { title: 'Sick Leave Act 2022', provision: 's.13' },
    asks: 'An employer records the statutory sick leave of each employee, and keeps the record for four years.',
    period: '4 years',
    because: 'Records of sick leave have to be kept for four years.',
  }),
  read('https://www.irishstatutebook.ie/eli/2005/act/10', {
    id: 'ie-safety',
    country: 'IE',
    law: { title: 'Safety, Health and Welfare at Work Act 2005', provision: 's.8' },
    asks: 'An employer keeps people safe at work, and reports accidents to the Health and Safety Authority as prescribed.',
  }),
  read('https://www.irishstatutebook.ie/eli/2024/act/17', {
    id: 'ie-right-to-work',
    country: 'IE',
    law: { title: 'Employment Permits Act 2024', provision: 's.7' },
    asks: 'Nobody may employ a foreign national without an employment permit in force, but for the exceptions of section 8.',
  }),
  read('https://www.irishstatutebook.ie/eli/2018/act/7', {
    id: 'ie-staff-data',
    country: 'IE',
    law: { title: 'Data Protection Act 2018', provision: 's.46' },
    asks: 'Sensitive data may be used where a duty or right under employment or social welfare law needs them, with suitable measures to protect people.',
  }),
]
