import { named } from '../../facts/names.js'
import { isIndirect, ownSources } from '../../facts/sources.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import type { Source } from '../../model/types.js'
import { isNone } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** When people must be told at the latest. */
type Due = 'at-collection' | 'within-a-month'

interface Found {
  readonly source: Named
  readonly due: Due
}

export default defineRule<Found, 'source'>({
  id: 'people-are-told-in-time',
  severity: 'error',
  concerns: 'practice',
  cites: {
    eu: ['gdpr:13.1', 'gdpr:14.3'],
    uk: ['uk-gdpr:13.1', 'uk-gdpr:14.3'],
    ch: ['fadp:19.2', 'fadp:19.5'],
  },
  summary: 'People are told when their data are collected or, for data from elsewhere, within a month.',
  confidence: 'read',
  across: 'source',
  why: 'People who learn of it too late cannot decide, object or correct.',
  message: ({ source, due }) => `People learn too late about ${several(source)}: they must be told ${words[due]}.`,
  fix: (data) =>
    data.due === 'at-collection'
      ? 'Show the notice where the data are taken: informed: { when: at-collection, how: ‹how they are told› }.'
      : 'Tell them sooner: informed: { when: within-one-month, how: ‹how they are told› }.',

  *check(model) {
    for (const source of ownSources(model)) {
      const due = overdue(source)
      if (due === undefined) continue
      yield { at: child(source, 'informed', 'when'), data: { source: named.source(source), due } }
    }
  },
})

/** When people are due to be told, where the source says that it is later. */
function overdue(source: Source): Due | undefined {
  const { informed, type } = source
  const when = informed === undefined || isNone(informed) ? undefined : informed.when
  if (when === undefined || when === 'at-collection' || when === 'before-collection') return undefined
  if (isIndirect(source)) {
    return when === 'later' ? 'within-a-month' : undefined
  }
  if (type === 'observed') return 'at-collection'
  // Who rings up or writes gives data at the first contact.
  return type === 'direct' && when !== 'at-first-contact' ? 'at-collection' : undefined
}

const words: Readonly<Record<Due, string>> = {
  'at-collection': 'when the data are collected',
  'within-a-month': 'within a month, and no later than first contact or disclosure',
}
