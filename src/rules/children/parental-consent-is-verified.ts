import { hasChildren, onlineConsents } from '../../facts/children.js'
import { named } from '../../facts/names.js'
import { ownPurposes, peopleOf } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { fewNames } from '../../grammar/english.js'
import { isNone, some } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'parental-consent-is-verified',
  severity: 'warning',
  concerns: 'practice',
  cites: { eu: ['gdpr:8.2'], uk: ['uk-gdpr:8.2'] },
  summary: 'Whoever relies on the consent of parents to an online service says how it is known that they are parents.',
  confidence: 'read',
  why: 'The law asks for reasonable efforts to find out that the consent comes from a parent.',
  message: (data: { purposes: readonly Named[]; denied: boolean }) =>
    `Parents agree for children to ${fewNames(data.purposes, 'other purposes')}, and ${data.denied ? 'nobody checks' : 'nothing says how you check'} that they are parents.`,
  fix: () => 'Say what you do, in keeping with the risk: verified: ‹how you make sure›.',

  *check(model, _law, regime) {
    const stated = some(model.children)
    const parents = some(stated?.parentalConsent)
    if (stated?.serviceForChildren !== true || !parents) return
    const { verified } = parents
    if (verified !== undefined && !isNone(verified)) return
    const resting = ownPurposes(model).filter((purpose) =>
      onlineConsents(purpose, regime).some((basis) => peopleOf(purpose, basis).some(hasChildren)),
    )
    if (resting.length === 0) return
    const data = { purposes: resting.map(named.purpose), denied: isNone(verified) }
    yield { at: child(parents, 'verified'), data }
  },
})
