import { type Risk, risksOf } from '../../facts/impact-assessment.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, listed, Several, word } from '../../grammar/english.js'
import type { Purpose } from '../../model/types.js'
import { isNone } from '../../model/value.js'
import { isDoneAlone } from '../../prose/done-alone.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Unassessed {
  readonly purpose: Named
  readonly risks: readonly Risk[]
}

export default defineRule<Unassessed, 'purpose'>({
  id: 'impact-assessment-is-made',
  severity: 'warning',
  concerns: 'practice',
  cites: { eu: ['gdpr:35.1', 'gdpr:35.3', 'gdpr:35.4'], uk: ['uk-gdpr:35.1', 'uk-gdpr:35.3'], ch: ['fadp:22'] },
  summary:
    'Where two things make a purpose risky for people, an impact assessment is made, or there is a reason why not.',
  confidence: 'recalled',
  why: 'What is likely to be a high risk is assessed before it begins; two signs of risk usually make it one.',
  across: 'purpose',
  message: ({ purpose, risks }) =>
    `${Several(purpose)} ${agrees(purpose, 'looks', 'look')} risky for people (${listed(risks.map(word))}), but it is said that no impact assessment was made.`,
  fix: () => 'Make one and record the day: dpia: { done: ‹day› }; or say why none is needed: dpia: { notRequired: … }.',

  *check(model) {
    for (const purpose of ownPurposes(model)) {
      if (!isOpen(purpose)) continue
      const risks = risksOf(model, purpose, isDoneAlone(model, purpose))
      if (risks.length >= 2) yield { at: child(purpose, 'dpia'), data: { purpose: named.purpose(purpose), risks } }
    }
  },
})

/** Whether it is said that there is none, or nothing is said of one but where it lies. */
const isOpen = ({ dpia }: Purpose): boolean =>
  dpia !== undefined && (isNone(dpia) || (dpia.done === undefined && dpia.notRequired === undefined))
