import { named } from '../../facts/names.js'
import { ownSources } from '../../facts/sources.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { isSomethingElse, says } from './words.js'

interface Found {
  readonly source: Named
}

export default defineRule<Found, 'source'>({
  id: 'source-has-type',
  severity: 'warning',
  inTranscriptions: 'info',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.1', 'gdpr:14.1', 'gdpr:14.2.f'],
    uk: ['uk-gdpr:13.1', 'uk-gdpr:14.1', 'uk-gdpr:14.2.f'],
    ch: ['fadp:19.1', 'fadp:19.3'],
  },
  summary: 'Each source says whether the person gives the data, or where else they come from.',
  confidence: 'read',
  across: 'source',
  why: 'What people must be told, and when, depends on whether they gave the data themselves.',
  message: ({ source }) =>
    `Nothing says whether people give the data of ${several(source)} themselves, or who else does.`,
  fix: () => 'Add type: direct, observed, third-party, public or inferred.',
  open: 'how the data reach you',

  *check(model) {
    for (const source of ownSources(model)) {
      // That other sources are not named is told for itself.
      if (source.type !== undefined || isSomethingElse(source) || says(source, 'givenByPeople')) continue
      yield { at: child(source, 'type'), data: { source: named.source(source) } }
    }
  },
})
