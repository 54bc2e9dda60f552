import { leavesPeopleOpen } from '../../facts/data-use.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { name } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Open {
  readonly purpose: Named
  readonly open: 'data' | 'people' | 'both'
}

export default defineRule<Open>({
  id: 'purpose-names-data-and-people',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:13.1.c', 'gdpr:14.1.d', 'gdpr:30.1.c', 'wp260:10'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:13.1.c', 'uk-gdpr:14.1.d', 'uk-gdpr:30.1.c', 'wp260:10'],
    ch: ['fadp:19.2.b'],
  },
  summary: 'Each purpose says which data it uses, and whose.',
  confidence: 'recalled',
  why: 'Only from the data and the people of each purpose can readers tell what happens to their own data.',
  message: ({ purpose, open }) => `${name(purpose)} does not say ${questions[open]}.`,
  fix: () =>
    'Add data: [contact] and dataSubjects: [members], with ids declared above; data: { none: why } if no data are held.',

  *check(model) {
    for (const purpose of ownPurposes(model)) {
      const data = purpose.data === undefined
      const people = leavesPeopleOpen(model, purpose)
      if (!data && !people) continue
      const open = data && people ? 'both' : data ? 'data' : 'people'
      yield { at: child(purpose, data ? 'data' : 'dataSubjects'), data: { purpose: named.purpose(purpose), open } }
    }
  },
})

const questions: Readonly<Record<Open['open'], string>> = {
  data: 'which data it uses',
  people: 'whose data it uses',
  both: 'which data it uses, or whose',
}
