import { type Reliance, reliances } from '../../facts/transfers.js'
import type { Named } from '../../findings/fact.js'
import { agrees, country, Several } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { Law } from '../../law/law.js'
import { defineRule } from '../rule.js'

/** Why a mechanism of adequacy carries nothing: words of the law's tables, days and countries. */
type Flaw =
  | { readonly is: 'not-law'; readonly asOf: string }
  | { readonly is: 'for-other-country'; readonly country: string }
  | { readonly is: 'ended'; readonly on: string }
  | { readonly is: 'not-listed'; readonly by: Regime }

interface Unfounded {
  readonly recipient: Named
  readonly country: string
  readonly mechanism: string
  readonly flaw: Flaw
}

export default defineRule<Unfounded, 'recipient'>({
  id: 'adequacy-is-in-force',
  severity: 'error',
  concerns: 'practice',
  cites: {
    eu: ['gdpr:45'],
    uk: ['uk-gdpr:45', 'uk-gdpr:45A', 'uk-gdpr:45C', 'dpa2018:sch-21.5'],
    ch: ['fadp:16.1'],
  },
  summary: 'A transfer rests on adequacy only where a decision for the country is in force.',
  confidence: 'read',
  across: 'recipient',
  why: 'Each law keeps its own list of countries, and lists change; what is not on it needs another mechanism.',
  message: ({ recipient, country: code, mechanism, flaw }) =>
    `${Several(recipient)} ${agrees(recipient, 'gets', 'get')} data in ${country(code)} under '${mechanism}', but ${wordsOf(flaw)}.`,
  fix: () =>
    'Name a mechanism that covers the country, such as eu-scc, uk-addendum or ch-scc, or choose another recipient.',

  *check(model, law, regime) {
    for (const reliance of reliances(model, law, regime)) {
      const flaw = flawOf(reliance, law, regime)
      if (flaw === undefined) continue
      const { transfer, mechanism } = reliance
      const data = { recipient: transfer.to, country: transfer.country }
      yield { at: mechanism.at, data: { ...data, mechanism: mechanism.type, flaw } }
    }
  },
})

/** The frameworks of all three regimes are lists of organisations in one country. */
const frameworkCountry = 'US'

function flawOf({ transfer, row }: Reliance, law: Law, regime: Regime): Flaw | undefined {
  const { country: code } = transfer
  if (row === undefined) return { is: 'not-law', asOf: law.asOf }
  if (row.kind === 'framework' && (law.country(code)?.partOf ?? code) !== frameworkCountry) {
    return { is: 'for-other-country', country: frameworkCountry }
  }
  if (row.kind !== 'adequacy' && row.kind !== 'framework') return undefined
  if (law.adequacy(regime, code) !== undefined) return undefined
  const [ended] = law.endedAdequacy(regime, code)
  return ended?.until === undefined ? { is: 'not-listed', by: regime } : { is: 'ended', on: ended.until }
}

function wordsOf(flaw: Flaw): string {
  switch (flaw.is) {
    case 'not-law':
      return `that is not law on ${flaw.asOf}`
    case 'for-other-country':
      return `that framework is for recipients in ${country(flaw.country)}`
    case 'ended':
      return `the decision ended on ${flaw.on}`
    case 'not-listed':
      return unlisted[flaw.by]
  }
}

const unlisted: Readonly<Record<Regime, string>> = {
  eu: 'the European Commission has made no decision for that country',
  uk: 'no UK regulations approve that country',
  ch: 'that country is not on the list of the Federal Council',
}
