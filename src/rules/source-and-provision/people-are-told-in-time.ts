import { isIndirect, ownSources, sourceName } from '../../facts/query.js'
import type { Source } from '../../model/types.js'
import { isNone } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'people-are-told-in-time',
  severity: 'error',
  cites: {
    eu: ['gdpr:13.1', 'gdpr:14.3'],
    uk: ['uk-gdpr:13.1', 'uk-gdpr:14.3'],
    ch: ['fadp:19.2', 'fadp:19.5'],
  },
  summary: 'People are told when their data are collected or, for data from elsewhere, within a month.',
  confidence: 'read',
  why: 'People who learn of it too late cannot decide, object or correct.',
  message: (data: { source: string; due: string }) =>
    `People learn too late about ${data.source}: they must be told ${data.due}.`,
  fix: (data) =>
    data.due === atCollection
      ? 'Show the notice where the data are taken: informed: { when: at-collection, how: A sign at the door }.'
      : 'Tell them sooner: informed: { when: within-one-month, how: In our first letter }.',

  *check(model) {
    for (const source of ownSources(model)) {
      const due = overdue(source)
      if (due === undefined) continue
      yield { at: child(source, 'informed', 'when'), data: { source: sourceName(source), due } }
    }
  },
})

const atCollection = 'when the data are collected'

/** When people are due to be told, where the source says that it is later. */
function overdue(source: Source): string | undefined {
  const { informed, type } = source
  const when = informed === undefined || isNone(informed) ? undefined : informed.when
  if (when === undefined || when === 'at-collection') return undefined
  if (isIndirect(source)) {
    return when === 'later' ? 'within a month, and no later than first contact or disclosure' : undefined
  }
  if (type === 'observed') return atCollection
  // Who rings up or writes gives data at the first contact.
  return type === 'direct' && when !== 'at-first-contact' ? atCollection : undefined
}
