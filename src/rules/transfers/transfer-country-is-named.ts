import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { agrees, quote, Several } from '../../grammar/english.js'
import { plain } from '../../model/value.js'
import { goneElsewhere } from '../../prose/regions.js'
import { defineRule } from '../rule.js'

interface Vague {
  readonly recipient: Named
  readonly region: Quoted
}

export default defineRule<Vague, 'recipient'>({
  id: 'transfer-country-is-named',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.1.f', 'gdpr:14.1.f', 'wp260:annex'],
    uk: ['uk-gdpr:13.1.f', 'uk-gdpr:14.1.f', 'wp260:annex'],
  },
  summary: 'A transfer names the countries that data go to.',
  confidence: 'recalled',
  leansOn: ['./countries'],
  across: 'recipient',
  why: 'What happens to data abroad depends on the country, so fairness calls for its name.',
  message: ({ recipient, region }) =>
    `${Several(recipient)} ${agrees(recipient, 'gets', 'get')} data ${quote(region)}, but no country is named.`,
  fix: () => 'List the countries: countries: [{ country: ‹code›, mechanisms: [‹mechanism›] }].',

  *check(model) {
    for (const { to, at, region } of goneElsewhere(model)) {
      yield { at, data: { recipient: to, region: quoted(plain(region)) } }
    }
  },
})
