import { named } from '../../facts/names.js'
import { unservedPeople } from '../../facts/unused.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly group: Named
}

export default defineRule<Found, 'group'>({
  id: 'people-have-purpose',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.b', 'gdpr:13.1.c', 'gdpr:30.1.c'],
    uk: ['uk-gdpr:5.1.b', 'uk-gdpr:13.1.c', 'uk-gdpr:30.1.c'],
    ch: ['fadp:6.3', 'fadp:19.2.b'],
  },
  summary: 'Each group of people is served by at least one purpose.',
  confidence: 'read',
  across: 'group',
  why: 'People whom a notice names want to know what their data are used for.',
  message: ({ group }) => `No purpose is about ${several(group)}.`,
  fix: () => 'Name the group in the dataSubjects of the purposes that use its data, or delete it.',

  *check(model) {
    if (model.purposes.size === 0) return
    for (const group of unservedPeople(model)) yield { at: group.at, data: { group: named.people(group) } }
  },
})
