import { named } from '../../facts/names.js'
import { isRecord } from '../../facts/record.js'
import { isFromPerson, ownSources } from '../../facts/sources.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Unshown {
  readonly source: Named
}

export default defineRule<Unshown, 'source'>({
  id: 'notice-is-shown-at-collection',
  severity: 'warning',
  concerns: 'record',
  cites: {
    eu: ['gdpr:13.1', 'gdpr:12.1', 'wp260:11', 'wp260:26'],
    uk: ['uk-gdpr:13.1', 'uk-gdpr:12.1'],
    ch: ['fadp:19.1'],
  },
  summary: 'Where people give data, or are observed, they are shown the notice.',
  confidence: 'read',
  across: 'source',
  why: 'The information is due when the data are obtained, and not when somebody comes to look for it.',
  message: ({ source }) => `Nothing says that people see the notice when data come from ${several(source)}.`,
  fix: () => 'Say when and how: informed: { when: at-collection, how: ‹where it is shown› }.',
  open: 'when people get to see the notice',

  *check(model) {
    // A published notice does not say where it is shown.
    if (!isRecord(model)) return
    for (const source of ownSources(model)) {
      if (!isFromPerson(source) || source.informed !== undefined) continue
      yield { at: child(source, 'informed'), data: { source: named.source(source) } }
    }
  },
})
