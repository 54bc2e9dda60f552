import { type Risk, risksOf } from '../../facts/impact-assessment.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import { isRecord } from '../../facts/record.js'
import type { Named } from '../../findings/fact.js'
import { agrees, listed, Several, word } from '../../grammar/english.js'
import { isDoneAlone } from '../../prose/done-alone.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Unassessed {
  readonly purpose: Named
  readonly risks: readonly Risk[]
}

export default defineRule<Unassessed, 'purpose'>({
  id: 'impact-assessment-is-recorded',
  severity: 'info',
  concerns: 'record',
  cites: { eu: ['gdpr:35.1', 'gdpr:35.3', 'gdpr:35.4'], uk: ['uk-gdpr:35.1', 'uk-gdpr:35.3'], ch: ['fadp:22'] },
  summary:
    'Where two things make a purpose risky for people, the declaration records an impact assessment, or why none is needed.',
  confidence: 'recalled',
  leansOn: ['/controllers/*/legalForm'],
  why: 'What is likely to be a high risk is assessed before it begins; two signs of risk usually make it one.',
  across: 'purpose',
  message: ({ purpose, risks }) =>
    `${Several(purpose)} ${agrees(purpose, 'looks', 'look')} risky for people (${listed(risks.map(word))}), but no impact assessment is recorded.`,
  fix: () =>
    'Record it with the day it was finished: dpia: { done: ‹day› }; or say why none is needed: dpia: { notRequired: … }.',
  open: 'whether you studied the risks for people',

  *check(model) {
    // Notices do not print it.
    if (!isRecord(model)) return
    for (const purpose of ownPurposes(model)) {
      if (purpose.dpia !== undefined) continue
      const risks = risksOf(model, purpose, isDoneAlone(model, purpose))
      if (risks.length >= 2) yield { at: child(purpose, 'dpia'), data: { purpose: named.purpose(purpose), risks } }
    }
  },
})
