import { obliged } from '../../judged.js'
import type { Part } from '../../part.js'
import { contract } from '../grounds.js'
import { atWork, details, leaving, numbers, pay, staff, starting } from './staff.js'

/** Paying wages. */
export const payroll: Part = {
  id: 'payroll',
  does: 'pay wages',
  aliases: ['salary', 'payslip', 'expenses'],
  title: 'Pay you',
  phrase: 'to pay you',
  description: 'We work out what we owe you, and pay it into your account.',
  kinds: ['people.payroll'],
  people: { staff },
  data: { details, pay, account: { label: 'Bank account', kinds: ['financial.bank-account'] } },
  sources: { starting },
  recipients: ['payroll', 'accountant', 'bank'],
  judged: {
    basis: contract(
      'your employment contract',
      'Wages are what the contract promises.',
      'you pay people with whom you have no contract, such as workers of an agency.',
    ),
    provision: atWork('We cannot pay you.'),
  },
  ends: leaving,
  knownBy: 'bookkeeper',
}

/** Tax and social insurance on wages. */
export const tax: Part = {
  id: 'tax',
  does: 'deduct tax and report pay',
  aliases: ['PAYE', 'PRSI', 'national insurance', 'Revenue', 'HMRC'],
  title: 'Deduct your tax and report your pay',
  phrase: 'to deduct your tax and report your pay',
  description: 'We take tax and social insurance off your pay, and tell the tax office.',
  kinds: ['people.payroll'],
  people: { staff },
  data: { details, pay, numbers },
  sources: { starting },
  recipients: ['tax-authority', 'payroll', 'accountant'],
  judged: {
    basis: obliged(['gb-paye', 'ie-paye'], {
      because: 'Whoever pays wages has to deduct the tax, and to keep a record of it.',
      wrongIf: 'everybody who works for you is self-employed.',
    }),
    provision: atWork('We may have to deduct more tax than you owe.'),
  },
  ends: [
    'tax-year',
    { after: 'the end of the tax year', periods: ['gb-paye', 'gb-minimum-wage', 'ie-tax'], knownBy: 'bookkeeper' },
  ],
  knownBy: 'bookkeeper',
}

/** Contributions to pensions. */
export const pension: Part = {
  id: 'pension',
  does: 'pay into pensions',
  aliases: ['auto-enrolment', 'retirement'],
  title: 'Pay into your pension',
  phrase: 'to pay into your pension',
  description: 'We pay your contributions and ours, and tell those who run the pension what they have to know.',
  kinds: ['people.payroll'],
  people: { staff },
  data: { details, pay, numbers },
  sources: { starting },
  recipients: ['pension', 'payroll'],
  judged: {
    basis: obliged(['gb-pensions', 'ie-pensions'], {
      because: 'The law has employers pay into a pension for staff who qualify.',
      wrongIf:
        'nobody qualifies, or the pension is something that you promised beyond the law: then it is the contract.',
    }),
    provision: atWork('We cannot pay into your pension.'),
  },
  ends: leaving,
  knownBy: 'bookkeeper',
}
