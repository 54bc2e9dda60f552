import { type Quoted, quoted } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { Breach, Text } from '../../model/types.js'
import type { Topic } from '../../prose/phrases/phrase-books.js'
import { saidBy } from '../../prose/said.js'
import { defineRule } from '../rule.js'

interface Narrow {
  readonly words: Quoted
  readonly told: 'authority' | 'people'
  readonly regime: Regime
}

export default defineRule<Narrow, 'words'>({
  id: 'breach-threshold-is-the-laws',
  severity: 'error',
  concerns: 'practice',
  cites: { eu: ['gdpr:33.1', 'gdpr:34.1'], uk: ['uk-gdpr:33.1', 'uk-gdpr:34.1'], ch: ['fadp:24'] },
  summary: 'A breach is told from the risk on that the law names, whatever number of people it concerns.',
  confidence: 'read',
  across: 'words',
  why: 'Where the bar is set higher, breaches stay untold that an authority could stop and people could guard against.',
  message: ({ words, told, regime }) =>
    `${Several(words, 'thresholds')} ${agrees(words, 'leaves', 'leave')} breaches untold, but in law ${bars[told === 'people' || regime === 'ch' ? 'high' : 'any'][told]}.`,
  fix: ({ told, regime }) =>
    told === 'people' || regime === 'ch'
      ? 'Write what you do under the law: threshold: if the risk to people is likely to be high.'
      : 'Write what you do under the law: threshold: unless a risk to people is unlikely.',

  *check({ breach }, _law, regime) {
    for (const { text, told, topics } of thresholds(breach, regime)) {
      const said = topics.flatMap((topic) => saidBy(text, topic))[0]
      // What the European Union asks is what the United Kingdom asks.
      if (said)
        yield { at: said.at, data: { words: quoted(said.match), told, regime: regime === 'uk' ? 'eu' : regime } }
    }
  },
})

interface Threshold {
  readonly text: Text
  readonly told: Narrow['told']
  readonly topics: readonly Topic[]
}

/** In Switzerland the authority hears of a high risk only; elsewhere of any. */
function thresholds(breach: Breach | undefined, regime: Regime): readonly Threshold[] {
  const { authority, people } = { authority: breach?.authority?.threshold, people: breach?.people?.threshold }
  const high: readonly Topic[] = regime === 'ch' ? [] : ['highRiskOnly']
  return [
    ...(authority ? [{ text: authority, told: 'authority' as const, topics: [...high, 'narrowBreach' as const] }] : []),
    ...(people ? [{ text: people, told: 'people' as const, topics: ['narrowBreach' as const] }] : []),
  ]
}

const bars = {
  any: {
    authority: 'the authority is told unless a risk to people is unlikely',
    people: 'people are told where the risk to them is likely to be high',
  },
  high: {
    authority: 'the authority is told where the risk to people is likely to be high',
    people: 'people are told where the risk to them is likely to be high',
  },
} as const
