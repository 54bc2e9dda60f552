import { recipientName } from '../../facts/query.js'
import { countryName, type Reliance, reliances } from '../../facts/transfers.js'
import type { Regime } from '../../law/citation.js'
import type { Law } from '../../law/law.js'
import { defineRule } from '../rule.js'

interface Unfounded {
  readonly recipient: string
  readonly country: string
  readonly mechanism: string
  readonly because: string
}

export default defineRule<Unfounded>({
  id: 'adequacy-is-in-force',
  severity: 'error',
  cites: {
    eu: ['gdpr:45'],
    uk: ['uk-gdpr:45', 'uk-gdpr:45A', 'uk-gdpr:45C', 'dpa2018:sch-21.5'],
    ch: ['fadp:16.1'],
  },
  summary: 'A transfer rests on adequacy only where a decision for the country is in force.',
  confidence: 'recalled',
  why: 'Each law keeps its own list of countries, and lists change; what is not on it needs another mechanism.',
  message: ({ recipient, country, mechanism, because }) =>
    `${recipient} gets data in ${country} under '${mechanism}', but ${because}.`,
  fix: () =>
    'Name a mechanism that covers the country, such as eu-scc, uk-addendum or ch-scc, or choose another recipient.',

  *check(model, law, regime) {
    for (const reliance of reliances(model, law, regime)) {
      const because = whyUnfounded(reliance, law, regime)
      if (because === undefined) continue
      const { transfer, mechanism } = reliance
      const data = { recipient: recipientName(transfer.recipient), country: countryName(law, transfer.country) }
      yield { at: mechanism.at, data: { ...data, mechanism: mechanism.type, because } }
    }
  },
})

/** The frameworks of all three regimes are lists of organisations in one country. */
const frameworkCountry = 'US'

function whyUnfounded({ transfer, row }: Reliance, law: Law, regime: Regime): string | undefined {
  const { country } = transfer
  if (row === undefined) return `that is not law on ${law.asOf}`
  if (row.kind === 'framework' && (law.country(country)?.partOf ?? country) !== frameworkCountry) {
    return `that framework is for recipients in ${countryName(law, frameworkCountry)}`
  }
  if (row.kind !== 'adequacy' && row.kind !== 'framework') return undefined
  if (law.adequacy(regime, country) !== undefined) return undefined
  const [ended] = law.endedAdequacy(regime, country)
  return ended ? `the decision ended on ${ended.until}` : unlisted[regime]
}

const unlisted: Readonly<Record<Regime, string>> = {
  eu: 'the European Commission has made no decision for that country',
  uk: 'no UK regulations approve that country',
  ch: 'that country is not on the list of the Federal Council',
}
