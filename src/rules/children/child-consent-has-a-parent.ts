import { countriesIn, onlineConsents, youngest } from '../../facts/children.js'
import { named } from '../../facts/names.js'
import { ownPurposes, peopleOf } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, country as countryName, name, Several } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { Law } from '../../law/law.js'
import type { Basis, DataSubjectGroup, Model } from '../../model/types.js'
import { some } from '../../model/value.js'
import { defineRule } from '../rule.js'

interface Alone {
  readonly purpose: Named
  readonly people: Named
  readonly youngest: number
  /** The age from which people consent alone in the country, or anywhere where their countries are not known. */
  readonly age: number
  readonly country?: string
  /** The age below which parents are asked; absent where nothing says that any is. */
  readonly asked?: number
}

export default defineRule<Alone, 'purpose'>({
  id: 'child-consent-has-a-parent',
  severity: 'error',
  concerns: 'practice',
  cites: { eu: ['gdpr:8.1'], uk: ['uk-gdpr:8.1'] },
  summary: 'A child below the age of consent to online services does not consent alone.',
  confidence: 'read',
  leansOn: ['./kinds', '/children/parentalConsent'],
  across: 'purpose',
  why: 'Below an age that each country sets between 13 and 16, a child does not consent alone to an online service.',
  message: ({ purpose, people, youngest, age, country, asked }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on consent, and ${name(people)} can be ${youngest}, but ${askedInWords(asked)}: ${placeInWords(country)} nobody below ${age} consents alone online.`,
  fix: ({ age }) =>
    `Have a parent agree for those below ${age}: children: { parentalConsent: { below: ${age}, method: …, verified: … } }; or let nobody in below that age: minAge: ${age}.`,

  *check(model, law, regime) {
    if (some(model.children)?.serviceForChildren !== true) return
    for (const purpose of ownPurposes(model)) {
      for (const basis of onlineConsents(purpose, regime)) {
        for (const group of peopleOf(purpose, basis)) {
          const found = tooYoung({ model, law, regime, basis, group })
          if (!found) continue
          yield {
            at: basis.at,
            data: { purpose: named.purpose(purpose), people: named.people(group), ...found },
            related: [{ at: group.at, is: 'people' }],
          }
        }
      }
    }
  },
})

interface Question {
  readonly model: Model
  readonly law: Law
  readonly regime: Regime
  readonly basis: Basis
  readonly group: DataSubjectGroup
}

function tooYoung({ model, law, regime, basis, group }: Question) {
  const from = youngest(model, group)
  // Somebody else who agrees, such as a parent, is declared as the giver.
  if (from === undefined || basis.givenBy?.includes(group) === false) return undefined
  const set = ageOfConsent(model, law, regime, group)
  if (from >= set.age) return undefined
  const parents = some(some(model.children)?.parentalConsent)
  if (!parents) return { youngest: from, ...set }
  const { below } = parents
  return below === undefined || below >= set.age ? undefined : { youngest: from, ...set, asked: below }
}

/** The highest age among the countries of the people; 13, below which nobody consents alone anywhere, where they are not known. */
function ageOfConsent(model: Model, law: Law, regime: Regime, group: DataSubjectGroup): Pick<Alone, 'age' | 'country'> {
  const rows = countriesIn(model, law, regime, group).flatMap((country) => {
    const age = law.consentAge(country)?.age
    return age === undefined ? [] : [{ age, country }]
  })
  return rows.reduce((highest, row) => (row.age > highest.age ? row : highest), rows[0] ?? { age: 13 })
}

const askedInWords = (below: number | undefined): string =>
  below === undefined ? 'nothing says that a parent agrees' : `parents are asked below ${below} only`

const placeInWords = (code: string | undefined): string =>
  code === undefined ? 'anywhere in Europe' : `in ${countryName(code)}`
