import { named } from '../../facts/names.js'
import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { names, several } from '../../grammar/english.js'
import { defineRule } from '../rule.js'

interface Unstated {
  readonly purpose: Named
  /** The data that rules leave out; empty where they leave out everything, or people. */
  readonly only: readonly Named[]
  /** The people that rules leave out. */
  readonly of: readonly Named[]
}

export default defineRule<Unstated, 'purpose'>({
  id: 'retention-is-stated',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.e', 'gdpr:13.2.a', 'gdpr:14.2.a'],
    uk: ['uk-gdpr:5.1.e', 'uk-gdpr:13.2.a', 'uk-gdpr:14.2.a'],
  },
  summary: 'The notice says how long each purpose keeps data, or how that is decided.',
  confidence: 'read',
  leansOn: ['./controllers', '/controllers/*/role', '/general/retention', '/notices/*/issuedBy'],
  across: 'purpose',
  why: 'People must be told the storage period, or how it is set.',
  message: ({ purpose, only, of }) =>
    only.length > 0
      ? `Nothing says how long some data for ${several(purpose)} are kept: ${names(only)}.`
      : `Nothing says how long the data${of.length > 0 ? ` of ${names(of)}` : ''} for ${several(purpose)} are kept.`,
  fix: () => 'Add retention with a period and when it begins: { keep: ‹how long›, after: ‹what ends› }.',
  open: 'how long the data are kept',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'storage-period') continue
      const only = (missing.only?.data ?? []).map(named.datum)
      const of = only.length > 0 ? [] : (missing.only?.people ?? []).map(named.people)
      yield { at: missing.at, data: { purpose: named.purpose(missing.purpose), only, of } }
    }
  },
})
