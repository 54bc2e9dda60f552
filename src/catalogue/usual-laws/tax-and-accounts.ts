import { read } from './row.js'
import type { UsualLaw } from './usual-law.js'

/** Registers, books, tax, and the papers of those who have to know their customers. */
export const taxAndAccounts: readonly UsualLaw[] = [
  read('https://www.legislation.gov.uk/ukpga/2006/46/part/8/chapter/2/crossheading/general/enacted', {
    id: 'gb-company-members',
    country: 'GB',
    law: { title: 'Companies Act 2006', provision: 's.113' },
    asks: 'A company, and so a club that is one, keeps a register of its members, with the days on which each became and ceased to be one.',
  }),
  read('https://www.legislation.gov.uk/ukpga/2006/46/section/388', {
    id: 'gb-company-accounts',
    country: 'GB',
    law: { title: 'Companies Act 2006', provision: 's.386 and s.388' },
    asks: 'A private company keeps its accounting records for three years from the day they are made, and a public one for six.',
    period: '3 years',
    because: 'A private company has to keep its accounts for three years.',
  }),
  read(
    'https://www.legislation.gov.uk/ukpga/1998/36/schedule/18/part/III/crossheading/duty-to-keep-and-preserve-records',
    {
      id: 'gb-tax-company',
      country: 'GB',
      law: { title: 'Finance Act 1998', provision: 'Sch. 18 para. 21' },
      asks: 'A company keeps the records behind its tax return until six years after the end of the period that the return is about.',
      period: '6 years',
      because: 'A company has to keep its tax records for six years.',
    },
  ),
  read('https://www.legislation.gov.uk/ukpga/1970/9/section/12B', {
    id: 'gb-tax-self-employed',
    country: 'GB',
    law: { title: 'Taxes Management Act 1970', provision: 's.12B' },
    asks: 'Who carries on a trade, a profession or a business keeps the records behind the tax return until five years after the 31 January that follows the tax year.',
    period: '5 years',
    because: 'Tax records of a business have to be kept for five years after the day for the tax return.',
  }),
  read('https://www.legislation.gov.uk/ukpga/1994/23/schedule/11/crossheading/duty-to-keep-records', {
    id: 'gb-vat',
    country: 'GB',
    law: { title: 'Value Added Tax Act 1994', provision: 'Sch. 11 para. 6' },
    asks: 'Who has to account for VAT keeps the records for as long as HMRC asks, which is at most six years.',
    period: '6 years',
    because: 'HMRC can ask for records on VAT for six years.',
  }),
  read('https://www.legislation.gov.uk/uksi/2017/692/regulation/40/made', {
    id: 'gb-money-laundering',
    country: 'GB',
    law: {
      title: 'Money Laundering, Terrorist Financing and Transfer of Funds (Information on the Payer) Regulations 2017',
      provision: 'reg. 40',
    },
    asks: 'Estate agents, accountants and others who have to check who their customers are keep what they were shown for five years after the business with them ends.',
    period: '5 years',
    because: 'What we checked about you has to be kept for five years.',
  }),
  read('https://www.irishstatutebook.ie/eli/2014/act/38/section/285/enacted/en/html', {
    id: 'ie-company-accounts',
    country: 'IE',
    law: { title: 'Companies Act 2014', provision: 's.285' },
    asks: 'A company keeps its accounting records for six years after the end of the financial year that they are about.',
    period: '6 years',
    because: 'A company has to keep its accounts for six years.',
  }),
  read('https://service.betterregulation.com/document/87569', {
    id: 'ie-tax',
    country: 'IE',
    law: { title: 'Taxes Consolidation Act 1997', provision: 's.886' },
    asks: 'Whoever carries on a trade, a profession or another activity that is taxed keeps the records from which a true tax return can be made.',
  }),
  read('https://revisedacts.lawreform.ie/eli/2010/act/31/section/84/revised/en/html', {
    id: 'ie-vat',
    country: 'IE',
    law: { title: 'Value-Added Tax Consolidation Act 2010', provision: 's.84' },
    asks: 'Who is accountable for VAT keeps the records for six years from the latest transaction that they are about.',
    period: '6 years',
    because: 'VAT records have to be kept for six years.',
  }),
]
