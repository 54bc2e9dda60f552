import { basesIn } from '../../facts/bases.js'
import { controllersOf } from '../../facts/controllers.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, country as countryName, name, Several } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { Law } from '../../law/law.js'
import type { Model, Purpose } from '../../model/types.js'
import { each } from '../../model/value.js'
import { defineRule } from '../rule.js'

interface Lawless {
  readonly purpose: Named
  readonly datum: Named
  readonly country: string
}

export default defineRule<Lawless, 'purpose'>({
  id: 'national-number-has-its-law',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:87', 'gdpr:5.1.a'] },
  summary: 'Where a country binds its national number to a law, a purpose that uses it names one.',
  confidence: 'recalled',
  across: 'purpose',
  why: 'Whoever has the number of somebody can join all that is known of them, so some countries let only a law say for what it is used.',
  message: ({ purpose, datum, country }) =>
    `${Several(purpose)} ${agrees(purpose, 'uses', 'use')} ${name(datum)}, and ${agrees(purpose, 'names', 'name')} no law, but in ${countryName(country)} a national number is used only for what a law says.`,
  fix: () => 'Leave the number out of the data; or name the law, with the basis or as provision: { law: … }.',

  *check(model, law, regime) {
    for (const purpose of ownPurposes(model)) {
      const country = strictCountry(model, law, purpose)
      const use = each(purpose.data).find(({ target }) => target.kinds?.includes('government-id.national-id'))
      if (country === undefined || !use || namesLaw(purpose, regime)) continue
      yield { at: use.at, data: { purpose: named.purpose(purpose), datum: named.datum(use.target), country } }
    }
  },
})

/** The country of all who decide, where it asks for a law. */
function strictCountry(model: Model, law: Law, purpose: Purpose): string | undefined {
  const countries = new Set(controllersOf(model, purpose).map(({ country }) => country))
  const [country] = countries
  return countries.size === 1 && country !== undefined && law.nationalNumber(country) ? country : undefined
}

/** Whether a law is named for the purpose, or its basis is one that has to name a law: that is asked for by other rules. */
const namesLaw = (purpose: Purpose, regime: Regime): boolean =>
  basesIn(purpose, regime).some(({ type }) => type === 'legal-obligation' || type === 'public-task') ||
  each(purpose.provision).some(({ law = [] }) => law.length > 0) ||
  each(purpose.specialCategoryCondition).some(({ law = [] }) => law.length > 0)
