import { vendor } from '../../catalogue/catalogue.js'
import { named } from '../../facts/names.js'
import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import { defineRule } from '../rule.js'

/** Where a known vendor is seated is a place to begin to ask, not where it has the data. */
function seatOf(id: string | undefined): readonly string[] {
  const row = id === undefined ? undefined : vendor(id)
  if (row === undefined) return []
  const group = row.suggests.parentCountry === undefined ? '' : `, its group in ${row.suggests.parentCountry}`
  return [
    `Usually the contract is with ${row.legalEntity} in ${row.seat}${group}: confirm it, and ask where your data are held.`,
  ]
}

interface Placeless {
  readonly recipient: Named
  readonly vendor: string | undefined
}

export default defineRule<Placeless, 'recipient'>({
  id: 'destination-is-stated',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.1.f', 'gdpr:14.1.f', 'gdpr:44'],
    uk: ['uk-gdpr:13.1.f', 'uk-gdpr:14.1.f', 'uk-gdpr:44', 'uk-gdpr:44A'],
    ch: ['fadp:16', 'fadp:19.4'],
  },
  summary: 'The declaration says in which countries each recipient gets data.',
  confidence: 'recalled',
  across: 'recipient',
  why: 'People must be told whether their data go abroad; without the country nobody can tell.',
  message: ({ recipient }) =>
    `Nothing says in which country ${several(recipient)} ${agrees(recipient, 'gets', 'get')} the data.`,
  fix: (data) =>
    [
      'Add countries: [GB] to the recipient; or state transfers: none if no data leave the area.',
      ...seatOf(data.vendor),
    ].join(' '),

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === 'destination')
        yield {
          at: missing.at,
          data: { recipient: named.recipient(missing.recipient), vendor: missing.recipient.vendor },
        }
    }
  },
})
