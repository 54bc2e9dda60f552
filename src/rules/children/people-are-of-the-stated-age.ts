import { named } from '../../facts/names.js'
import { ownPurposes, peopleOf } from '../../facts/purposes.js'
import { sourcesOf } from '../../facts/sources.js'
import type { Named } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import type { DataSubjectGroup, Model } from '../../model/types.js'
import { each, some } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface TooYoung {
  readonly people: Named
  readonly least: number
}

export default defineRule<TooYoung, 'people'>({
  id: 'people-are-of-the-stated-age',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:12.1', 'gdpr:recital-38'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:12.1', 'uk-gdpr:recital-38'],
    ch: ['fadp:6.2'],
  },
  summary: 'Nobody is younger than the least age that the notice states.',
  confidence: 'read',
  across: 'people',
  why: 'A least age that does not hold tells parents that their children are not there.',
  message: ({ people, least }) =>
    `Nobody may be younger than ${least}, but ${several(people)} ${agrees(people, 'is', 'are')} declared as younger.`,
  fix: () => 'Correct minAge under children, or the age of the people; or say for which service the least age is.',

  *check(model) {
    const stated = some(model.children)
    const least = stated?.minAge
    if (!stated || least === undefined) return
    for (const group of model.dataSubjects.values()) {
      if (!isYounger(group, least) || !isThere(model, group)) continue
      yield {
        at: child(group, 'age'),
        data: { people: named.people(group), least },
        related: [{ at: child(stated, 'minAge'), is: 'stated-here' }],
      }
    }
  },
})

/** All of them are too young. That there are children among people says not that they are those who use what is offered. */
const isYounger = ({ age }: DataSubjectGroup, least: number): boolean => (age?.through ?? least) < least

/** Whether they use what is offered: they give data themselves. Whom others name may be of any age. */
const isThere = (model: Model, group: DataSubjectGroup): boolean =>
  ownPurposes(model).some(
    (purpose) =>
      peopleOf(purpose).includes(group) &&
      each(sourcesOf(model, purpose)).some(({ target }) => target.type === 'direct'),
  )
