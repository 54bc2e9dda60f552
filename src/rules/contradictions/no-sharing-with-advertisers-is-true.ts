import { named } from '../../facts/names.js'
import type { Model, Purpose, Recipient } from '../../model/types.js'
import { each, some } from '../../model/value.js'
import type { Claim } from '../../prose/claim.js'
import { contradictions } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import { asContrary, disclosuresWithin, standingOf } from '../../prose/disclosures.js'
import { saidBy } from '../../prose/said.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule({
  id: 'no-sharing-with-advertisers-is-true',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:13.1.e', 'gdpr:14.1.e'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:13.1.e', 'uk-gdpr:14.1.e'],
    ch: ['fadp:6.2', 'fadp:19.2.c'],
  },
  summary: 'Whoever says that advertisers get no data gives none to those who advertise.',
  confidence: 'read',
  why: 'Whoever reads this expects not to be followed by advertisements.',
  message: contradicted,
  fix: () => 'Take the promise out and name who gets data for advertising, or stop giving them data.',

  check: (model, _law, regime) =>
    contradictions(model, 'no-sharing-with-advertisers', (claim) => [
      ...disclosuresWithin(model, claim, regime)
        .filter(
          ({ recipient, purpose }) =>
            (standingOf(model, recipient) === 'third' && purpose !== undefined && isAdvertising(purpose)) ||
            (['third', 'unclear'].includes(standingOf(model, recipient)) && isAdvertiser(recipient)),
        )
        .map((it) => asContrary(it)),
      ...byCookies(model, claim),
    ]),
})

/** Whoever is called one: a sponsor pays to be seen. */
const isAdvertiser = ({ name, label, sector, does }: Recipient): boolean =>
  [name, label, sector, does].some((text) => text !== undefined && saidBy(text, 'advertiser').length > 0)

const kinds: readonly string[] = [
  'marketing.advertising',
  'marketing.targeted',
  'marketing.partner-sharing',
  'analytics.ads',
]

const isAdvertising = (purpose: Purpose): boolean => purpose.kinds?.some((kind) => kinds.includes(kind)) === true

/** Advertisers that read what their cookies collect; a promise about some purposes, data or people says nothing of these. */
function byCookies(model: Model, { scope }: Claim): readonly Contrary[] {
  if (Object.keys(scope).length > 0) return []
  return [...(some(model.cookies)?.items?.values() ?? [])]
    .filter(({ category }) => category === 'marketing')
    .flatMap((cookie) =>
      [...(cookie.provider ? [cookie.provider] : []), ...each(cookie.sharedWith)]
        .filter((recipient) => standingOf(model, recipient) === 'third')
        .map((recipient) => ({
          at: cookie.at,
          fact: { is: 'data-given', of: named.recipient(recipient) },
          closer: { is: 'reads-cookie', recipient: named.recipient(recipient), cookie: named.cookie(cookie) },
        })),
    )
}
