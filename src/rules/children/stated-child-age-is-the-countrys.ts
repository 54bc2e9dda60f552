import type { CountryAge } from '../../facts/children.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { country, listed, quote } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { Law } from '../../law/law.js'
import type { Model } from '../../model/types.js'
import { said, says } from '../../prose/said.js'
import { isWithin } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Differing {
  readonly words: Quoted
  readonly ages: readonly CountryAge[]
}

export default defineRule<Differing>({
  id: 'stated-child-age-is-the-countrys',
  severity: 'info',
  concerns: 'notice',
  cites: { eu: ['gdpr:8.1'], uk: ['uk-gdpr:8.1'] },
  summary: 'An age below which parents have to agree is the one that the law of the country sets.',
  confidence: 'recalled',
  why: 'Each country sets the age from which a child consents alone to an online service; a wrong one misleads parents.',
  message: ({ words, ages }) =>
    `The text says ${quote(words)}, but a child consents alone ${listed(ages.map(ageInWords))}.`,
  fix: () => 'Give the age of the country, or say that you ask parents up to a higher age than the law does.',

  *check(model, law, regime) {
    const ages = agesOf(model, law, regime)
    if (ages.length === 0) return
    for (const { at, match, ...around } of said(model, 'childAge')) {
      const stated = Number(/\d+/.exec(match)?.[0])
      if (!says(around, 'agreement') || isWithin(at, '/promises') || allAges(model, law).includes(stated)) continue
      yield { at, data: { words: quoted(match), ages } }
    }
  },
})

const ageInWords = ({ country: code, age }: CountryAge): string => `from ${age} in ${country(code)}`

/** An age that is right under one law is not wrong because another law has its own. */
const allAges = (model: Model, law: Law): readonly number[] =>
  model.checked.flatMap((regime) => agesOf(model, law, regime)).map(({ age }) => age)

/** The ages of the countries of a regime that readers live in, or the organisation where nobody says so. */
function agesOf(model: Model, law: Law, regime: Regime): readonly CountryAge[] {
  const readers = [...model.notices.values()].flatMap((notice) => notice.audienceCountries ?? [])
  const seats = [...model.controllers.values()].flatMap(({ country }) => country ?? [])
  const places = regime === 'uk' ? ['GB'] : readers.length > 0 ? readers : seats
  return [...new Set(places)]
    .filter((country) => law.inArea(regime, country))
    .flatMap((country) => {
      const age = law.consentAge(country)?.age
      return age === undefined ? [] : [{ country, age }]
    })
}
