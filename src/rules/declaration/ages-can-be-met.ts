import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { Name } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'ages-can-be-met',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.1'], uk: ['uk-gdpr:12.1'], ch: ['fadp:19.1'] },
  summary: 'The youngest of a group are no older than its oldest.',
  confidence: 'read',
  why: 'Nobody is of such an age, so nobody knows whether the notice speaks to them.',
  message: ({ people, from, through }: { people: Named; from: number; through: number }) =>
    `${Name(people)} are at least ${from} and at most ${through} years old, which nobody is.`,
  fix: () => 'Write the younger age in `from` and the older in `through`.',

  *check(model) {
    for (const group of model.dataSubjects.values()) {
      const { from, through } = group.age ?? {}
      if (group.age && from !== undefined && through !== undefined && from > through)
        yield { at: child(group.age, 'through'), data: { people: named.people(group), from, through } }
    }
  },
})
