import { datumName, groupName, listed, purposeName } from '../../facts/query.js'
import { required } from '../../facts/required.js'
import { defineRule } from '../rule.js'

interface Unstated {
  readonly purpose: string
  /** The data that rules leave out; empty where they leave out everything, or people. */
  readonly only: string
  /** The people that rules leave out. */
  readonly of: string
}

export default defineRule<Unstated>({
  id: 'retention-is-stated',
  severity: 'error',
  cites: {
    eu: ['gdpr:5.1.e', 'gdpr:13.2.a', 'gdpr:14.2.a'],
    uk: ['uk-gdpr:5.1.e', 'uk-gdpr:13.2.a', 'uk-gdpr:14.2.a'],
  },
  summary: 'The notice says how long each purpose keeps data, or how that is decided.',
  confidence: 'read',
  why: 'People must be told the storage period, or how it is set.',
  message: ({ purpose, only, of }) =>
    `Nothing says how long ${only ? 'some' : 'the'} data${of ? ` of ${of}` : ''} for ${purpose} are kept${only ? `: ${only}` : ''}.`,
  fix: () => 'Add retention with a period and when it begins: { keep: 6 years, after: your membership ends }.',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'storage-period') continue
      const data = (missing.only?.data ?? []).map(datumName)
      const people = data.length > 0 ? [] : (missing.only?.people ?? []).map(groupName)
      yield { at: missing.at, data: { purpose: purposeName(missing.purpose), only: listed(data), of: listed(people) } }
    }
  },
})
