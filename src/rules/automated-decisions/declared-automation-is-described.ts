import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import { isNone, some } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Undescribed {
  readonly purpose: Named
  readonly denied: boolean
}

export default defineRule<Undescribed, 'purpose'>({
  id: 'declared-automation-is-described',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.2.f', 'gdpr:14.2.g', 'gdpr:22.1'],
    uk: ['uk-gdpr:13.2.f', 'uk-gdpr:14.2.g', 'uk-gdpr:22A.1'],
    ch: ['fadp:21.1'],
  },
  summary: 'A purpose that counts automated decisions among its risks describes them.',
  confidence: 'read',
  across: 'purpose',
  why: 'Whoever weighs the risk of a decision by machine can also tell people of it.',
  message: ({ purpose, denied }) =>
    `${several(purpose)} ${agrees(purpose, 'has', 'have')} automated decisions among ${agrees(purpose, 'its', 'their')} risks, but ${denied ? 'there are said to be none' : 'none is described'}.`,
  fix: () =>
    'Describe them under automatedDecisions: what is decided, who has a say, what it does to people; or take the risk out.',

  *check(model) {
    if (some(model.general?.automatedDecisions)) return
    for (const purpose of ownPurposes(model)) {
      const { risks = [], automatedDecisions: stated } = purpose
      if (!risks.includes('automated-decisions')) continue
      const none = stated ?? model.general?.automatedDecisions
      // Of an empty list, a mistake was taken out.
      if (none !== undefined && !isNone(none)) continue
      yield {
        at: child(purpose, 'automatedDecisions'),
        data: {
          purpose: named.purpose(purpose),
          denied: isNone(none),
        },
        related: [{ at: child(purpose, 'risks'), is: 'risks' }],
      }
    }
  },
})
