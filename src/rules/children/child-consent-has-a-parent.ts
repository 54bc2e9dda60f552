import { countriesIn, onlineConsents, youngest } from '../../facts/children.js'
import { groupName, ownPurposes, peopleOf, purposeName } from '../../facts/query.js'
import { countryName } from '../../facts/transfers.js'
import type { Regime } from '../../law/citation.js'
import type { Law } from '../../law/law.js'
import type { Basis, DataSubjectGroup, Model } from '../../model/types.js'
import { some } from '../../model/value.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'child-consent-has-a-parent',
  severity: 'error',
  cites: { eu: ['gdpr:8.1'], uk: ['uk-gdpr:8.1', 'dpa2018:9'] },
  summary: 'A child below the age of consent to online services does not consent alone.',
  confidence: 'recalled',
  why: 'Below an age that each country sets between 13 and 16, only the consent of a parent counts for an online service.',
  message: (data: { purpose: string; people: string; youngest: number; age: number; where: string; stated: string }) =>
    `${data.purpose} rests on consent, and ${data.people} can be ${data.youngest}, but ${data.stated}: ${data.where} nobody below ${data.age} consents alone online.`,
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
            data: { purpose: purposeName(purpose), people: groupName(group), ...found },
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
  const { age, where } = ageOfConsent(model, law, regime, group)
  if (from >= age) return undefined
  const parents = some(some(model.children)?.parentalConsent)
  if (parents && (parents.below === undefined || parents.below >= age)) return undefined
  const stated = parents ? `parents are asked below ${parents.below} only` : 'nothing says that a parent agrees'
  return { youngest: from, age, where, stated }
}

/** The highest age among the countries of the people; 13, below which nobody consents alone anywhere, where they are not known. */
function ageOfConsent(model: Model, law: Law, regime: Regime, group: DataSubjectGroup) {
  const rows = countriesIn(model, law, regime, group).flatMap((country) => {
    const age = law.consentAge(country)?.age
    return age === undefined ? [] : [{ age, where: `in ${countryName(law, country)}` }]
  })
  const anywhere = { age: 13, where: 'anywhere in Europe' }
  return rows.reduce((highest, row) => (row.age > highest.age ? row : highest), rows[0] ?? anywhere)
}
