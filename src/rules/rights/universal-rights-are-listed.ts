import { listedRights, type RightId } from '../../facts/rights.js'
import { listed } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

const universal = ['access', 'rectification', 'erasure', 'restriction'] as const satisfies readonly RightId[]

type UniversalRight = (typeof universal)[number]

export default defineRule({
  id: 'universal-rights-are-listed',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.2.b', 'gdpr:14.2.c', 'gdpr:15', 'gdpr:16', 'gdpr:17', 'gdpr:18'],
    uk: ['uk-gdpr:13.2.b', 'uk-gdpr:14.2.c', 'uk-gdpr:15', 'uk-gdpr:16', 'uk-gdpr:17', 'uk-gdpr:18'],
  },
  summary: 'A list of rights holds access, rectification, erasure and restriction.',
  confidence: 'read',
  why: 'These rights exist whatever the lawful basis, and people must be told of each.',
  message: (data: { rights: readonly UniversalRight[] }) =>
    `The notice does not tell people that they have the right ${listed(data.rights.map((right) => words[right]))}.`,
  fix: () => 'Add what is missing under rights.list, or write list: by-law and let the rights be worked out.',

  *check(model) {
    const list = listedRights(model)
    if (!list) return
    const missing = universal.filter((right) => !list.has(right))
    if (missing.length > 0) yield { at: child('', 'rights', 'list'), data: { rights: missing } }
  },
})

const words: Readonly<Record<UniversalRight, string>> = {
  access: 'to see their data',
  rectification: 'to have their data corrected',
  erasure: 'to have their data erased',
  restriction: 'to have the use of their data restricted',
}
