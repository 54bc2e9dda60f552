import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import type { Provision } from '../../model/types.js'
import { each } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Owed {
  /** The purpose that data are owed for; absent where they are owed for everything. */
  readonly purpose?: Named
}

export default defineRule<Owed, 'purpose'>({
  id: 'provision-consequence-is-stated',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:13.2.e'], uk: ['uk-gdpr:13.2.e'] },
  summary: 'Where data have to be given, people are told what follows if they are not.',
  confidence: 'read',
  across: 'purpose',
  why: 'People must be told what they risk by not giving the data.',
  message: ({ purpose }) =>
    `People have to give the data for ${purpose ? several(purpose) : 'everything'}, but nothing says what follows if they do not.`,
  fix: () => 'Add it to the provision: consequence: ‹what follows if they do not›.',
  open: 'what happens if people do not give them',

  *check(model) {
    const general = model.general?.provision
    for (const provision of each(general).filter(isOwed)) {
      yield { at: child(provision, 'consequence'), data: {} }
    }
    for (const purpose of ownPurposes(model)) {
      for (const provision of each(purpose.provision).filter(isOwed)) {
        yield { at: child(provision, 'consequence'), data: { purpose: named.purpose(purpose) } }
      }
    }
  },
})

/** What is required is owed a consequence, unless the author's own words stand in for all of it. */
function isOwed({ requirement, obliged, consequence, words }: Provision): boolean {
  if (consequence !== undefined || words !== undefined) return false
  return obliged ?? (requirement !== undefined && requirement !== 'optional')
}
