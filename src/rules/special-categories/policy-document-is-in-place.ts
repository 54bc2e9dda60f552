import type { Condition } from '../../facts/conditions.js'
import { criminalConditionsIn, meetsSchedule1, paragraphOf, specialConditionsIn } from '../../facts/conditions.js'
import { ownPurposes, purposeName } from '../../facts/query.js'
import type { Law, Schedule1Condition } from '../../law/law.js'
import type { Purpose } from '../../model/types.js'
import { isNone } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'policy-document-is-in-place',
  severity: 'error',
  cites: { uk: ['dpa2018:sch-1.1.1.b', 'dpa2018:sch-1.5', 'dpa2018:sch-1.38', 'dpa2018:sch-1.39', 'dpa2018:sch-1.40'] },
  summary: 'UK: a condition of Schedule 1 that asks for an appropriate policy document has one.',
  confidence: 'read',
  why: 'Without the document the condition is not met, and the data may not be used.',
  message: (data: { purpose: string; paragraph: number; stated: string }) =>
    `${data.purpose} relies on paragraph ${data.paragraph} of Schedule 1, which is met only with an appropriate policy document; ${data.stated}.`,
  fix: ({ except }: { purpose: string; paragraph: number; stated: string; except: string | undefined }) =>
    `Write down how you keep to the principles and how long you keep the data, then say where: policyDocument: { reference: Policy on sensitive data }.${except === undefined ? '' : ` The one exception is ${except}: if that is all you do, policyDocument: { none: why }.`}`,

  *check(model, law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const { condition, paragraph } of relied(law, purpose)) {
        if (condition.regimes?.includes(regime) === false || !isLacking(condition, paragraph)) continue
        yield {
          at: child(condition, 'policyDocument'),
          data: {
            purpose: purposeName(purpose),
            paragraph: paragraph.paragraph,
            stated: isNone(condition.policyDocument) ? 'there is said to be none' : 'none is named',
            except: exceptionOf(paragraph),
          },
        }
      }
    }
  },
})

interface Relied {
  readonly condition: Condition
  readonly paragraph: Schedule1Condition
}

/** The conditions that name a paragraph which can carry them: one that cannot is a rule of its own. */
function relied(law: Law, purpose: Purpose): readonly Relied[] {
  const special = specialConditionsIn(purpose, 'uk').filter((condition) => meetsSchedule1(law, condition))
  return [...special, ...criminalConditionsIn(purpose, 'uk')].flatMap((condition) => {
    const paragraph = paragraphOf(law, condition)
    return paragraph ? [{ condition, paragraph }] : []
  })
}

/** A reason for having none is an answer only where the law knows an exception. */
function isLacking({ policyDocument }: Condition, paragraph: Schedule1Condition): boolean {
  if (paragraph.policyDocument === 'not-required') return false
  if (!isNone(policyDocument)) return policyDocument === undefined
  return policyDocument.because === undefined || exceptionOf(paragraph) === undefined
}

/** What paragraph 36 extends may be one of the paragraphs with an exception. */
const exceptionOf = (paragraph: Schedule1Condition): string | undefined =>
  paragraph.paragraph === 36
    ? 'a paragraph that needs none, such as a disclosure under paragraph 10(2)'
    : paragraph.policyDocumentExcept
