import { meetsSchedule1, partNeeded, specialConditionsIn } from '../../facts/conditions.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import type { SpecialCondition } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { conditionInWords } from './words.js'

interface Unmet {
  readonly purpose: Named
  readonly condition: SpecialCondition['type']
  /** The part of Schedule 1 that the condition needs. */
  readonly part: number
  /** The paragraphs that can serve it. */
  readonly paragraphs: readonly number[]
  /** The paragraph that is named and is not in that part. */
  readonly given?: number
}

export default defineRule<Unmet, 'purpose'>({
  id: 'special-condition-meets-schedule-1',
  severity: 'error',
  concerns: 'notice',
  cites: { uk: ['dpa2018:10.2', 'uk-gdpr:9.5', 'dpa2018:10.3', 'dpa2018:sch-1'] },
  summary: 'UK: a condition of Article 9(2) that needs a law names the paragraph of Schedule 1 that it meets.',
  confidence: 'read',
  across: 'purpose',
  why: 'The Data Protection Act 2018 says that these conditions are met only if a condition of its Schedule 1 is met as well.',
  message: ({ purpose, condition, part, given }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on ${conditionInWords(condition)}, which in the United Kingdom needs a condition of Part ${part} of Schedule 1; ${given === undefined ? 'none is named' : `paragraph ${given} is not in it`}.`,
  fix: ({ paragraphs: [first, ...more] }) =>
    more.length === 0
      ? `If you meet it, add its paragraph: schedule1: ${first}.`
      : `Add the paragraph that you meet, ${first} to ${more.at(-1)}: schedule1: ‹its number›.`,
  open: 'which condition of Schedule 1 you meet',

  *check(model, law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const condition of specialConditionsIn(purpose, regime)) {
        const part = partNeeded(law, condition)
        if (part === undefined || meetsSchedule1(law, condition)) continue
        const { schedule1: given } = condition
        yield {
          at: child(condition, 'schedule1'),
          data: {
            purpose: named.purpose(purpose),
            condition: condition.type,
            part,
            paragraphs: law.specialCondition(condition.type, 'uk')?.schedule1 ?? [],
            ...(given !== undefined && { given }),
          },
          // It has to be met and documented; no law has a notice name it.
          ...(given === undefined && { severity: 'warning' as const }),
        }
      }
    }
  },
})
