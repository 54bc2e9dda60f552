import { retentionSubject, retentionUses } from '../../model/retention.js'
import type { Purpose, RetentionRule } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'retention-ends',
  severity: 'error',
  cites: {
    eu: ['gdpr:5.1.e', 'gdpr:13.2.a'],
    uk: ['uk-gdpr:5.1.e', 'uk-gdpr:13.2.a'],
    ch: ['fadp:6.4'],
  },
  summary: 'No data are kept without an end.',
  confidence: 'recalled',
  why: 'Data may be kept only as long as the purpose needs them; that people can ask for deletion is no end.',
  message: (data: { subject: string }) => `The rule on keeping ${data.subject} sets no end.`,
  fix: () => 'Set a period or an event: { keep: 5 years, after: the comment is made, end: [delete] }; or anonymise.',

  *check(model) {
    for (const use of retentionUses(model)) {
      if (!isEndless(use.rule) || use.purposes.every(mayBeEndless)) continue
      yield { at: child(use.rule, 'keep'), data: { subject: retentionSubject(use) } }
    }
  },
})

/** A law may lay down a register for good. */
const isEndless = ({ keep, atMost, until, law }: RetentionRule): boolean =>
  keep === 'indefinitely' && atMost === undefined && until === undefined && law === undefined

/** Archives, research and statistics may keep data longer (Article 89); a list of choices has to remember a refusal. */
const exempt: readonly string[] = [
  'legal.archiving',
  'research.scientific',
  'analytics.statistics',
  'security.consent-management',
]

const mayBeEndless = ({ kinds }: Purpose): boolean => (kinds ?? []).some((kind) => exempt.includes(kind))
