import { isRecord } from '../../facts/record.js'
import { outbound } from '../../facts/transfers.js'
import type { Named } from '../../findings/fact.js'
import { agrees, country, Several } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { Mechanism, Transfer } from '../../model/types.js'
import { isNone } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Unassessed {
  readonly recipient: Named
  readonly country: string
}

export default defineRule<Unassessed, 'recipient'>({
  id: 'transfer-is-assessed',
  severity: 'warning',
  concerns: 'record',
  cites: {
    eu: ['gdpr:44', 'gdpr:46.1'],
    uk: ['uk-gdpr:46.1', 'uk-gdpr:46.1A', 'uk-gdpr:46.6', 'uk-gdpr:46.7'],
  },
  summary: 'A transfer under clauses or corporate rules rests on an assessment of the country.',
  confidence: 'read',
  across: 'recipient',
  why: 'Clauses do not help where the law of the country defeats them, so it has to be looked at first.',
  message: ({ recipient, country: code }) =>
    `${Several(recipient)} ${agrees(recipient, 'gets', 'get')} data in ${country(code)} under clauses, but no assessment of ${agrees(recipient, 'that transfer', 'those transfers')} is recorded.`,
  fix: () => 'Assess the transfer and record it: assessment: { done: ‹day› }.',
  open: 'the day you assessed the transfer',

  *check(model, law, regime) {
    for (const transfer of outbound(model, law, regime)) {
      const { place, mechanisms } = transfer
      if (transfer.adequate || isAssessed(place, isRecord(model))) continue
      if (!mechanisms.some((mechanism) => needsAssessment(mechanism, regime))) continue
      const data = { recipient: transfer.to, country: transfer.country }
      yield { at: child(place, 'assessment'), data }
    }
  },
})

const byContract: readonly string[] = ['scc', 'scc-sa', 'scc-regulations', 'adhoc-clauses', 'idta', 'addendum', 'bcr']

/** A notice does not print it: a declaration made from one is asked only where it states that there is none. */
function isAssessed({ assessment }: Pick<Transfer, 'assessment'>, isRecord: boolean): boolean {
  if (assessment === undefined) return !isRecord
  return !isNone(assessment) && (typeof assessment.done === 'string' || assessment.reference !== undefined)
}

/** Under contracts from before the UK's new test, the old one goes on, which asks for it too (DUAA 2025 Sch. 9 para. 27(1)(c)). */
const needsAssessment = (mechanism: Mechanism, regime: Regime): boolean =>
  byContract.some((name) => mechanism.type === `${regime}-${name}`)
