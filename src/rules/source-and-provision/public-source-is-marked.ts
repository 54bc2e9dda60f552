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
  id: 'public-source-is-marked',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:14.2.f'], uk: ['uk-gdpr:14.2.f'] },
  summary: 'A source is called public if, and only if, anyone can consult it.',
  confidence: 'read',
  across: 'source',
  why: 'People are told whether data about them come from where anyone can look.',
  message: ({ source }) =>
    `${Several(source)} ${agrees(source, 'is called a public source', 'are called public sources')}, but not everybody can consult ${agrees(source, 'it', 'them')}.`,
  fix: () => 'If anyone can consult the source, write publiclyAccessible: true; otherwise its type is third-party.',

  *check(model) {
    for (const source of ownSources(model)) {
      if (source.type !== 'public' || source.publiclyAccessible !== false) continue
      yield { at: child(source, 'publiclyAccessible'), data: { source: named.source(source) } }
    }
  },
})
