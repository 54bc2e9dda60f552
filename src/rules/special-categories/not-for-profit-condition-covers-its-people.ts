import { specialConditionsIn } from '../../facts/conditions.js'
import { named } from '../../facts/names.js'
import { ownPurposes, peopleOf } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { name, several } from '../../grammar/english.js'
import type { DataSubjectGroup, Purpose } from '../../model/types.js'
import { each } from '../../model/value.js'
import { saidBy } from '../../prose/said.js'
import { defineRule } from '../rule.js'

export default defineRule<{ readonly purpose: Named; readonly people: Named }, 'people'>({
  id: 'not-for-profit-condition-covers-its-people',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:9.2.d'], uk: ['uk-gdpr:9.2.d'] },
  summary: 'The condition for not-for-profit bodies is used only for members, former members and regular contacts.',
  confidence: 'read',
  leansOn: ['./basis/contract', './basis/type', '/dataSubjects/*/relation'],
  across: 'people',
  why: 'The condition lets a body know those who belong to it, and nobody else.',
  message: ({ purpose, people }) =>
    `${name(purpose)} rests on the condition for not-for-profit bodies, but ${several(people)} are not members, former members or regular contacts.`,
  fix: () =>
    'If they are in regular contact with you for your purposes, add regular-contact to their relation; if not, use another condition for them.',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const condition of specialConditionsIn(purpose, regime)) {
        if (condition.type !== 'not-for-profit-body') continue
        if (isAboutMembers(purpose)) continue
        for (const group of peopleOf(purpose, condition).filter(isStranger)) {
          yield {
            at: condition.at,
            data: { purpose: named.purpose(purpose), people: named.people(group) },
            related: [{ at: group.at, is: 'people' }],
          }
        }
      }
    }
  },
})

type Relation = NonNullable<DataSubjectGroup['relation']>[number]

/** What people are to an organisation that they neither belong to nor keep in contact with. */
const strange: ReadonlySet<Relation> = new Set<Relation>([
  ...(['visitor', 'customer', 'user', 'applicant', 'student', 'patient', 'author', 'enquirer', 'complainant'] as const),
  ...(['business-contact', 'supplier', 'relative', 'emergency-contact', 'third-person', 'public'] as const),
])

/** People of whom nothing is said may be anybody. */
const isStranger = ({ relation = [] }: DataSubjectGroup): boolean =>
  relation.length > 0 && relation.every((it) => strange.has(it))

/** Whether a purpose rests on nothing but the contract of membership: then its people are members, whatever else they are there. */
function isAboutMembers({ basis }: Purpose): boolean {
  const bases = each(basis)
  return (
    bases.length > 0 &&
    bases.every(({ type, contract }) => type === 'contract' && contract && saidBy(contract, 'ownMembership').length > 0)
  )
}
