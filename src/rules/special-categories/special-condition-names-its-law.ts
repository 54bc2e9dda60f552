import { basesBeside, specialConditionsIn } from '../../facts/conditions.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import type { SpecialCondition } from '../../model/types.js'
import { namedLaws } from '../../prose/laws-in-words.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { conditionInWords } from './words.js'

export default defineRule<{ readonly purpose: Named; readonly condition: SpecialCondition['type'] }, 'purpose'>({
  id: 'special-condition-names-its-law',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:9.2.b', 'gdpr:9.2.g', 'gdpr:9.2.h', 'gdpr:9.2.i', 'gdpr:9.2.j'] },
  summary: 'A condition of Article 9(2) that only a law can fill names that law.',
  confidence: 'read',
  leansOn: ['./basis/type'],
  across: 'purpose',
  why: 'These conditions are empty until a law of the Union or of a member state fills them.',
  message: ({ purpose, condition }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on ${conditionInWords(condition)}, which holds only where a law says so, but no law is named.`,
  fix: () =>
    'Name the law of the Union or the member state: law: ‹the act and its section›. For employment, a collective agreement counts.',
  open: 'which law it is',

  *check(model, law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const condition of specialConditionsIn(purpose, regime)) {
        const row = law.specialCondition(condition.type, regime)
        if (!row?.needsLaw || namedLaws(condition.law).length > 0) continue
        const isByContract = basesBeside(purpose, condition, regime).some(({ type }) => type === 'contract')
        // Care may rest on a contract with a health professional instead of a law.
        if (condition.type === 'health-social-care' && isByContract) continue
        yield { at: child(condition, 'law'), data: { purpose: named.purpose(purpose), condition: condition.type } }
      }
    }
  },
})
