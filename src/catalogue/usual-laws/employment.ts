import { recalled } from './row.js'
import type { UsualLaw } from './usual-law.js'

/** Pay, hours, checks and accidents of people at work. */
export const employment: readonly UsualLaw[] = [
  recalled({
    id: 'gb-paye',
    country: 'GB',
    law: { title: 'Income Tax (Pay As You Earn) Regulations 2003', provision: 'reg. 97' },
    asks: 'An employer keeps the records of pay and tax for three years after the end of the tax year.',
    period: '3 years',
    because: 'Records of pay and tax have to be kept for three years.',
  }),
  recalled({
    id: 'gb-minimum-wage',
    country: 'GB',
    law: { title: 'National Minimum Wage Regulations 2015', provision: 'reg. 59' },
    asks: 'An employer keeps records that show that the minimum wage is paid for six years.',
    period: '6 years',
    because: 'Records of pay have to be kept for six years.',
  }),
  recalled({
    id: 'gb-working-time',
    country: 'GB',
    law: { title: 'Working Time Regulations 1998', provision: 'reg. 9' },
    asks: 'An employer keeps records of working hours for two years.',
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
  recalled({
    id: 'gb-accidents',
    country: 'GB',
    law: {
      title: 'Reporting of Injuries, Diseases and Dangerous Occurrences Regulations 2013',
      provision: 'reg. 12',
    },
    asks: 'Whoever has to report an accident at work keeps a record of it for three years.',
    period: '3 years',
    because: 'Records of accidents have to be kept for three years.',
  }),
  recalled({
    id: 'ie-working-time',
    country: 'IE',
    law: { title: 'Organisation of Working Time Act 1997', provision: 's.25' },
    asks: 'An employer keeps records of working hours for three years from the day they are made.',
    period: '3 years',
    because: 'Records of working hours have to be kept for three years.',
  }),
  recalled({
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
      title: 'Safety, Health and Welfare at Work (Reporting of Accidents and Dangerous Occurrences) Regulations 2016',
      provision: 'reg. 6',
    },
    asks: 'Whoever has to report an accident at work keeps a record of it for ten years.',
    period: '10 years',
    because: 'Records of accidents have to be kept for ten years.',
  }),
]
