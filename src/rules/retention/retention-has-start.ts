import { isLonger, parseDuration } from '../../facts/duration.js'
import { type RetentionSubject, retentionSubject, retentionUses } from '../../facts/retention.js'
import { lengthOf, lengthWritten, type WrittenLength } from '../../facts/retention-length.js'
import type { RetentionRule } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { lengthWords, subjectWords } from './words.js'

export default defineRule({
  id: 'retention-has-start',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.1', 'gdpr:13.2.a'], uk: ['uk-gdpr:12.1', 'uk-gdpr:13.2.a'] },
  summary: 'A storage period says from when it runs.',
  confidence: 'read',
  why: 'Six years from joining and six years from leaving are different promises.',
  message: (data: { subject: RetentionSubject; keep: WrittenLength }) =>
    `The rule on keeping ${subjectWords(data.subject)} says ${lengthWords(data.keep)}, but not from when.`,
  fix: () => 'Add the event that starts it to the rule: after: your membership ends.',

  *check(model) {
    for (const use of retentionUses(model)) {
      const keep = lengthWritten(use.rule)
      if (keep === undefined || hasStart(use.rule) || isShort(use.rule)) continue
      yield { at: child(use.rule, 'after'), data: { subject: retentionSubject(use), keep } }
    }
  },
})

const hasStart = ({ keep, after, until }: RetentionRule): boolean =>
  keep === 'indefinitely' || after !== undefined || until !== undefined

/** Logs and recordings that are gone within a month run from the moment they are made: nobody wonders. */
function isShort(rule: RetentionRule): boolean {
  const [period, month] = [lengthOf(rule), parseDuration('1 month')]
  return period !== undefined && month !== undefined && !isLonger(period, month)
}
