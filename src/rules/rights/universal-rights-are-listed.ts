import { listed } from '../../facts/query.js'
import { listedRights } from '../../facts/rights.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

const universal = {
  access: 'to see their data',
  rectification: 'to have their data corrected',
  erasure: 'to have their data erased',
  restriction: 'to have the use of their data restricted',
} as const

export default defineRule({
  id: 'universal-rights-are-listed',
  severity: 'error',
  cites: {
    eu: ['gdpr:13.2.b', 'gdpr:14.2.c', 'gdpr:15', 'gdpr:16', 'gdpr:17', 'gdpr:18'],
    uk: ['uk-gdpr:13.2.b', 'uk-gdpr:14.2.c', 'uk-gdpr:15', 'uk-gdpr:16', 'uk-gdpr:17', 'uk-gdpr:18'],
  },
  summary: 'A list of rights holds access, rectification, erasure and restriction.',
  confidence: 'read',
  why: 'These rights exist whatever the lawful basis, and people must be told of each.',
  message: (data: { rights: string }) => `The notice does not tell people that they have the right ${data.rights}.`,
  fix: () => 'Add what is missing under rights.list, or write list: by-law and let the rights be worked out.',

  *check(model) {
    const list = listedRights(model)
    if (!list) return
    const missing = Object.entries(universal).flatMap(([right, words]) => (list.has(right) ? [] : [words]))
    if (missing.length > 0) yield { at: child('', 'rights', 'list'), data: { rights: listed(missing) } }
  },
})
