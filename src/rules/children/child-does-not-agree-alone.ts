import { basesIn } from '../../facts/bases.js'
import { areOnlyChildren, areSmallChildren } from '../../facts/children.js'
import { named } from '../../facts/names.js'
import { ownPurposes, peopleOf } from '../../facts/purposes.js'
import { sourcesOf } from '../../facts/sources.js'
import type { Named } from '../../findings/fact.js'
import { agrees, name, several, word } from '../../grammar/english.js'
import type { Basis, DataSubjectGroup, Model, Purpose } from '../../model/types.js'
import { each, some } from '../../model/value.js'
import { speaksOfParents } from '../../prose/agreed-by-parents.js'
import { defineRule } from '../rule.js'

interface Alone {
  readonly purpose: Named
  readonly people: Named
  readonly youngest: number
  readonly basis: 'contract' | 'consent'
}

export default defineRule<Alone, 'purpose'>({
  id: 'child-does-not-agree-alone',
  severity: 'info',
  concerns: 'practice',
  cites: {
    eu: ['gdpr:recital-38', 'gdpr:4.11', 'gdpr:6.1.b'],
    uk: ['uk-gdpr:recital-38', 'uk-gdpr:4.11', 'uk-gdpr:4.1.11', 'uk-gdpr:6.1.b'],
  },
  summary: 'Where young children are under a contract or asked for consent, it is said who agrees for them.',
  confidence: 'recalled',
  leansOn: ['./dataSubjects', '/children', '/dataSubjects/*'],
  across: 'purpose',
  why: 'Who is a child neither contracts nor consents alone: from which age, the law of each country says.',
  message: ({ purpose, people, youngest, basis }) =>
    `${several(purpose)} ${agrees(purpose, 'rests', 'rest')} on ${word(basis)}, and ${name(people)} can be ${youngest}, but nothing says that a parent agrees for them.`,
  fix: ({ basis }) =>
    basis === 'consent'
      ? 'Say who agrees: givenBy: [parents]; or children: { parentalConsent: { below: …, method: … } }.'
      : 'Say with whom the contract is, contract: ‹which contract, and with whom›; or children: { parentalConsent: { below: …, method: … } }.',

  *check(model, _law, regime) {
    const stated = some(model.children)
    // Of a service online the age of consent is asked by a rule of its own.
    if (some(stated?.parentalConsent) !== undefined || stated?.serviceForChildren === true) return
    for (const purpose of ownPurposes(model)) {
      for (const basis of basesIn(purpose, regime)) {
        const { type } = basis
        if ((type !== 'contract' && type !== 'consent') || speaksOfParents(basis)) continue
        const group = peopleOf(purpose, basis).find((it) => isAskedAlone(model, purpose, basis, it))
        if (group?.age?.from === undefined) continue
        yield {
          at: basis.at,
          data: { purpose: named.purpose(purpose), people: named.people(group), youngest: group.age.from, basis: type },
          related: [{ at: group.at, is: 'people' }],
        }
      }
    }
  },
})

/** Below this age nobody agrees alone to a service online anywhere in Europe; elsewhere it is seldom lower. */
const tooYoung = 13

/** Young children, and nobody older, who give their data themselves and agree themselves, as far as it is said. */
function isAskedAlone(model: Model, purpose: Purpose, basis: Basis, group: DataSubjectGroup): boolean {
  // Of small children who are said to consent a rule of its own speaks.
  if (basis.type === 'consent' && areSmallChildren(group)) return false
  if (!areOnlyChildren(group) || (group.age?.from ?? tooYoung) >= tooYoung) return false
  // Where parents are told of beside them, it is they who agree.
  if (peopleOf(purpose, basis).some((other) => !areOnlyChildren(other))) return false
  if (basis.givenBy?.includes(group) === false) return false
  return each(sourcesOf(model, purpose)).some(({ target }) => target.type === 'direct')
}
