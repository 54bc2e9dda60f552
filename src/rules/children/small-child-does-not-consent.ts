import { areSmallChildren, onlineConsents } from '../../facts/children.js'
import { type Consent, statedConsents } from '../../facts/consent.js'
import { named } from '../../facts/names.js'
import { ownPurposes, peopleOf } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, name, several } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { DataSubjectGroup, Model, Purpose } from '../../model/types.js'
import { some } from '../../model/value.js'
import { isSilentOnParents } from '../../prose/agreed-by-parents.js'
import { defineRule } from '../rule.js'

interface Given {
  readonly purpose: Named
  readonly people: Named
  readonly oldest: number
}

export default defineRule<Given, 'purpose'>({
  id: 'small-child-does-not-consent',
  severity: 'error',
  concerns: 'practice',
  cites: {
    eu: ['gdpr:4.11', 'gdpr:6.1.a', 'gdpr:recital-38'],
    uk: ['uk-gdpr:4.11', 'uk-gdpr:4.1.11', 'uk-gdpr:6.1.a', 'uk-gdpr:recital-38'],
    ch: ['fadp:6.6'],
  },
  summary: 'Consent to data about small children is given by somebody else for them.',
  confidence: 'read',
  across: 'purpose',
  why: 'Consent is informed, and a small child understands neither what is asked nor what follows.',
  message: ({ purpose, people, oldest }) =>
    `${several(purpose)} ${agrees(purpose, 'rests', 'rest')} on consent, and ${name(people)} are ${oldest} at most, but nothing says who gives it for them.`,
  fix: () =>
    'Say who agrees: givenBy: [parents], with the parents among dataSubjects; where nobody was asked, choose another basis.',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      const asked = askedElsewhere(model, purpose, regime)
      for (const consent of statedConsents(purpose).filter((it) => !asked.includes(it))) {
        const givers = consent.givenBy ?? peopleOf(purpose, consent)
        const [group] = givers
        if (!group || !givers.every((it) => isTooSmall(model, it)) || !isSilentOnParents(consent)) continue
        yield {
          at: consent.at,
          data: { purpose: named.purpose(purpose), people: named.people(group), oldest: group.age?.through ?? 0 },
          related: [{ at: group.at, is: 'people' }],
        }
      }
    }
  },
})

/** Of a service online the age of consent is asked by a rule of its own. */
const askedElsewhere = (model: Model, purpose: Purpose, regime: Regime): readonly Consent[] =>
  some(model.children)?.serviceForChildren === true ? onlineConsents(purpose, regime) : []

/** Small, and nothing said for all children tells that a parent agrees. */
function isTooSmall(model: Model, group: DataSubjectGroup): boolean {
  const parents = some(some(model.children)?.parentalConsent)
  const isAsked = parents !== undefined && (parents.below === undefined || parents.below > (group.age?.through ?? 0))
  return areSmallChildren(group) && !isAsked
}
