import { type Outbound, outbound } from '../../facts/transfers.js'
import type { Regime } from '../../law/citation.js'
import type { Law } from '../../law/law.js'
import type { Recipient } from '../../model/types.js'
import type { Claim } from '../../prose/claim.js'
import { type Contradiction, contradictions } from '../../prose/contradictions.js'
import { disclosuresWithin } from '../../prose/disclosures.js'
import { contradicted } from '../contradictions/words.js'
import { defineRule } from '../rule.js'

export default defineRule<Contradiction, 'words'>({
  id: 'no-transfers-is-true',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:13.1.f', 'gdpr:14.1.f'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:13.1.f', 'uk-gdpr:14.1.f'],
    ch: ['fadp:19.4'],
  },
  summary: 'A declaration that denies transfers has no recipient abroad.',
  confidence: 'read',
  across: 'words',
  why: 'A false reassurance misleads the reader, and each transfer has to be told.',
  message: contradicted,
  fix: () => 'Take the denial out, and name under the recipient what protects the data there.',

  check: (model, law, regime) =>
    contradictions(model, 'no-transfers', (claim) => {
      const meant = new Set(disclosuresWithin(model, claim, regime).map(({ recipient }) => recipient))
      return outbound(model, law, regime)
        .filter((it) => isMeant(claim, it, meant) && !isNear(law, regime, it.country))
        .map(({ to, country, place }) => ({
          at: place.at,
          fact: { is: 'data-given-abroad' as const, of: to, country },
        }))
    }),
})

/** A place without a recipient is meant by a promise that is limited to nobody, and to none of its purposes and data. */
function isMeant({ scope }: Claim, { recipient, place }: Outbound, meant: ReadonlySet<Recipient>): boolean {
  if (recipient) return meant.has(recipient)
  const { purposes, data } = place
  const isApart = (all: readonly unknown[] | undefined, some: readonly unknown[] | undefined) =>
    all !== undefined && some !== undefined && !some.some((it) => all.includes(it))
  return scope.recipients === undefined && !isApart(scope.purposes, purposes) && !isApart(scope.data, data)
}

const areas = ['eu', 'uk'] as const satisfies readonly Regime[]

/**
 * Notices speak of "outside the UK and the EEA" on purpose: what stays in either is not held against the denial. Swiss law
 * has every state named.
 */
const isNear = (law: Law, regime: Regime, country: string): boolean =>
  regime !== 'ch' && areas.some((area) => law.inArea(area, country))
