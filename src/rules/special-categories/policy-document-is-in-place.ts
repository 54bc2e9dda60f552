import type { Condition } from '../../facts/conditions.js'
import { criminalConditionsIn, meetsSchedule1, paragraphOf, specialConditionsIn } from '../../facts/conditions.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import { recipientsOf } from '../../facts/recipients.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import type { Law, Schedule1Condition } from '../../law/law.js'
import { schedule1Conditions } from '../../law/schedule-1.js'
import type { Model, Purpose } from '../../model/types.js'
import { each, isNone } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Undocumented {
  readonly purpose: Named
  readonly paragraph: number
  /** Whether it is said that there is none. */
  readonly denied: boolean
}

export default defineRule<Undocumented, 'purpose'>({
  id: 'policy-document-is-in-place',
  severity: 'error',
  concerns: 'record',
  cites: { uk: ['dpa2018:sch-1.1.1.b', 'dpa2018:sch-1.5', 'dpa2018:sch-1.38', 'dpa2018:sch-1.39', 'dpa2018:sch-1.40'] },
  summary: 'UK: a condition of Schedule 1 that asks for an appropriate policy document has one.',
  confidence: 'read',
  leansOn: ['./recipients', '/recipients/*/type'],
  across: 'purpose',
  why: 'Without the document the condition is not met, and the data may not be used.',
  message: ({ purpose, paragraph, denied }) =>
    `${Several(purpose)} ${agrees(purpose, 'relies', 'rely')} on paragraph ${paragraph} of Schedule 1, which is met only with an appropriate policy document; ${denied ? 'there is said to be none' : 'none is named'}.`,
  fix: ({ paragraph }) => {
    const except = exceptionInWords(paragraph)
    const orNone = except && ` The one exception is ${except}: if that is all you do, policyDocument: { none: ‹why› }.`
    return `Write down how you keep to the principles and how long you keep the data, then say where: policyDocument: { reference: ‹its name› }.${orNone ?? ''}`
  },
  open: 'the policy document that this condition asks for',

  *check(model, law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const { condition, paragraph } of relied(law, purpose)) {
        if (condition.regimes?.includes(regime) === false || !isLacking(condition, paragraph)) continue
        if (paragraph.paragraph === unlawfulActs && isForAuthorities(model, purpose)) continue
        yield {
          at: child(condition, 'policyDocument'),
          data: {
            purpose: named.purpose(purpose),
            paragraph: paragraph.paragraph,
            denied: isNone(condition.policyDocument),
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
  return policyDocument.because === undefined || !hasException(paragraph)
}

/** Who tells only competent authorities of unlawful acts, or prepares that, needs no document (paragraph 10(2)). */
const unlawfulActs = 10

function isForAuthorities(model: Model, purpose: Purpose): boolean {
  const uses = each(recipientsOf(model, purpose))
  return uses.length > 0 && uses.every(({ target }) => target.type === 'public-authority')
}

/** What paragraph 36 extends may be one of the paragraphs with an exception. */
const extending = 36

const hasException = ({ paragraph, policyDocumentExcept }: Schedule1Condition): boolean =>
  paragraph === extending || policyDocumentExcept !== undefined

const exceptionInWords = (paragraph: number): string | undefined =>
  paragraph === extending
    ? 'a paragraph that needs none, such as a disclosure under paragraph 10(2)'
    : schedule1Conditions.find((row) => row.paragraph === paragraph)?.policyDocumentExcept
