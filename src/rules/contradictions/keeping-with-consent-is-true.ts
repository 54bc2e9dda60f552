import { basesIn } from '../../facts/bases.js'
import { named } from '../../facts/names.js'
import { retentionRules } from '../../facts/retention.js'
import type { Regime } from '../../law/citation.js'
import type { Model, Purpose } from '../../model/types.js'
import { purposesOf } from '../../prose/claim-scope.js'
import { type Contradiction, contradiction } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import { said } from '../../prose/said.js'
import { claimAt } from '../../prose/spoken-claims.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'keeping-with-consent-is-true',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:13.2.a', 'gdpr:14.2.a'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:13.2.a', 'uk-gdpr:14.2.a'],
  },
  summary: 'What a text keeps only with consent is not kept for a time without it.',
  confidence: 'read',
  leansOn: ['./retention/when'],
  across: 'words',
  why: 'People believe that they can say no, and a rule beside the sentence keeps their data anyway.',
  message: contradicted,
  fix: () =>
    'Add the condition to the rule, when: if you agree, or say in the sentence how long data are kept without consent.',

  *check(model, _law, regime) {
    for (const it of said(model, 'keptOnlyWithConsent')) {
      const claim = claimAt(model, 'no-longer-than-necessary', it)
      // In a section, nobody can tell which data are meant.
      if (claim?.scope.purposes === undefined) continue
      const words = { text: it.sentence, language: it.language }
      const facts = purposesOf(model, claim).flatMap((purpose) => keptAnyway(model, purpose, regime))
      yield* contradiction({ ...claim, type: 'kept-with-consent', words }, facts)
    }
  },
})

/** Rules without a condition, for a purpose that rests on no consent. */
const keptAnyway = (model: Model, purpose: Purpose, regime: Regime): readonly Contrary[] =>
  basesIn(purpose, regime).some(({ type }) => type === 'consent')
    ? []
    : retentionRules(model, purpose)
        .filter(({ keep, when }) => keep !== undefined && when === undefined)
        .map(({ at }) => ({ at, fact: { is: 'kept-unasked', of: named.purpose(purpose) } }))
