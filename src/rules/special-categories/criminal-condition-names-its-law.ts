import { criminalConditionsIn } from '../../facts/conditions.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import { namedLaws } from '../../prose/laws-in-words.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule<{ readonly purpose: Named }, 'purpose'>({
  id: 'criminal-condition-names-its-law',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:10'] },
  summary: 'EU: whoever uses data on crimes because a law allows it names the law.',
  confidence: 'read',
  across: 'purpose',
  why: 'Only a law of the Union or of a member state that provides safeguards opens these data.',
  message: ({ purpose }) =>
    `${Several(purpose)} ${agrees(purpose, 'uses', 'use')} data on crimes because a law allows it, but the law is not named.`,
  fix: () => 'Name the law of the Union or the member state: { type: law, law: "…" }.',
  open: 'which law it is',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const condition of criminalConditionsIn(purpose, regime)) {
        if (condition.type !== 'law' || namedLaws(condition.law).length > 0) continue
        yield { at: child(condition, 'law'), data: { purpose: named.purpose(purpose) } }
      }
    }
  },
})
