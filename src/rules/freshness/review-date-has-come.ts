import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'review-date-has-come',
  severity: 'warning',
  concerns: 'record',
  cites: { eu: ['gdpr:5.2', 'gdpr:24.1'], uk: ['uk-gdpr:5.2', 'uk-gdpr:24.1'], ch: ['fadp:19.1'] },
  summary: 'The last review of a notice lies in the past.',
  confidence: 'read',
  why: 'A review that has not happened yet is no review.',
  message: (data: { reviewed: string; asOf: string }) =>
    `The notice was last reviewed on ${data.reviewed}, which is after ${data.asOf}, the day of this check.`,
  fix: () => 'Write the day on which somebody reviewed it; the day on which it comes into force goes under effective.',

  *check(model, law) {
    for (const notice of model.notices.values()) {
      const { reviewed } = notice
      if (typeof reviewed !== 'string' || reviewed <= law.asOf) continue
      yield { at: child(notice, 'reviewed'), data: { reviewed, asOf: law.asOf } }
    }
  },
})
