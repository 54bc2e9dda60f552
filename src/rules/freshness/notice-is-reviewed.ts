import { aYearAfter } from '../../model/calendar.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'notice-is-reviewed',
  severity: 'warning',
  cites: {
    eu: ['gdpr:5.2', 'gdpr:24.1'],
    uk: ['uk-gdpr:5.2', 'uk-gdpr:24.1', 'ico:right-to-be-informed'],
    ch: ['fadp:19.1'],
  },
  summary: 'A notice was looked over within the last twelve months.',
  confidence: 'recalled',
  why: 'Measures are reviewed and kept up to date; that twelve months are long enough is our choice, not the law’s.',
  message: (data: { reviewed: string }) =>
    `The notice was last looked over on ${data.reviewed}, more than twelve months ago.`,
  fix: () => 'Look it over, then write the day in reviewed, even if nothing changed.',

  *check(model, law) {
    for (const notice of model.notices.values()) {
      const { reviewed } = notice
      if (typeof reviewed !== 'string' || aYearAfter(reviewed) >= law.asOf) continue
      yield { at: child(notice, 'reviewed'), data: { reviewed } }
    }
  },
})
