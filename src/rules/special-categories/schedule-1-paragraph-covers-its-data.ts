import { covers, guardedData, isGuarded, paragraphOf, specialConditionsIn } from '../../facts/conditions.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import { sensitiveKinds } from '../../facts/sensitive.js'
import type { Named } from '../../findings/fact.js'
import { agrees, listed, names, several, word } from '../../grammar/english.js'
import type { Law, Schedule1Condition } from '../../law/law.js'
import type { Datum, Purpose, SpecialCondition } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Uncovered {
  readonly purpose: Named
  readonly paragraph: number
  readonly data: readonly Named[]
  /** The special categories that the paragraph is limited to. */
  readonly only: readonly string[]
}

export default defineRule<Uncovered, 'purpose'>({
  id: 'schedule-1-paragraph-covers-its-data',
  severity: 'error',
  concerns: 'notice',
  cites: { uk: ['dpa2018:10.3', 'dpa2018:10.2', 'dpa2018:sch-1'] },
  summary: 'UK: a paragraph of Schedule 1 that is limited to some special categories is named for these.',
  confidence: 'read',
  across: 'purpose',
  why: 'Some paragraphs cover only some kinds of sensitive data: for others the condition is not met.',
  message: ({ purpose, paragraph, data, only }) =>
    `${names(data)} for ${several(purpose)} ${agrees(data, 'rests', 'rest')} on paragraph ${paragraph} of Schedule 1, which covers ${listed(only.map(word))} only.`,
  fix: () =>
    'Name the paragraph that covers these data; or limit the condition with data, and give the rest another one.',

  *check(model, law, regime) {
    for (const purpose of ownPurposes(model)) {
      const conditions = specialConditionsIn(purpose, regime)
      for (const condition of conditions) {
        const row = paragraphOf(law, condition)
        const data = row ? outside(purpose, condition, row).filter((datum) => !isMet(law, conditions, datum)) : []
        if (row?.data === undefined || data.length === 0) continue
        const { paragraph, data: only } = row
        yield {
          at: child(condition, 'schedule1'),
          data: { purpose: named.purpose(purpose), paragraph, data: data.map(named.datum), only },
        }
      }
    }
  },
})

/** The special data that a condition is stated for, and its paragraph does not cover. */
const outside = (purpose: Purpose, condition: SpecialCondition, row: Schedule1Condition): readonly Datum[] =>
  guardedData(purpose, 'special').filter((datum) => covers(condition, datum) && !isOf(row, datum))

/** Whether a paragraph covers some data; of what is only said to be special, nobody can tell which category it is. */
function isOf({ data: only }: Schedule1Condition, datum: Datum): boolean {
  const kinds = sensitiveKinds(datum).filter(({ kind }) => isGuarded(kind, 'special'))
  return only === undefined || kinds.every(({ kind }) => kind === 'stated-as-special' || only.some((it) => it === kind))
}

/** Whether another condition that is stated for the data covers them. */
const isMet = (law: Law, conditions: readonly SpecialCondition[], datum: Datum): boolean =>
  conditions.some((condition) => {
    const row = paragraphOf(law, condition)
    return covers(condition, datum) && (row === undefined || isOf(row, datum))
  })
