import { named } from '../../facts/names.js'
import { unpublishedPeriods } from '../../facts/retention.js'
import type { Named } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule<{ document: Named }, 'document'>({
  id: 'document-can-be-found',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.1'], uk: ['uk-gdpr:12.1'] },
  summary: 'Whoever is pointed to a document is told where to find it.',
  confidence: 'read',
  leansOn: ['./notes'],
  why: 'Information has to be easily accessible, and a title alone leads nowhere.',
  across: 'document',
  message: ({ document }) =>
    `The notice points to ${several(document)}, but nothing says where ${agrees(document, 'it', 'they')} can be read.`,
  fix: () => 'Add its url; if it is not published, say so and why: url: { none: … }.',

  *check(model) {
    // Where a period stands in it, more is wrong than the address.
    const withPeriods = new Set(unpublishedPeriods(model).map(({ document }) => document))
    for (const document of model.documents.values()) {
      if (document.url || document.notes || withPeriods.has(document)) continue
      yield { at: child(document, 'url'), data: { document: named.document(document) } }
    }
  },
})
