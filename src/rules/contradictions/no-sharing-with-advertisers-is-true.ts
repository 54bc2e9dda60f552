import { named } from '../../facts/names.js'
import type { Model, Purpose, Recipient } from '../../model/types.js'
import { each, some } from '../../model/value.js'
import type { Claim } from '../../prose/claim.js'
import { claimsOf } from '../../prose/claims.js'
import { type Contradiction, contradiction } from '../../prose/contradictions.js'
import type { Contrary, ContraryFact } from '../../prose/contrary.js'
import { asContrary, type Disclosure, disclosuresWithin, standingOf } from '../../prose/disclosures.js'
import { saidBy } from '../../prose/said.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
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
  across: 'words',
  why: 'Whoever reads this expects no advertisements from others.',
  message: contradicted,
  fix: ({ facts }) =>
    areSponsors(facts.flat())
      ? 'Say what they may do with the data, or leave them out of the promise.'
      : 'Take the promise out and name who gets data for advertising, or stop giving them data.',

  *check(model, _law, regime) {
    for (const claim of claimsOf(model, 'no-sharing-with-advertisers')) {
      const facts = [
        ...disclosuresWithin(model, claim, regime).flatMap((it) => givenTo(model, it)),
        ...byCookies(model, claim),
      ]
      const severity = areSponsors(facts.map(({ fact }) => fact)) ? 'warning' : undefined
      for (const found of contradiction(claim, facts)) yield { ...found, severity }
    }
  },
})

/** A sponsor pays to be seen, and is no advertiser by that: whether the data serve advertising is open. */
const areSponsors = (facts: readonly ContraryFact[]): boolean => facts.every(({ is }) => is === 'sponsors-given')

function givenTo(model: Model, it: Disclosure): readonly Contrary[] {
  const { recipient, purpose } = it
  const standing = standingOf(model, recipient)
  if (standing !== 'third' && standing !== 'unclear') return []
  if (standing === 'third' && purpose !== undefined && isAdvertising(purpose)) return [asContrary(it)]
  if (isCalled(recipient, 'advertiser')) return [asContrary(it)]
  if (!isCalled(recipient, 'sponsor')) return []
  return [{ ...asContrary(it), fact: { is: 'sponsors-given', of: named.recipient(recipient) } }]
}

const isCalled = ({ name, label, sector, does }: Recipient, topic: 'advertiser' | 'sponsor'): boolean =>
  [name, label, sector, does].some((text) => text !== undefined && saidBy(text, topic).length > 0)

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
