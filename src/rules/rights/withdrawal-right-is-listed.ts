import { named } from '../../facts/names.js'
import { required } from '../../facts/required.js'
import { applicableRight, listedRights } from '../../facts/rights.js'
import type { Named } from '../../findings/fact.js'
import { fewNames } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'withdrawal-right-is-listed',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:7.3', 'gdpr:13.2.c', 'gdpr:14.2.d', 'wp260:annex'],
    uk: ['uk-gdpr:7.3', 'uk-gdpr:13.2.c', 'uk-gdpr:14.2.d', 'wp260:annex'],
  },
  summary: 'Where something rests on consent, the list of rights holds the right to withdraw it.',
  confidence: 'read',
  why: 'People look for what they can do among their rights, and withdrawing a consent is one.',
  message: (data: { purposes: readonly Named[] }) =>
    `People can withdraw their consent to ${fewNames(data.purposes, 'other purposes')}, but the rights listed leave that out.`,
  fix: () => 'Add withdraw-consent under rights.list, or write list: by-law.',

  *check(model, law, regime) {
    const list = listedRights(model)
    if (!list || list.has('withdraw-consent')) return
    // A consent of which nothing says that it can be withdrawn is an error where it stands; this would follow from it.
    const untold = [...required(model, law, regime)].some(({ item }) => item === 'withdrawal')
    const purposes = applicableRight(model, law, regime, 'withdraw-consent')?.purposes ?? []
    if (!untold && purposes.length > 0) {
      yield { at: child('', 'rights', 'list'), data: { purposes: purposes.map(named.purpose) } }
    }
  },
})
