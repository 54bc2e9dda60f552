import { basesIn } from '../../facts/bases.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, country, listed, Several } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { Law } from '../../law/law.js'
import type { Basis } from '../../model/types.js'
import { countryOfLaw } from '../../prose/laws-in-words.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Foreign {
  readonly purpose: Named
  readonly countries: readonly string[]
}

export default defineRule<Foreign, 'purpose'>({
  id: 'basis-law-is-of-the-area',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:6.3', 'gdpr:6.1.c', 'gdpr:6.1.e'], uk: ['uk-gdpr:6.3', 'uk-gdpr:6.1.c', 'uk-gdpr:6.1.e'] },
  summary: 'A legal obligation or a public task is laid down in a law of the area whose data protection law applies.',
  confidence: 'read',
  across: 'purpose',
  why: 'What another state commands is no obligation in the sense of the law: it may be an interest, which is weighed.',
  message: ({ purpose, countries }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on a law of ${listed(countries.map(country))}, but only a law of the area whose data protection law applies makes this basis.`,
  fix: () =>
    'Name the law of the Union, of a member state or of the United Kingdom that obliges you; if there is none, use another basis, such as legitimate-interests.',

  *check(model, law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const basis of basesIn(purpose, regime)) {
        const countries = foreignTo(basis, law, regime)
        if (countries.length > 0)
          yield { at: child(basis, 'law'), data: { purpose: named.purpose(purpose), countries } }
      }
    }
  },
})

/** The countries of the laws of a basis, where all of them are known and none is of the area. */
function foreignTo({ type, law: laws = [] }: Basis, law: Law, regime: Regime): readonly string[] {
  if (type !== 'legal-obligation' && type !== 'public-task') return []
  const countries = laws.flatMap((item) => countryOfLaw(item) ?? [])
  const isOfArea = (code: string): boolean => law.country(code) === undefined || law.inArea(regime, code)
  return countries.length === laws.length && !countries.some(isOfArea) ? [...new Set(countries)] : []
}
