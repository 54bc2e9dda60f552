import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { Several } from '../../grammar/english.js'
import { some } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Late {
  readonly purpose: Named
  readonly began: string
  readonly told: string
}

export default defineRule<Late, 'purpose'>({
  id: 'changes-are-told-first',
  severity: 'error',
  concerns: 'practice',
  cites: {
    eu: ['gdpr:13.3', 'gdpr:14.4'],
    uk: ['uk-gdpr:13.3', 'uk-gdpr:14.4'],
  },
  summary: 'People are told of a new use before it begins.',
  confidence: 'read',
  across: 'purpose',
  why: 'Whoever already gave data is told of a further purpose before the data are used for it.',
  message: ({ purpose, began, told }) => `${Several(purpose)} began on ${began}, and people were told on ${told} only.`,
  fix: () => 'Correct the day if it is wrong; else tell people now, and next time before a new use begins.',

  *check(model) {
    for (const notice of model.notices.values()) {
      for (const entry of some(notice.changes)?.log ?? []) {
        const { date, notified, purposes = [] } = entry
        const [purpose] = purposes
        if (!purpose || typeof date !== 'string' || typeof notified !== 'string' || notified <= date) continue
        yield {
          at: child(entry, 'notified'),
          data: { purpose: named.purpose(purpose), began: date, told: notified },
        }
      }
    }
  },
})
