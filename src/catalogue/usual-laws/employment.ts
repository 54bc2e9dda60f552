import { read, recalled } from './row.js'
import type { UsualLaw } from './usual-law.js'

/** Pay, hours, checks and accidents of people at work. */
export const employment: readonly UsualLaw[] = [
  read('https://www.legislation.gov.uk/uksi/2003/2682/regulation/97/2016-08-08', {
    id: 'gb-paye',
    country: 'GB',
    law: { title: 'Income Tax (Pay As You Earn) Regulations 2003', provision: 'reg. 97' },
    asks: 'An employer keeps the records of pay and of tax taken from it for three years after the end of the tax year.',
    period: '3 years',
    because: 'Records of pay and tax have to be kept for three years.',
  }),
  read('https://www.legislation.gov.uk/uksi/2021/329/note/made', {
    id: 'gb-minimum-wage',
    country: 'GB',
    law: { title: 'National Minimum Wage Regulations 2015', provision: 'reg. 59' },
    asks: 'An employer keeps the records that show that the minimum wage is paid for six years.',
    period: '6 years',
    because: 'Records of pay have to be kept for six years.',
  }),
  read('https://www.legislation.gov.uk/uksi/1998/1833/regulation/9', {
    id: 'gb-working-time',
    country: 'GB',
    only: 'England, Wales and Scotland',
    law: { title: 'Working Time Regulations 1998', provision: 'reg. 9' },
    asks: 'In England, Wales and Scotland, an employer keeps records that show that the limits on working hours are kept, for two years from the day they are made.',
    period: '2 years',
    because: 'Records of working hours have to be kept for two years.',
  }),
  recalled({
    id: 'gb-right-to-work',
    country: 'GB',
    law: { title: 'Immigration (Restrictions on Employment) Order 2007', provision: 'art. 6' },
    asks: 'An employer who has checked the right to work keeps the copies until two years after the employment ends.',
    period: '2 years',
    because: 'Copies of papers on the right to work have to be kept for two years after the employment ends.',
  }),
  read('https://www.legislation.gov.uk/uksi/2013/1471/regulation/12', {
    id: 'gb-accidents',
    country: 'GB',
    only: 'England, Wales and Scotland',
    law: {
      title: 'Reporting of Injuries, Diseases and Dangerous Occurrences Regulations 2013',
      provision: 'reg. 12',
    },
    asks: 'In England, Wales and Scotland, whoever has to report an accident at work keeps a record of it for three years from the day it is made.',
    period: '3 years',
    because: 'Records of accidents have to be kept for three years.',
  }),
  read('https://www.irishstatutebook.ie/eli/1997/act/20', {
    id: 'ie-working-time',
    country: 'IE',
    law: { title: 'Organisation of Working Time Act 1997', provision: 's.25' },
    asks: 'An employer keeps records of working hours for three years from the day they are made.',
    period: '3 years',
    because: 'Records of working hours have to be kept for three years.',
  }),
  read('https://www.irishstatutebook.ie/eli/2000/act/5', {
    id: 'ie-minimum-wage',
    country: 'IE',
    law: { title: 'National Minimum Wage Act 2000', provision: 's.22' },
    asks: 'An employer keeps records that show that the minimum wage is paid for three years from the day they are made.',
    period: '3 years',
    because: 'Records of pay have to be kept for three years.',
  }),
  recalled({
    id: 'ie-accidents',
    country: 'IE',
    law: {
      title: 'Safety, Health and Welfare at Work (General Application) Regulations 2007',
      provision: 'Part 14',
    },
    asks: 'Whoever has to report an accident at work keeps a record of it for ten years.',
    period: '10 years',
    because: 'Records of accidents have to be kept for ten years.',
  }),
  read('https://revisedacts.lawreform.ie/eli/1996/act/16/section/15/revised/en/html', {
    id: 'ie-young-workers',
    country: 'IE',
    law: { title: 'Protection of Young Persons (Employment) Act 1996', provision: 's.15' },
    asks: 'Who employs people under 18 keeps records that show that the act is kept, for three years.',
    period: '3 years',
    because: 'Records of young people at work have to be kept for three years.',
  }),
]
