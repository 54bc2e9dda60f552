import type { Regime } from '../../law/citation.js'
import type { Law } from '../../law/law.js'
import { listed, recipientName } from '../../model/query.js'
import { countryName, transfersOf } from '../../model/transfers.js'
import { isNone } from '../../model/value.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'no-transfers-is-true',
  severity: 'error',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:13.1.f', 'gdpr:14.1.f'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:13.1.f', 'uk-gdpr:14.1.f'],
    ch: ['fadp:19.4'],
  },
  summary: 'A declaration that denies transfers has no recipient abroad.',
  confidence: 'recalled',
  why: 'A false reassurance misleads the reader, and each transfer has to be told.',
  message: (data: { places: readonly string[] }) =>
    `The declaration says that no data leave the area, but ${listed(data.places)}.`,
  fix: () => 'Take out transfers: none, and name what protects the data under the recipient.',

  *check(model, law, regime) {
    const { transfers } = model
    if (!isNone(transfers)) return
    const abroad = transfersOf(model, law, regime).filter(({ country }) => !isNear(law, regime, country))
    if (abroad.length === 0) return
    const places = abroad.map(
      ({ recipient, country }) => `${recipientName(recipient)} gets data in ${countryName(law, country)}`,
    )
    const related = abroad.map(({ place, country }) => ({
      at: place.at,
      message: `data go to ${countryName(law, country)}`,
    }))
    yield { at: transfers.at, data: { places: [...new Set(places)] }, related }
  },
})

const areas = ['eu', 'uk'] as const satisfies readonly Regime[]

/**
 * Notices speak of "outside the UK and the EEA" on purpose: what stays in either is not held against the denial. Swiss law
 * has every state named.
 */
const isNear = (law: Law, regime: Regime, country: string): boolean =>
  regime !== 'ch' && areas.some((area) => law.inArea(area, country))
