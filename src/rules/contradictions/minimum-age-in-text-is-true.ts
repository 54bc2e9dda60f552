import { named } from '../../facts/names.js'
import { ownPurposes, peopleOf } from '../../facts/purposes.js'
import type { DataSubjectGroup, Model } from '../../model/types.js'
import { some } from '../../model/value.js'
import { type Contradiction, contradiction } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import { said, says } from '../../prose/said.js'
import { child, isWithin, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'minimum-age-in-text-is-true',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:8', 'gdpr:recital-38'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:8', 'uk-gdpr:recital-38'],
    ch: ['fadp:6.2'],
  },
  summary: 'Nobody among the people is younger than the least age that a text tells.',
  confidence: 'read',
  across: 'words',
  why: 'Whoever reads that there are no children does not look for what is done to protect them.',
  message: contradicted,
  fix: () =>
    'Correct the age of the people or the one from which they may take part, and say what is done for children.',

  *check(model) {
    for (const it of said(model, 'minimumAgeTold')) {
      const age = Number(it.match)
      // That only adults are meant is held against the facts as a claim of its own.
      if (isElsewhere(it.at) || says(it, 'claimAdultsOnly') || age < 8 || age > 21) continue
      const words = { text: it.sentence, language: it.language }
      yield* contradiction({ type: 'minimum-age', at: it.at, words, also: it.again }, [
        ...youngerPeople(model, age),
        ...youngerAllowed(model, age),
      ])
    }
  },
})

/** Who agrees, what a promise says and how people are described are other matters. */
const isElsewhere = (at: Pointer): boolean =>
  ['/promises', '/recipients', '/sources', '/definitions', '/dataSubjects'].some((register) => isWithin(at, register))

const youngerPeople = (model: Model, age: number): readonly Contrary[] =>
  [...new Set(ownPurposes(model).flatMap((purpose) => peopleOf(purpose)))].flatMap((group) => {
    const youngest = youngestOf(group)
    return youngest === undefined || youngest >= age
      ? []
      : [{ at: child(group, 'age'), fact: { is: 'younger-people-among', of: named.people(group), age: youngest } }]
  })

/** The youngest age in a group: the first, or the last where that alone is given. */
const youngestOf = ({ age }: DataSubjectGroup): number | undefined => age?.from ?? age?.through

function youngerAllowed(model: Model, age: number): readonly Contrary[] {
  const children = some(model.children)
  return children?.minAge === undefined || children.minAge >= age
    ? []
    : [{ at: child(children, 'minAge'), fact: { is: 'open-from-age', age: children.minAge } }]
}
