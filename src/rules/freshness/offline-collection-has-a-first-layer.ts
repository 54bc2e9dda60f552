import { named } from '../../facts/names.js'
import { isFromPerson, ownSources } from '../../facts/sources.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { quote, several } from '../../grammar/english.js'
import type { Source } from '../../model/types.js'
import { isNone } from '../../model/value.js'
import { saidBy } from '../../prose/said.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Offline {
  readonly source: Named
  readonly how: Quoted
}

export default defineRule<Offline, 'source'>({
  id: 'offline-collection-has-a-first-layer',
  severity: 'warning',
  concerns: 'practice',
  cites: {
    eu: ['gdpr:12.1', 'gdpr:13.1', 'wp260:11', 'wp260:35'],
    uk: ['uk-gdpr:12.1', 'uk-gdpr:13.1'],
    ch: ['fadp:19.1'],
  },
  summary:
    'Where data are taken on paper, by phone, in person or by camera, people are told there and not only on the web.',
  confidence: 'recalled',
  across: 'source',
  why: 'A page on the web does not reach somebody who is on the phone or under a camera.',
  message: ({ source, how }) =>
    `Data come from ${several(source)}, away from the web, but people are told only on it: ${quote(how)}.`,
  fix: () => 'Put the main points where the data are taken, with a link: how: ‹where they are shown›.',

  *check(model) {
    for (const source of ownSources(model)) {
      const how = isFromPerson(source) && isOffline(source) ? onlyOnTheWeb(source) : undefined
      if (how !== undefined) {
        yield { at: child(source, 'informed', 'how'), data: { source: named.source(source), how: quoted(how) } }
      }
    }
  },
})

const offline: ReadonlySet<string> = new Set(['paper', 'phone', 'in-person', 'camera', 'sensor'])

const isOffline = ({ medium }: Source): boolean => medium !== undefined && offline.has(medium)

function onlyOnTheWeb({ informed }: Source): string | undefined {
  if (informed === undefined || isNone(informed) || informed.how === undefined) return undefined
  return saidBy(informed.how, 'onlyOnTheWeb')[0]?.sentence
}
