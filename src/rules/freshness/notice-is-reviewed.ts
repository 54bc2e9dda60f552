import { aYearAfter } from '../../facts/calendar.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'notice-is-reviewed',
  severity: 'warning',
  concerns: 'record',
  cites: {
    eu: ['gdpr:5.2', 'gdpr:24.1'],
    uk: ['uk-gdpr:5.2', 'uk-gdpr:24.1', 'ico:right-to-be-informed'],
    ch: ['fadp:19.1'],
  },
  summary: 'A notice was reviewed within the last twelve months.',
  confidence: 'read',
  why: 'Measures are to be reviewed and kept up to date; the twelve months are our choice, not the law’s.',
  message: (data: { reviewed: string }) =>
    `The notice was last reviewed on ${data.reviewed}, more than twelve months ago.`,
  fix: () => 'Review it, then write the day in reviewed, even if nothing changed.',

  *check(model, law) {
    for (const notice of model.notices.values()) {
      const { reviewed } = notice
      if (typeof reviewed !== 'string' || aYearAfter(reviewed) >= law.asOf) continue
      yield { at: child(notice, 'reviewed'), data: { reviewed } }
    }
  },
})
