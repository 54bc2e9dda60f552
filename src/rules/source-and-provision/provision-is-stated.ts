import { named } from '../../facts/names.js'
import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { names, several } from '../../grammar/english.js'
import { defineRule } from '../rule.js'

interface Unstated {
  /** Absent for the purposes that use the sources said of everything. */
  readonly purpose?: Named
  /** The data that no answer is about, where answers are about the rest. */
  readonly only?: readonly Named[]
}

export default defineRule<Unstated, 'purpose'>({
  id: 'provision-is-stated',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:13.2.e'], uk: ['uk-gdpr:13.2.e'] },
  summary: 'People who are asked for data are told whether they have to give them.',
  confidence: 'read',
  across: 'purpose',
  why: 'People must be told whether they have to give the data, and what follows if they do not.',
  message: ({ purpose, only = [] }) => {
    const what = only.length > 0 ? 'some data' : 'the data'
    const whose = purpose ? several(purpose) : 'the purposes that use the general sources'
    return `Nothing says whether people have to give ${what} for ${whose}${only.length > 0 ? `: ${names(only)}` : ''}.`
  },
  fix: () =>
    'Add provision: { requirement: optional }; or contractual or statutory, with obliged: true and consequence: ‹what follows if they do not›.',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'provision') continue
      const { at, purpose, only, weighs } = missing
      const data = { ...(purpose && { purpose: named.purpose(purpose) }), ...(only && { only: only.map(named.datum) }) }
      yield { at, data, severity: weighs }
    }
  },
})
