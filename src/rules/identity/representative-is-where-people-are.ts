import { named } from '../../facts/names.js'
import { misplacedRepresentatives } from '../../facts/representatives.js'
import type { Named } from '../../findings/fact.js'
import { country, listed, name } from '../../grammar/english.js'
import { defineRule } from '../rule.js'

interface Misplaced {
  readonly controller: Named
  readonly country: string
  readonly among: readonly string[]
}

export default defineRule<Misplaced>({
  id: 'representative-is-where-people-are',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:27.3'] },
  ofReach: true,
  summary: 'A representative in the EU is established in a member state where the people concerned are.',
  confidence: 'read',
  why: 'People, and the authority of their state, turn to the representative, so it has to be in one of the states where they are.',
  message: ({ controller, country: seat, among }) =>
    `${name(controller)} is represented in ${country(seat)}, but its people are in ${listed(among.map(country))}.`,
  fix: () =>
    'Appoint a representative in one of these states; or add the states that are missing to the countries of the people.',

  *check(model, law, regime) {
    for (const { at, controller, country: seat, among } of misplacedRepresentatives(model, law, regime)) {
      yield { at, data: { controller: named.controller(controller), country: seat, among } }
    }
  },
})
