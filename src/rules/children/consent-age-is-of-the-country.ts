import { agesOfConsent, type CountryAge, statedConsentAge } from '../../facts/children.js'
import { ownPurposes } from '../../facts/purposes.js'
import { country, listed } from '../../grammar/english.js'
import { each, some } from '../../model/value.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'consent-age-is-of-the-country',
  severity: 'info',
  concerns: 'notice',
  cites: { eu: ['gdpr:8.1'], uk: ['uk-gdpr:8.1'] },
  summary: 'The age at which a text ends childhood is one that a country of its people has set.',
  confidence: 'recalled',
  why: 'Each country sets its own age: the GDPR has sixteen, many countries have less, and the United Kingdom has thirteen.',
  message: (data: { age: number; ages: readonly CountryAge[] }) =>
    `${data.age} is stated as the age below which children are treated apart, but the law on their consent sets ${listed(data.ages.map(({ country: code, age }) => `${age} in ${country(code)}`))}.`,
  fix: () => 'Use the age of the country; where people live in several, the highest of them.',

  *check(model, law) {
    const stated = statedConsentAge(some(model.children))
    const rests = ownPurposes(model).some(({ basis }) => each(basis).some(({ type }) => type === 'consent'))
    if (!stated || !rests) return
    const rows = agesOfConsent(model, law)
    const highest = Math.max(...rows.map(({ age }) => age))
    // An age that is too low is an error where a consent stands.
    if (rows.length === 0 || stated.age < highest || rows.some(({ age }) => age === stated.age)) return
    yield { at: stated.at, data: { age: stated.age, ages: rows } }
  },
})
