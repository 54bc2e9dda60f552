import { named } from '../../facts/names.js'
import { ownPurposes, peopleOf } from '../../facts/purposes.js'
import type { Datum, Model, Purpose } from '../../model/types.js'
import { each } from '../../model/value.js'
import type { Claim } from '../../prose/claim.js'
import { isAboutAllData, isAboutDatum, isAboutPeople } from '../../prose/claim-scope.js'
import { type Contradiction, contradictions } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'not-linked-is-true',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:4.4', 'gdpr:5.1.a'],
    uk: ['uk-gdpr:4.4', 'uk-gdpr:4.1.4', 'uk-gdpr:5.1.a'],
    ch: ['fadp:5.f', 'fadp:6.2'],
  },
  summary: 'Data that are said not to be linked to people go into no profile and no decision.',
  confidence: 'read',
  across: 'words',
  why: 'Data that feed a profile are linked to the person that the profile is about.',
  message: contradicted,
  fix: () => 'Take the data out of the profile or the decision, or say that they are linked.',

  check: (model) => contradictions(model, 'not-linked', (claim) => links(model, claim)),
})

const links = (model: Model, claim: Claim): readonly Contrary[] =>
  isAboutAllData(claim)
    ? []
    : ownPurposes(model)
        .filter(
          (purpose) => (claim.scope.purposes?.includes(purpose) ?? true) && isAboutPeople(claim, peopleOf(purpose)),
        )
        .flatMap((purpose) =>
          inputsOf(purpose)
            .filter(({ datum }) => isAboutDatum(claim, datum))
            .map(({ at, datum }) => ({
              at,
              fact: { is: 'feeds-inference-for', of: named.purpose(purpose) },
              closer: { is: 'these-used-here', datum: named.datum(datum) },
            })),
        )

/** The data that profiles and decisions about one person are made from. */
const inputsOf = (purpose: Purpose): readonly { readonly at: string; readonly datum: Datum }[] => [
  ...each(purpose.profiling).flatMap(({ at, inputs }) => (inputs ?? []).map((datum) => ({ at, datum }))),
  ...each(purpose.automatedDecisions).flatMap(({ at, data }) => (data ?? []).map((datum) => ({ at, datum }))),
]
