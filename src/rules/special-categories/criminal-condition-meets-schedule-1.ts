import { criminalConditionsIn, paragraphOf } from '../../facts/conditions.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Unmet {
  readonly purpose: Named
  /** The paragraph that is named and is no condition. */
  readonly given?: number
}

export default defineRule<Unmet, 'purpose'>({
  id: 'criminal-condition-meets-schedule-1',
  severity: 'error',
  concerns: 'notice',
  cites: { uk: ['uk-gdpr:10.1', 'dpa2018:10.4', 'dpa2018:10.5', 'dpa2018:sch-1'] },
  summary: 'UK: data on crimes are used outside official authority only under a paragraph of Schedule 1.',
  confidence: 'read',
  across: 'purpose',
  why: 'In the United Kingdom the law that allows it is a condition of Schedule 1 to the Data Protection Act 2018.',
  message: ({ purpose, given }) =>
    `${Several(purpose)} ${agrees(purpose, 'uses', 'use')} data on crimes, which needs a condition of Schedule 1 in the United Kingdom; ${given === undefined ? 'none is named' : `paragraph ${given} is no condition`}.`,
  fix: () => 'Add the paragraph that you meet, 1 to 4 or 6 to 37: schedule1: ‹its number›, such as 29 for consent.',
  open: 'which condition of Schedule 1 you meet',

  *check(model, law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const condition of criminalConditionsIn(purpose, regime)) {
        if (condition.type !== 'law' || paragraphOf(law, condition)?.criminal === true) continue
        const { schedule1: given } = condition
        yield {
          at: child(condition, 'schedule1'),
          data: { purpose: named.purpose(purpose), ...(given !== undefined && { given }) },
          // It has to be met and documented; no law has a notice name it.
          ...(given === undefined && { severity: 'warning' as const }),
        }
      }
    }
  },
})
