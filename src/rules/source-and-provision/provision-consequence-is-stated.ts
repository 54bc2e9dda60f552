import { ownPurposes, purposeName } from '../../facts/query.js'
import type { Provision } from '../../model/types.js'
import { each } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'provision-consequence-is-stated',
  severity: 'error',
  cites: { eu: ['gdpr:13.2.e'], uk: ['uk-gdpr:13.2.e'] },
  summary: 'Where data have to be given, people are told what follows if they are not.',
  confidence: 'read',
  why: 'People must be told what they risk by not giving the data.',
  message: (data: { whose: string }) =>
    `People have to give the data for ${data.whose}, but nothing says what follows if they do not.`,
  fix: () => 'Add it to the provision: consequence: We cannot enrol you without it.',

  *check(model) {
    const general = model.general?.provision
    const all = [
      { provisions: each(general && [general].flat()), whose: 'everything' },
      ...ownPurposes(model).map((purpose) => ({ provisions: each(purpose.provision), whose: purposeName(purpose) })),
    ]
    for (const { provisions, whose } of all) {
      for (const provision of provisions.filter(isOwed)) yield { at: child(provision, 'consequence'), data: { whose } }
    }
  },
})

/** What is required is owed a consequence, unless the author's own words stand in for all of it. */
function isOwed({ requirement, obliged, consequence, words }: Provision): boolean {
  if (consequence !== undefined || words !== undefined) return false
  return obliged ?? (requirement !== undefined && requirement !== 'optional')
}
