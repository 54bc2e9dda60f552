import { named } from '../../facts/names.js'
import { applicableRight, listedRights } from '../../facts/rights.js'
import type { Named } from '../../findings/fact.js'
import { fewNames } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'portability-right-is-listed',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.2.b', 'gdpr:14.2.c', 'gdpr:20.1'],
    uk: ['uk-gdpr:13.2.b', 'uk-gdpr:14.2.c', 'uk-gdpr:20.1'],
  },
  summary: 'Where people can take their data elsewhere, the list of rights says so.',
  confidence: 'read',
  leansOn: ['/purposes/*/automatedMeans'],
  why: 'The right covers what people gave on consent or for a contract, if a computer holds it.',
  message: (data: { purposes: readonly Named[] }) =>
    `People can take with them the data they gave for ${fewNames(data.purposes, 'other purposes')}, but the rights listed do not say so.`,
  fix: () =>
    'Add portability under rights.list, or write list: by-law. For paper that no computer files, write automatedMeans: false.',

  *check(model, law, regime) {
    const list = listedRights(model)
    if (!list || list.has('portability')) return
    const purposes = applicableRight(model, law, regime, 'portability')?.purposes ?? []
    if (purposes.length > 0) yield { at: child('', 'rights', 'list'), data: { purposes: purposes.map(named.purpose) } }
  },
})
