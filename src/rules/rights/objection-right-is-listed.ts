import { named } from '../../facts/names.js'
import { applicableRight, listedRights } from '../../facts/rights.js'
import type { Named } from '../../findings/fact.js'
import { fewNames } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'objection-right-is-listed',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.2.b', 'gdpr:14.2.c', 'gdpr:21.1', 'gdpr:21.2', 'gdpr:21.4'],
    uk: ['uk-gdpr:13.2.b', 'uk-gdpr:14.2.c', 'uk-gdpr:21.1', 'uk-gdpr:21.2', 'uk-gdpr:21.4'],
  },
  summary: 'Where people can object, the list of rights says so.',
  confidence: 'read',
  why: 'People can object to what rests on an interest or a public task, and always to direct marketing.',
  message: (data: { purposes: readonly Named[] }) =>
    `People can object to ${fewNames(data.purposes, 'other purposes')}, but the rights listed do not say so.`,
  fix: () => 'Add objection under rights.list, with what it is about, or write list: by-law.',

  *check(model, law, regime) {
    const list = listedRights(model)
    if (!list || list.has('objection')) return
    const general = applicableRight(model, law, regime, 'objection')?.purposes ?? []
    const marketing = applicableRight(model, law, regime, 'marketing-objection')?.purposes ?? []
    const untold = list.has('marketing-objection') ? [] : marketing
    const purposes = [...new Set([...general, ...untold])]
    if (purposes.length > 0) yield { at: child('', 'rights', 'list'), data: { purposes: purposes.map(named.purpose) } }
  },
})
