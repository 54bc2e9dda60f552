import { hasChildren } from '../../facts/children.js'
import { type Consent, statedConsents } from '../../facts/consent.js'
import { named } from '../../facts/names.js'
import { ownPurposes, peopleOf } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { names, several } from '../../grammar/english.js'
import type { DataSubjectGroup, Purpose } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Proxy {
  readonly purpose: Named
  readonly people: readonly Named[]
  readonly givers: readonly Named[]
}

export default defineRule<Proxy, 'purpose'>({
  id: 'consent-is-given-by-the-person',
  severity: 'warning',
  concerns: 'practice',
  cites: {
    eu: ['gdpr:4.11', 'gdpr:6.1.a'],
    uk: ['uk-gdpr:4.11', 'uk-gdpr:4.1.11', 'uk-gdpr:6.1.a'],
    ch: ['fadp:6.6'],
  },
  summary: 'The people whose data are used give the consent themselves, unless they are children.',
  confidence: 'read',
  leansOn: ['/dataSubjects/*', '/dataSubjects/*/age'],
  why: 'Consent is the wish of the person whose data are used; a grown-up gives it for nobody else.',
  across: 'purpose',
  message: ({ purpose, people, givers }) =>
    `${names(givers)} give the consent for ${several(purpose)}, but the data are about ${names(people)}, who are not said to be children.`,
  fix: () =>
    'Ask the people themselves, or choose another basis, such as legitimate-interests. If they are children, say so: children: true.',

  *check(model) {
    for (const purpose of ownPurposes(model)) {
      for (const consent of statedConsents(purpose)) {
        const { givenBy = [] } = consent
        const people = spokenFor(purpose, consent)
        if (givenBy.length === 0 || people.length === 0) continue
        yield {
          at: child(consent, 'givenBy'),
          data: {
            purpose: named.purpose(purpose),
            people: people.map(named.people),
            givers: givenBy.map(named.people),
          },
        }
      }
    }
  },
})

/** Those whose data are used and who do not agree themselves, as far as they can be taken for grown up. */
const spokenFor = (purpose: Purpose, consent: Consent): readonly DataSubjectGroup[] =>
  peopleOf(purpose, consent).filter((group) => consent.givenBy?.includes(group) === false && !hasChildren(group))
