import { basesIn } from '../../facts/bases.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, lawOf, Several } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import { defineRule } from '../rule.js'

interface Unavailable {
  readonly purpose: Named
  readonly law: Regime
  /** The day on which that law does not have it, where it has it on others. */
  readonly asOf?: string
}

export default defineRule<Unavailable, 'purpose'>({
  id: 'recognised-interest-is-available',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:6.1'], uk: ['uk-gdpr:6.1', 'uk-gdpr:6.1.ea'] },
  summary: 'A recognised legitimate interest is used only where the law has that basis: in the United Kingdom.',
  confidence: 'read',
  across: 'purpose',
  why: 'A basis that the law does not have carries nothing.',
  message: ({ purpose, law, asOf }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on a recognised legitimate interest, a basis that ${lawOf(law)}${asOf === undefined ? '' : ` on ${asOf}`} does not have.`,
  fix: () =>
    'Give it regimes: [uk], and name another basis for the EU: { type: legitimate-interests, regimes: [eu], interests: … }.',

  *check(model, law, regime) {
    if (law.basis('recognised-legitimate-interest', regime) !== undefined) return
    const missing = regime === 'eu' ? { law: regime } : { law: regime, asOf: law.asOf }
    for (const purpose of ownPurposes(model)) {
      for (const basis of basesIn(purpose, regime)) {
        if (basis.type !== 'recognised-legitimate-interest') continue
        yield { at: basis.at, data: { purpose: named.purpose(purpose), ...missing } }
      }
    }
  },
})
