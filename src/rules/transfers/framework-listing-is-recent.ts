import { aYearAfter } from '../../facts/calendar.js'
import { reliances } from '../../facts/transfers.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Outdated {
  readonly recipient: Named
  readonly checked: string
}

export default defineRule<Outdated, 'recipient'>({
  id: 'framework-listing-is-recent',
  severity: 'warning',
  concerns: 'record',
  cites: { eu: ['gdpr:45'], uk: ['uk-gdpr:45', 'uk-gdpr:45A'], ch: ['fadp:16.1'] },
  summary: 'A recipient under a framework with the United States was looked up within the last twelve months.',
  confidence: 'recalled',
  across: 'recipient',
  why: 'A listing has to be renewed every year, and lapses where it is not.',
  message: ({ recipient, checked }) =>
    `${Several(recipient)} ${agrees(recipient, 'was', 'were')} last looked up in the list on ${checked}, more than twelve months ago.`,
  fix: () => 'Look again at dataprivacyframework.gov and write the day in checked.',

  *check(model, law, regime) {
    for (const { transfer, mechanism, row } of reliances(model, law, regime)) {
      const { checked } = mechanism
      // A day from before the list is reported as that.
      const isBeforeTheList = row?.from !== undefined && typeof checked === 'string' && checked < row.from
      if (isBeforeTheList) continue
      if (row?.kind !== 'framework' || typeof checked !== 'string' || aYearAfter(checked) >= law.asOf) continue
      yield { at: child(mechanism, 'checked'), data: { recipient: transfer.to, checked } }
    }
  },
})
