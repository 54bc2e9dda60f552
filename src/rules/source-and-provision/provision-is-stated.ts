import { named } from '../../facts/names.js'
import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { name } from '../../grammar/english.js'
import { defineRule } from '../rule.js'

interface Unstated {
  /** Absent for the purposes that use the sources said of everything. */
  readonly purpose?: Named
}

export default defineRule<Unstated>({
  id: 'provision-is-stated',
  severity: 'error',
  cites: { eu: ['gdpr:13.2.e'], uk: ['uk-gdpr:13.2.e'] },
  summary: 'People who are asked for data are told whether they have to give them.',
  confidence: 'read',
  why: 'People must be told whether they have to give the data, and what follows if they do not.',
  message: ({ purpose }) =>
    `Nothing says whether people have to give the data for ${purpose ? name(purpose) : 'the purposes that use the general sources'}.`,
  fix: () =>
    'Add provision: { requirement: contractual, obliged: true, consequence: We cannot enrol you. }, or requirement: optional.',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'provision') continue
      yield { at: missing.at, data: missing.purpose ? { purpose: named.purpose(missing.purpose) } : {} }
    }
  },
})
