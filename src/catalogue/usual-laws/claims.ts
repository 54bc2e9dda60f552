import { read, recalled } from './row.js'
import type { UsualLaw } from './usual-law.js'

/** How long claims can be brought. */
export const claims: readonly UsualLaw[] = [
  read('https://www.legislation.gov.uk/ukpga/1980/58/section/5', {
    id: 'gb-contract-claims',
    country: 'GB',
    only: 'England and Wales',
    law: { title: 'Limitation Act 1980', provision: 's.5' },
    asks: 'In England and Wales, claims from a simple contract can be brought for six years.',
    period: '6 years',
    because: 'Claims from a contract can be brought for six years.',
  }),
  read('https://www.legislation.gov.uk/ukpga/1973/52/section/6/2006-01-01', {
    id: 'gb-scotland-contract-claims',
    country: 'GB',
    only: 'Scotland',
    law: { title: 'Prescription and Limitation (Scotland) Act 1973', provision: 's.6' },
    asks: 'In Scotland, what is owed under a contract can be claimed for five years.',
    period: '5 years',
    because: 'What is owed under a contract can be claimed for five years.',
  }),
  read(
    'https://www.legislation.gov.uk/ukpga/1980/58/part/I/crossheading/actions-in-respect-of-wrongs-causing-personal-injuries-or-death/2012-03-08',
    {
      id: 'gb-injury-claims',
      country: 'GB',
      only: 'England and Wales',
      law: { title: 'Limitation Act 1980', provision: 's.11' },
      asks: 'In England and Wales, claims for an injury can be brought for three years after it, or after the injured person came to know of it.',
      period: '3 years',
      because: 'Claims for an injury can be brought for three years.',
    },
  ),
  read('https://revisedacts.lawreform.ie/eli/1957/act/6/section/11/revised/en/html', {
    id: 'ie-contract-claims',
    country: 'IE',
    law: { title: 'Statute of Limitations 1957', provision: 's.11' },
    asks: 'Claims from a simple contract can be brought for six years.',
    period: '6 years',
    because: 'Claims from a contract can be brought for six years.',
  }),
  recalled({
    id: 'ie-injury-claims',
    country: 'IE',
    law: { title: 'Civil Liability and Courts Act 2004', provision: 's.7' },
    asks: 'Claims for an injury can be brought for two years after it, or after the injured person came to know of it.',
    period: '2 years',
    because: 'Claims for an injury can be brought for two years.',
  }),
]
