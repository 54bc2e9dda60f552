import { basesIn } from '../../facts/bases.js'
import { named } from '../../facts/names.js'
import { ownPurposes, peopleOf } from '../../facts/purposes.js'
import { sourcesOf } from '../../facts/sources.js'
import type { Named } from '../../findings/fact.js'
import { agrees, name, Several } from '../../grammar/english.js'
import type { Basis, DataSubjectGroup, Model, Purpose } from '../../model/types.js'
import { each } from '../../model/value.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly purpose: Named
  readonly people: Named
}

export default defineRule<Found, 'purpose'>({
  id: 'contract-is-with-the-person',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:6.1.b'], uk: ['uk-gdpr:6.1.b'] },
  summary: 'A contract carries only the data of those who are party to it.',
  confidence: 'read',
  leansOn: ['./sources'],
  across: 'purpose',
  why: 'A contract with somebody else, such as an employer or a friend, is no basis for using a person’s data.',
  message: ({ purpose, people }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on a contract, but ${name(people)} are usually not party to one.`,
  fix: () =>
    'Give these people a basis of their own: [{ type: contract, dataSubjects: [‹id›] }, { type: legitimate-interests, dataSubjects: [‹id›], … }].',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const basis of basesIn(purpose, regime).filter((it) => it.type === 'contract')) {
        const outside = peopleOf(purpose, basis).filter(
          (group) => isOutside(group) && !isParty(model, purpose, basis, group),
        )
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

/**
 * Whether people whom a relation to others makes outsiders sign a contract of their own: it is named, it is about nobody
 * else, and all data come from them. A guarantor promises something, and a debtor agrees on instalments.
 */
function isParty(model: Model, purpose: Purpose, basis: Basis, { relation = [] }: DataSubjectGroup): boolean {
  if (basis.contract === undefined || !relation.every((it) => it === 'third-person')) return false
  const sources = each(sourcesOf(model, purpose))
  const isAlone = peopleOf(purpose, basis).length === 1
  return isAlone && sources.length > 0 && sources.every(({ target }) => target.type === 'direct')
}
