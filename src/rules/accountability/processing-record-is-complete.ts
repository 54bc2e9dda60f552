import { issuers } from '../../facts/controllers.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import { isRecord } from '../../facts/record.js'
import { retentionOf } from '../../facts/retention.js'
import type { Named } from '../../findings/fact.js'
import { name } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { Model } from '../../model/types.js'
import { each, isNone } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** What the record lacks: the measures of security, or how long the data of a purpose are kept. */
type Lacking = { readonly is: 'security' } | { readonly is: 'retention'; readonly purpose: Named }

interface Gap {
  readonly at: Pointer
  readonly data: Lacking
}

export default defineRule<Lacking>({
  id: 'processing-record-is-complete',
  severity: 'info',
  concerns: 'record',
  cites: {
    eu: ['gdpr:30.1', 'gdpr:30.1.g', 'gdpr:30.5'],
    uk: ['uk-gdpr:30.1', 'uk-gdpr:30.1.g', 'uk-gdpr:30.5'],
    ch: ['fadp:12'],
  },
  summary: 'The declaration holds what the record of processing asks for beyond the notice.',
  confidence: 'read',
  why: 'The same facts fill the record that the law asks for; written here, they need not be kept twice.',
  message: (lacking) => `Nothing says ${wordsOf(lacking)}, which belongs in the record of processing.`,
  fix: ({ is }) => fixes[is],

  *check(model, _law, regime) {
    if (isRecord(model) && !(regime === 'ch' && isSpared(model))) yield* gaps(model, regime)
  },
})

/**
 * Swiss law spares whoever has fewer than 250 people and does nothing risky on a large scale, which is almost everybody: the
 * record is asked for where the declaration speaks of such a scale, or where somebody acts for the state.
 */
const isSpared = (model: Model): boolean =>
  issuers(model).every(
    ({ coreActivities, publicAuthority }) => each(coreActivities).length === 0 && publicAuthority !== true,
  )

const fixes: Readonly<Record<Lacking['is'], string>> = {
  security: 'Add the main measures: security: { measures: [Only the committee can open the list.] }.',
  retention: 'Add retention with a period and when it begins: { keep: 6 years, after: your membership ends }.',
}

const wordsOf = (lacking: Lacking): string =>
  lacking.is === 'security' ? 'how the data are protected' : `how long data for ${name(lacking.purpose)} are kept`

/** What no other rule asks for: the rest of the record is required of the notice as well. */
function* gaps(model: Model, regime: Regime): Iterable<Gap> {
  if ((model.security?.measures ?? []).length === 0) {
    yield { at: child('', 'security', 'measures'), data: { is: 'security' } }
  }
  // Swiss law asks for the period in the record, and not in the notice.
  if (regime !== 'ch') return
  for (const purpose of ownPurposes(model)) {
    if (isNone(purpose.data) || retentionOf(model, purpose) !== undefined) continue
    yield { at: child(purpose, 'retention'), data: { is: 'retention', purpose: named.purpose(purpose) } }
  }
}
