import { named } from '../../facts/names.js'
import { missingRepresentatives } from '../../facts/representatives.js'
import type { Named } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import { defineRule } from '../rule.js'

export default defineRule<{ readonly controller: Named }, 'controller'>({
  id: 'swiss-representative-is-named',
  severity: 'warning',
  concerns: 'notice',
  cites: { ch: ['fadp:14', 'fadp:15'] },
  ofReach: true,
  summary:
    'Whoever reaches people in Switzerland from abroad names a representative there, where the law asks for one.',
  confidence: 'read',
  across: 'controller',
  why: 'Large, regular and risky processing from abroad needs a representative in Switzerland.',
  message: ({ controller }) =>
    `${several(controller)} ${agrees(controller, 'reaches', 'reach')} people in Switzerland from abroad, but ${agrees(controller, 'names', 'name')} no representative there who can be reached.`,
  fix: () =>
    'Add representatives: [{ regime: ch, name: …, country: CH, contact: { email: … } }], or representatives: { none: ‹why none is needed› }.',

  *check(model, law, regime) {
    for (const { at, controller } of missingRepresentatives(model, law, regime)) {
      yield { at, data: { controller: named.controller(controller) } }
    }
  },
})
