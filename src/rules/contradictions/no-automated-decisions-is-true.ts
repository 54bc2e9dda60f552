import { named } from '../../facts/names.js'
import { quoted } from '../../findings/fact.js'
import type { Regime } from '../../law/citation.js'
import type { AutomatedDecision, Model } from '../../model/types.js'
import { each, isNone } from '../../model/value.js'
import type { Claim } from '../../prose/claim.js'
import { isExcepted, purposesOf } from '../../prose/claim-scope.js'
import { type Contradiction, contradictions } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import type { Said } from '../../prose/phrases-found.js'
import { saidByEntry } from '../../prose/said-by-entry.js'
import { isWithin, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'no-automated-decisions-is-true',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:13.2.f', 'gdpr:14.2.g'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:13.2.f', 'uk-gdpr:14.2.g'],
    ch: ['fadp:6.2', 'fadp:21.1'],
  },
  summary: 'Whoever denies automated decisions makes none.',
  confidence: 'read',
  across: 'words',
  why: 'People who are told that no machine decides will not ask for a person to look.',
  message: contradicted,
  fix: () =>
    'Take the denial out, or say of each decision who looks at it, with solelyAutomated: false and humanInvolvement.',

  check: (model, _law, regime) =>
    contradictions(model, 'no-automated-decisions', (claim) => [
      ...decisions(model, claim, regime),
      ...byWords(model, claim, regime),
    ]),
})

/** What a purpose says of a machine that decides, where no decision is declared for it: that would tell who looks at it. */
function byWords(model: Model, claim: Claim, regime: Regime): readonly Contrary[] {
  const words = saidByEntry(model, 'machineDecides')
  const ofPurposes = purposesOf(model, claim)
    .filter((purpose) => !isExcepted(claim, purpose, regime) && each(purpose.automatedDecisions).length === 0)
    .flatMap((purpose) => words.get(purpose.at) ?? [])
  return [...ofPurposes, ...(isAboutEverything(claim) ? saidOfEverything(words) : [])]
    .filter(({ at }) => at !== claim.at)
    .map(({ at, match }) => ({ at, fact: { is: 'described', words: quoted(match) } }))
}

function decisions(model: Model, claim: Claim, regime: Regime): readonly Contrary[] {
  return purposesOf(model, claim)
    .filter((purpose) => !isExcepted(claim, purpose, regime))
    .flatMap((purpose) =>
      each(purpose.automatedDecisions)
        .filter(isWithoutPeople)
        .map(({ at }) => ({ at, fact: { is: 'decided-by-machine', of: named.purpose(purpose) } })),
    )
}

/** A decision that a machine only prepares is denied by nobody. */
const isWithoutPeople = ({ solelyAutomated, humanInvolvement }: AutomatedDecision): boolean =>
  solelyAutomated === true || (solelyAutomated === undefined && isNone(humanInvolvement))

const isAboutEverything = ({ scope, excepts }: Claim): boolean =>
  scope.purposes === undefined && scope.dataSubjects === undefined && scope.data === undefined && excepts.size === 0

/** What is said of everything, and of no purpose. */
const saidOfEverything = (words: ReadonlyMap<Pointer, readonly Said[]>): readonly Said[] =>
  [...words].flatMap(([entry, said]) => (isWithin(entry, '/general') ? said : []))
