import { basesIn } from '../../facts/bases.js'
import { specialConditionsIn } from '../../facts/conditions.js'
import type { Regime } from '../../law/citation.js'
import type { Basis } from '../../model/types.js'
import type { Claim } from '../../prose/claim.js'
import { type Contradiction, contradictions } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import { asContrary, type Disclosure, disclosuresWithin, standingOf } from '../../prose/disclosures.js'
import { saidBy } from '../../prose/said.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'no-sharing-without-consent-is-true',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:6.1'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:6.1'],
  },
  summary: 'Whoever says that data are shared only with consent asks for consent wherever others get them.',
  confidence: 'read',
  leansOn: ['/purposes/*/recipients/*/when'],
  across: 'words',
  why: 'People will believe that they can say no; to rely on another basis after that is unfair.',
  message: contradicted,
  fix: () => 'Say on which basis data are shared, purpose by purpose, and promise consent only where you ask for it.',

  check: (model, _law, regime) =>
    contradictions(model, 'no-sharing-without-consent', (claim) =>
      disclosuresWithin(model, claim, regime)
        .filter(({ recipient }) => standingOf(model, recipient) === 'third')
        .flatMap((it) => withoutConsent(claim, it, regime)),
    ),
})

function withoutConsent(claim: Claim, it: Disclosure, regime: Regime): readonly Contrary[] {
  if (it.use.withoutConsent === true) return [asContrary(it, 'unasked')]
  const bases = it.purpose ? basesIn(it.purpose, regime) : []
  // Where consent is one of several bases, it may be the one that the data are shared on; so may one to sensitive data.
  if (bases.some(({ type }) => type === 'consent') || isAgreedTo(it, regime)) return []
  const others = bases.filter((basis) => !isDuty(claim, basis)).map(({ type }) => type)
  return others.length === 0 ? [] : [asContrary(it, [...new Set(others)])]
}

const isDuty = ({ excepts }: Claim, { type }: Basis): boolean =>
  type === 'legal-obligation' && excepts.has('legal-duty')

/** Whether people agree by a condition of the purpose, or the use itself says that it waits for their word. */
function isAgreedTo({ purpose, use }: Disclosure, regime: Regime): boolean {
  const conditions = purpose ? specialConditionsIn(purpose, regime) : []
  if (conditions.some(({ type }) => type === 'explicit-consent')) return true
  return [use.when, use.because].some((text) => text !== undefined && saidBy(text, 'waitsForAWord').length > 0)
}
