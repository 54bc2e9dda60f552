import { mayBeEndless, retentionSubject, retentionUses } from '../../facts/retention.js'
import type { RetentionRule } from '../../model/types.js'
import type { Claim } from '../../prose/claim.js'
import { isAboutAllData, isAboutDatum, isAboutPeople, purposesOf } from '../../prose/claim-scope.js'
import { type Contradiction, contradictions } from '../../prose/contradictions.js'
import { isEndless } from '../../prose/periods-in-words.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'no-longer-than-necessary-is-true',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:5.1.e'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:5.1.e'],
    ch: ['fadp:6.2', 'fadp:6.4'],
  },
  summary: 'Whoever says that data are kept no longer than necessary also says what is kept for good.',
  confidence: 'read',
  across: 'words',
  why: 'An archive or a register may be kept for good, but readers of the promise do not expect it.',
  message: contradicted,
  fix: () => 'Say in the promise what is kept for good, and why; or set an end.',

  check: (model) =>
    contradictions(model, 'no-longer-than-necessary', (claim) => {
      const within = new Set(purposesOf(model, claim))
      return (
        retentionUses(model)
          .map(({ rule, purposes }) => ({ rule, purposes: purposes.filter((purpose) => within.has(purpose)) }))
          .filter(({ rule, purposes }) => purposes.length > 0 && rule.keep === 'indefinitely' && isMeant(claim, rule))
          // What lacks an end without such a reason is reported where it is declared.
          .filter(({ rule, purposes }) => !isEndless(rule) || purposes.every(mayBeEndless))
          .map((use) => ({
            at: child(use.rule, 'keep'),
            fact: { is: 'kept-for-good' as const, of: retentionSubject(use) },
          }))
      )
    }),
})

/** Whether a promise about some data or people is about a rule: one for all of them counts, one for others does not. */
const isMeant = (claim: Claim, { data, dataSubjects }: RetentionRule): boolean =>
  (isAboutAllData(claim) || data === undefined || data.some((datum) => isAboutDatum(claim, datum))) &&
  (dataSubjects === undefined || isAboutPeople(claim, dataSubjects))
