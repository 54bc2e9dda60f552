import { kindsMeant } from '../../facts/purposes.js'
import type { Purpose } from '../../model/types.js'
import { each } from '../../model/value.js'
import { type Contradiction, contradictions } from '../../prose/contradictions.js'
import { asContrary, disclosuresWithin, standingOf } from '../../prose/disclosures.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'no-sharing-for-marketing-is-true',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:13.1.e', 'gdpr:14.1.e'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:13.1.e', 'uk-gdpr:14.1.e'],
    ch: ['fadp:6.2', 'fadp:19.2.c'],
  },
  summary: 'Whoever says that data are never shared for marketing gives them to nobody for it.',
  confidence: 'read',
  across: 'words',
  why: 'People agree to much on the strength of this promise, and cannot tell that it is broken.',
  message: contradicted,
  fix: () => 'Take the promise out and name those who get data for marketing, or stop giving them data for it.',

  check: (model, _law, regime) =>
    contradictions(model, 'no-sharing-for-marketing', (claim) =>
      disclosuresWithin(model, claim, regime)
        .filter(({ recipient, purpose }) => purpose && isMarketing(purpose) && standingOf(model, recipient) === 'third')
        .map((it) => asContrary(it)),
    ),
})

/** Advertising that is no message to one person, and addresses that others get for their own. */
const others: readonly string[] = ['marketing.advertising', 'marketing.partner-sharing']

const isMarketing = (purpose: Purpose): boolean =>
  each(purpose.marketing).length > 0 ||
  kindsMeant(purpose).some(({ id, directMarketing }) => directMarketing === true || others.includes(id))
