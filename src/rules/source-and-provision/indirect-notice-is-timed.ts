import { named } from '../../facts/names.js'
import { isRecord } from '../../facts/record.js'
import { isIndirect, ownSources } from '../../facts/sources.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly source: Named
}

export default defineRule<Found, 'source'>({
  id: 'indirect-notice-is-timed',
  severity: 'warning',
  concerns: 'record',
  cites: { eu: ['gdpr:14.3'], uk: ['uk-gdpr:14.3'], ch: ['fadp:19.5'] },
  summary: 'Of data that come from elsewhere, it is recorded when people are told.',
  confidence: 'read',
  across: 'source',
  why: 'People learn of such data only from the organisation, within a month at the latest.',
  message: ({ source }) => `Nothing says when people are told of the data from ${several(source)}.`,
  fix: () => 'Say when and how: informed: { when: within-one-month, how: ‹how they are told› }.',
  open: 'when people get to see the notice',

  *check(model) {
    // A published notice does not say when it is sent.
    if (!isRecord(model)) return
    for (const source of ownSources(model).filter(isIndirect)) {
      if (source.informed === undefined) yield { at: child(source, 'informed'), data: { source: named.source(source) } }
    }
  },
})
