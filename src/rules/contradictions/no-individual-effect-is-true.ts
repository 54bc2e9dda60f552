import { named } from '../../facts/names.js'
import type { Citation } from '../../law/citation.js'
import type { Purpose } from '../../model/types.js'
import { each } from '../../model/value.js'
import { purposesOf } from '../../prose/claim-scope.js'
import { claimsOf } from '../../prose/claims.js'
import { type Contradiction, contradiction } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'no-individual-effect-is-true',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:13.2.f', 'gdpr:14.2.g'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:13.2.f', 'uk-gdpr:14.2.g'],
    ch: ['fadp:6.2', 'fadp:21.1'],
  },
  summary: 'Whoever says that data have no effect on single people decides nothing about them.',
  confidence: 'read',
  across: 'words',
  why: 'A decision that changes where somebody stands is an effect on that person, and a profile is about nobody else.',
  message: contradicted,
  fix: () => 'Say what follows for people, and limit the promise to the purposes it is true of: purposes: [‹those›].',

  *check(model) {
    for (const claim of claimsOf(model, 'no-individual-effect')) {
      const purposes = purposesOf(model, claim)
      const byMachine = purposes.flatMap(decidedOrProfiled)
      const without = byMachine.length > 0 ? [] : ofMachines
      for (const found of contradiction(claim, [...byMachine, ...purposes.flatMap(endingInOne)]))
        yield { ...found, without }
    }
  },
})

const ofMachines: readonly Citation[] = ['gdpr:13.2.f', 'gdpr:14.2.g', 'uk-gdpr:13.2.f', 'uk-gdpr:14.2.g', 'fadp:21.1']

const decidedOrProfiled = (purpose: Purpose): readonly Contrary[] => [
  ...each(purpose.automatedDecisions)
    .filter(({ effect }) => effect === 'legal' || effect === 'similarly-significant')
    .map(({ at }) => ({ at, fact: { is: 'weighty-decisions-for' as const, of: named.purpose(purpose) } })),
  ...each(purpose.profiling).map(({ at }) => ({
    at,
    fact: { is: 'profiled-for' as const, of: named.purpose(purpose) },
  })),
]

const endingInOne = (purpose: Purpose): readonly Contrary[] =>
  (purpose.kinds ?? []).flatMap((kind) => {
    const is = byKind.get(kind)
    return is === undefined ? [] : [{ at: child(purpose, 'kinds'), fact: { is, of: named.purpose(purpose) } }]
  })

/** Kinds of purposes that end in something for one person, whoever decides. */
const byKind: ReadonlyMap<string, 'decided-about-for' | 'chosen-for-each-in'> = new Map([
  ['education.admission', 'decided-about-for'],
  ['finance.credit', 'decided-about-for'],
  ['finance.insurance', 'decided-about-for'],
  ['membership.application', 'decided-about-for'],
  ['people.recruitment', 'decided-about-for'],
  ['marketing.profiling', 'chosen-for-each-in'],
  ['marketing.recommendations', 'chosen-for-each-in'],
  ['marketing.targeted', 'chosen-for-each-in'],
])
