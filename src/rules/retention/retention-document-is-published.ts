import { named } from '../../facts/names.js'
import { unpublishedPeriods } from '../../facts/retention.js'
import type { Named } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly document: Named
}

export default defineRule<Found, 'document'>({
  id: 'retention-document-is-published',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.1', 'gdpr:13.2.a'], uk: ['uk-gdpr:12.1', 'uk-gdpr:13.2.a'] },
  summary: 'Where a document gives a storage period, the reader can open that document.',
  confidence: 'read',
  leansOn: ['/purposes/*/retention/keep'],
  across: 'document',
  why: 'Information has to be easily accessible; a document that cannot be opened gives no period.',
  message: ({ document }) =>
    `A storage period stands only in ${several(document)}, but the reader has no way to open ${agrees(document, 'it', 'them')}.`,
  fix: () => 'Publish it and add its url, or give the period where it is referred to.',

  *check(model) {
    for (const { document, rules } of unpublishedPeriods(model)) {
      const related = rules.map((rule) => ({ at: child(rule, 'document'), is: 'refers-to-it' as const }))
      yield { at: child(document, 'url'), data: { document: named.document(document) }, related }
    }
  },
})
