import { named } from '../../facts/names.js'
import { ownSources } from '../../facts/sources.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly source: Named
}

export default defineRule<Found, 'source'>({
  id: 'required-fields-are-marked',
  severity: 'info',
  concerns: 'practice',
  cites: { eu: ['gdpr:13.2.e', 'wp260:annex'], uk: ['uk-gdpr:13.2.e'] },
  summary: 'A form marks which of its fields have to be filled in.',
  confidence: 'recalled',
  across: 'source',
  why: 'People see best on the form itself what they can leave out.',
  message: ({ source }) =>
    `${Several(source)} ${agrees(source, 'does', 'do')} not mark which fields have to be filled in.`,
  fix: () => 'Mark them on the form, and write requiredFieldsMarked: true.',

  *check(model) {
    for (const source of ownSources(model)) {
      if (source.type !== 'direct' || source.requiredFieldsMarked !== false) continue
      yield { at: child(source, 'requiredFieldsMarked'), data: { source: named.source(source) } }
    }
  },
})
