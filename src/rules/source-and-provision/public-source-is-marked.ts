import { named } from '../../facts/names.js'
import { ownSources } from '../../facts/sources.js'
import type { Named } from '../../findings/fact.js'
import { name } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'public-source-is-marked',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:14.2.f'], uk: ['uk-gdpr:14.2.f'] },
  summary: 'A source is called public if, and only if, anyone can consult it.',
  confidence: 'read',
  why: 'People are told whether data about them come from where anyone can look.',
  message: (data: { source: Named }) =>
    `${name(data.source)} is called a public source, but not everybody can consult it.`,
  fix: () => 'If anyone can consult it, write publiclyAccessible: true; otherwise its type is third-party.',

  *check(model) {
    for (const source of ownSources(model)) {
      if (source.type !== 'public' || source.publiclyAccessible !== false) continue
      yield { at: child(source, 'publiclyAccessible'), data: { source: named.source(source) } }
    }
  },
})
