import { onlyParty } from '../../facts/controllers.js'
import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { Name } from '../../grammar/english.js'
import { each } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'joint-controllers-are-several',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:26.1'], uk: ['uk-gdpr:26.1'] },
  summary: 'Those who decide together are at least two.',
  confidence: 'read',
  why: 'Two or more decide together; of one alone the notice would tell an arrangement with nobody.',
  message: ({ controller }: { controller: Named }) =>
    `${Name(controller)} stands alone in an arrangement of joint controllers.`,
  fix: () => 'Add whoever decides together with it, or take the arrangement out.',

  *check(model) {
    for (const arrangement of each(model.jointArrangements)) {
      const alone = onlyParty(arrangement)
      const at = child(arrangement, 'controllers')
      if (alone) yield { at, data: { controller: named.controller(alone) } }
    }
  },
})
