import { meetsSchedule1, partNeeded, specialConditionsIn } from '../../facts/conditions.js'
import { ownPurposes, purposeName } from '../../facts/query.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'special-condition-meets-schedule-1',
  severity: 'error',
  cites: { uk: ['dpa2018:10.2', 'uk-gdpr:9.5', 'dpa2018:10.3', 'dpa2018:sch-1'] },
  summary: 'UK: a condition of Article 9(2) that needs a law names the paragraph of Schedule 1 that it meets.',
  confidence: 'read',
  why: 'The Data Protection Act 2018 says that these conditions are met only if a condition of its Schedule 1 is met as well.',
  message: (data: { purpose: string; condition: string; part: number; given: string }) =>
    `${data.purpose} rests on '${data.condition}', which in the United Kingdom needs a condition of Part ${data.part} of Schedule 1; ${data.given}.`,
  fix: (data) =>
    `Add the paragraph that you meet, ${data.part === 1 ? '1 to 4' : '6 to 28'}: schedule1: ${data.part === 1 ? 1 : 18}.`,

  *check(model, law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const condition of specialConditionsIn(purpose, regime)) {
        const part = partNeeded(law, condition)
        if (part === undefined || meetsSchedule1(law, condition)) continue
        const { schedule1: given } = condition
        yield {
          at: child(condition, 'schedule1'),
          data: {
            purpose: purposeName(purpose),
            condition: law.specialCondition(condition.type, regime)?.name ?? condition.type,
            part,
            given: given === undefined ? 'none is named' : `paragraph ${given} is not in it`,
          },
        }
      }
    }
  },
})
