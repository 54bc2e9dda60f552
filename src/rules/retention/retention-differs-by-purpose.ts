import { basesIn } from '../../facts/bases.js'
import { ownPurposes } from '../../facts/purposes.js'
import { isNarrowed } from '../../facts/retention.js'
import type { RetentionRule } from '../../model/types.js'
import { each } from '../../model/value.js'
import { decides } from '../../prose/periods-in-words.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'retention-differs-by-purpose',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:5.1.e', 'wp260:annex'], uk: ['uk-gdpr:5.1.e', 'wp260:annex'] },
  summary: 'Purposes that rest on different bases have storage periods of their own.',
  confidence: 'recalled',
  leansOn: ['/purposes/*/retention'],
  why: 'Tax records, enquiries and newsletters rarely need the same period.',
  message: (data: { purposes: number; bases: number }) =>
    `One rule says how long data are kept for ${data.purposes} purposes that rest on ${data.bases} different bases.`,
  fix: () => 'Give retention to the purposes whose data can go earlier or have to stay longer.',

  *check(model, _law, regime) {
    const [rule, ...more] = each(model.general?.retention)
    if (rule === undefined || more.length > 0 || !isForEverything(rule)) return
    const served = ownPurposes(model).filter((purpose) => purpose.retention === undefined)
    const bases = served.map((purpose) => [...new Set(basesIn(purpose, regime).map(({ type }) => type))].sort().join())
    const different = new Set(bases.filter((it) => it !== ''))
    if (served.length < 3 || different.size < 2) return
    const related = served.map((purpose) => ({ at: purpose.at, is: 'relies-on-it' as const }))
    yield { at: rule.at, data: { purposes: served.length, bases: different.size }, related }
  },
})

/** Exceptions tell data apart already, and a rule that decides nothing is reported as such. */
const isForEverything = (rule: RetentionRule): boolean =>
  !isNarrowed(rule) && (rule.exceptions ?? []).length === 0 && decides(rule)
