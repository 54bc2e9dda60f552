import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import { untiedData } from '../../facts/unused.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import { defineRule } from '../rule.js'

interface Loose {
  readonly datum: Named
}

export default defineRule<Loose, 'datum'>({
  id: 'data-is-tied-to-purpose',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:5.1.b', 'gdpr:12.1', 'wp260:10'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:5.1.b', 'uk-gdpr:12.1', 'wp260:10'],
    ch: ['fadp:6.3'],
  },
  summary: 'The notice says which purpose each item of data serves.',
  confidence: 'recalled',
  across: 'datum',
  why: 'A list of data beside a list of purposes does not tell people what each item is used for.',
  message: ({ datum }) => `Nothing ties ${several(datum)} to a purpose.`,
  fix: () => 'Name in each purpose the data that it uses: data: [‹id›].',

  *check(model) {
    // Where a purpose of ours leaves its data open, that is the same fact, and told there.
    if (model.purposes.size === 0 || ownPurposes(model).some(({ data }) => data === undefined)) return
    for (const { datum, at } of untiedData(model)) yield { at, data: { datum: named.datum(datum) } }
  },
})
