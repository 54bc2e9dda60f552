import { aYearAfter } from '../../facts/calendar.js'
import { reliances } from '../../facts/transfers.js'
import type { Named } from '../../findings/fact.js'
import { Name } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'framework-listing-is-recent',
  severity: 'warning',
  concerns: 'record',
  cites: { eu: ['gdpr:45'], uk: ['uk-gdpr:45', 'uk-gdpr:45A'], ch: ['fadp:16.1'] },
  summary: 'A recipient under a framework with the United States was looked up within the last twelve months.',
  confidence: 'recalled',
  why: 'A listing has to be renewed every year, and lapses where it is not.',
  message: (data: { recipient: Named; checked: string }) =>
    `${Name(data.recipient)} was last looked up in the list on ${data.checked}, more than twelve months ago.`,
  fix: () => 'Look it up again at dataprivacyframework.gov and write the day in checked.',

  *check(model, law, regime) {
    for (const { transfer, mechanism, row } of reliances(model, law, regime)) {
      const { checked } = mechanism
      if (row?.kind !== 'framework' || typeof checked !== 'string' || aYearAfter(checked) >= law.asOf) continue
      yield { at: child(mechanism, 'checked'), data: { recipient: transfer.to, checked } }
    }
  },
})
