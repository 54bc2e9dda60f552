import { basesIn } from '../../facts/bases.js'
import { criminalConditionsIn, specialConditionsIn } from '../../facts/conditions.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, country, listed, Several } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { Law } from '../../law/law.js'
import type { LawItem, Purpose } from '../../model/types.js'
import { each } from '../../model/value.js'
import { countryOfLaw } from '../../prose/laws-in-words.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Foreign {
  readonly purpose: Named
  readonly countries: readonly string[]
}

export default defineRule<Foreign, 'purpose'>({
  id: 'basis-law-is-of-the-area',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:6.3', 'gdpr:6.1.c', 'gdpr:6.1.e', 'gdpr:6.4', 'gdpr:9.2.b', 'gdpr:9.2.g', 'gdpr:10', 'gdpr:22.2.b'],
    uk: [
      'uk-gdpr:6.3',
      'uk-gdpr:6.1.c',
      'uk-gdpr:6.1.e',
      'uk-gdpr:6.4',
      'uk-gdpr:9.2.b',
      'uk-gdpr:9.2.g',
      'uk-gdpr:10.1',
    ],
  },
  summary: 'Where a law has to lay something down, it is a law of the area whose data protection law applies.',
  confidence: 'read',
  across: 'purpose',
  why: 'What another state commands is no obligation in the sense of the law: it may be an interest, which is weighed.',
  message: ({ purpose, countries }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on a law of ${listed(countries.map(country))}, but only a law of the area whose data protection law applies counts here.`,
  fix: () =>
    'Name the law of the Union, of a member state or of the United Kingdom that obliges you; if there is none, rest on something else, such as legitimate-interests. Where several laws apply, give each its own basis: regimes: [uk].',

  *check(model, law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const grounded of groundsOf(purpose, regime)) {
        const countries = foreignTo(grounded.law ?? [], law, regime)
        if (countries.length === 0) continue
        yield { at: child(grounded, 'law'), data: { purpose: named.purpose(purpose), countries } }
      }
    }
  },
})

interface Grounded {
  readonly at: Pointer
  readonly law?: readonly LawItem[]
}

/** What of a purpose rests on a law where only one of the area counts: bases and conditions, a decision, a new use. */
const groundsOf = (purpose: Purpose, regime: Regime): readonly Grounded[] => [
  ...basesIn(purpose, regime).filter(({ type }) => type === 'legal-obligation' || type === 'public-task'),
  ...specialConditionsIn(purpose, regime).filter(({ type }) => byLaw.has(type)),
  ...criminalConditionsIn(purpose, regime).filter(({ type }) => type === 'law'),
  ...each(purpose.automatedDecisions).filter(({ ground }) => ground === 'law'),
  ...(purpose.furtherTo?.route === 'law' ? [purpose.furtherTo] : []),
]

/** The conditions that a law has to lay down (Article 9(2)(b) and (g) to (j)). */
const byLaw: ReadonlySet<string> = new Set([
  'employment-social-protection',
  'substantial-public-interest',
  'health-social-care',
  'public-health',
  'archiving-research-statistics',
])

/** The countries of some laws, where all of them are known and none is of the area. */
function foreignTo(laws: readonly LawItem[], law: Law, regime: Regime): readonly string[] {
  const countries = laws.flatMap((it) => countryOfLaw(it) ?? [])
  const isOfArea = (code: string): boolean => law.country(code) === undefined || law.inArea(regime, code)
  return countries.length === laws.length && !countries.some(isOfArea) ? [...new Set(countries)] : []
}
