import { named } from '../../facts/names.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { name, quote } from '../../grammar/english.js'
import { plain } from '../../model/value.js'
import { recipientsElsewhere } from '../../prose/regions.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'transfer-country-is-named',
  severity: 'warning',
  cites: {
    eu: ['gdpr:13.1.f', 'gdpr:14.1.f', 'wp260:annex'],
    uk: ['uk-gdpr:13.1.f', 'uk-gdpr:14.1.f', 'wp260:annex'],
  },
  summary: 'A transfer names the countries that data go to.',
  confidence: 'recalled',
  why: 'What happens to data abroad depends on the country, so fairness calls for its name.',
  message: (data: { recipient: Named; region: Quoted }) =>
    `${name(data.recipient)} gets data ${quote(data.region)}, but no country is named.`,
  fix: () => 'List the countries: countries: [{ country: US, mechanisms: [eu-scc, uk-addendum] }].',

  *check(model) {
    for (const { recipient, region } of recipientsElsewhere(model)) {
      yield {
        at: child(recipient, 'region'),
        data: { recipient: named.recipient(recipient), region: quoted(plain(region)) },
      }
    }
  },
})
