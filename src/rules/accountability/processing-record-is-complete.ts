import { isRecord, ownPurposes, purposeName, retentionOf } from '../../facts/query.js'
import type { Regime } from '../../law/citation.js'
import type { Model } from '../../model/types.js'
import { isNone } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Gap {
  readonly at: Pointer
  readonly what: string
  readonly fix: string
}

export default defineRule({
  id: 'processing-record-is-complete',
  severity: 'info',
  cites: {
    eu: ['gdpr:30.1', 'gdpr:30.1.g', 'gdpr:30.5'],
    uk: ['uk-gdpr:30.1', 'uk-gdpr:30.1.g', 'uk-gdpr:30.5'],
    ch: ['fadp:12'],
  },
  summary: 'The declaration holds what the record of processing asks for beyond the notice.',
  confidence: 'recalled',
  why: 'The same facts fill the record that the law asks for; written here, they need not be kept twice.',
  message: ({ what }: Gap) => `Nothing says ${what}, which belongs in the record of processing.`,
  fix: ({ fix }: Gap) => fix,

  *check(model, _law, regime) {
    if (!isRecord(model)) return
    for (const gap of gaps(model, regime)) yield { at: gap.at, data: gap }
  },
})

const measuresFix = 'Add the main measures: security: { measures: [Only the committee can open the list.] }.'
const periodFix = 'Add retention with a period and when it begins: { keep: 6 years, after: your membership ends }.'

/** What no other rule asks for: the rest of the record is required of the notice as well. */
function* gaps(model: Model, regime: Regime): Iterable<Gap> {
  if ((model.security?.measures ?? []).length === 0) {
    yield { at: child('', 'security', 'measures'), what: 'how the data are protected', fix: measuresFix }
  }
  // Swiss law asks for the period in the record, and not in the notice.
  if (regime !== 'ch') return
  for (const purpose of ownPurposes(model)) {
    if (isNone(purpose.data) || retentionOf(model, purpose) !== undefined) continue
    yield {
      at: child(purpose, 'retention'),
      what: `how long data for ${purposeName(purpose)} are kept`,
      fix: periodFix,
    }
  }
}
