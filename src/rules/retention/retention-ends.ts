import { mayBeEndless, type RetentionSubject, retentionSubject, retentionUses } from '../../facts/retention.js'
import { purposesOf } from '../../prose/claim-scope.js'
import { claimsOf } from '../../prose/claims.js'
import { isEndless } from '../../prose/periods-in-words.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { subjectWords } from './words.js'

export default defineRule({
  id: 'retention-ends',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.e', 'gdpr:13.2.a'],
    uk: ['uk-gdpr:5.1.e', 'uk-gdpr:13.2.a'],
    ch: ['fadp:6.4'],
  },
  summary: 'No data are kept without an end.',
  confidence: 'read',
  why: 'Data may be kept only as long as the purpose needs them; that people can ask for deletion is no end.',
  message: (data: { subject: RetentionSubject }) => `The rule on keeping ${subjectWords(data.subject)} sets no end.`,
  fix: () =>
    'Set a period or an event: { keep: 5 years, after: the comment is made, end: [delete] }; or anonymise the data.',

  *check(model) {
    const claims = claimsOf(model, 'no-longer-than-necessary')
    for (const use of retentionUses(model)) {
      if (!isEndless(use.rule) || use.purposes.every(mayBeEndless)) continue
      const related = claims
        .filter((claim) => purposesOf(model, claim).some((purpose) => use.purposes.includes(purpose)))
        .map(({ at }) => ({ at, is: 'no-longer-than-necessary-is-promised' as const }))
      yield {
        at: child(use.rule, use.rule.keep === undefined ? 'criterion' : 'keep'),
        data: { subject: retentionSubject(use) },
        related,
      }
    }
  },
})
