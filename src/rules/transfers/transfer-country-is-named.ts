import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { Name, quote } from '../../grammar/english.js'
import { plain } from '../../model/value.js'
import { goneElsewhere } from '../../prose/regions.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'transfer-country-is-named',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.1.f', 'gdpr:14.1.f', 'wp260:annex'],
    uk: ['uk-gdpr:13.1.f', 'uk-gdpr:14.1.f', 'wp260:annex'],
  },
  summary: 'A transfer names the countries that data go to.',
  confidence: 'recalled',
  why: 'What happens to data abroad depends on the country, so fairness calls for its name.',
  message: (data: { recipient: Named; region: Quoted }) =>
    `${Name(data.recipient)} gets data ${quote(data.region)}, but no country is named.`,
  fix: () => 'List the countries: countries: [{ country: US, mechanisms: [eu-scc, uk-addendum] }].',

  *check(model) {
    for (const { to, at, region } of goneElsewhere(model)) {
      yield { at, data: { recipient: to, region: quoted(plain(region)) } }
    }
  },
})
