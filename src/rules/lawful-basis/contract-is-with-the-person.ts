import { basesIn } from '../../facts/bases.js'
import { named } from '../../facts/names.js'
import { ownPurposes, peopleOf } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { name } from '../../grammar/english.js'
import type { DataSubjectGroup } from '../../model/types.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'contract-is-with-the-person',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:6.1.b'], uk: ['uk-gdpr:6.1.b'] },
  summary: 'A contract carries only the data of those who are party to it.',
  confidence: 'read',
  why: 'A contract with somebody else, such as an employer or a friend, is no basis for using a person’s data.',
  message: (data: { purpose: Named; people: Named }) =>
    `${name(data.purpose)} rests on a contract, but ${name(data.people)} are usually not party to one.`,
  fix: () =>
    'Give these people a basis of their own: [{ type: contract, dataSubjects: [members] }, { type: legitimate-interests, dataSubjects: [contacts], … }].',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const basis of basesIn(purpose, regime).filter((it) => it.type === 'contract')) {
        const outside = peopleOf(purpose, basis).filter(isOutside)
        for (const group of outside) {
          yield { at: basis.at, data: { purpose: named.purpose(purpose), people: named.people(group) } }
        }
      }
    }
  },
})

const outsiders: readonly string[] = ['business-contact', 'emergency-contact', 'third-person', 'public']

const isOutside = ({ relation }: DataSubjectGroup): boolean =>
  relation !== undefined && relation.length > 0 && relation.every((it) => outsiders.includes(it))
