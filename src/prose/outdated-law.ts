import { type Quoted, quoted } from '../findings/fact.js'
import type { Elsewhere } from '../findings/relation.js'
import type { Citation, Regime } from '../law/citation.js'
import type { Law } from '../law/law.js'
import type { Model } from '../model/types.js'
import type { Pointer } from '../source/pointer.js'
import type { Topic } from './phrases/phrase-books.js'
import { repeatedAt } from './repeats.js'
import { saidOrNamed } from './said.js'

/** What texts cite and is not law any more. */
export interface Outdated<Cited extends Topic = Topic> {
  readonly topic: Cited
  readonly regimes: readonly Regime[]
  /** The provision that ended: while it is law, to cite it is right. */
  readonly ended?: Citation
}

/** A thing that texts mention: where first, in which words, and where else. */
export interface Mention {
  readonly at: Pointer
  readonly words: Quoted
  readonly related: readonly Elsewhere[]
}

/** What a declaration mentions, in its texts or in a name, where it is told in most words; undefined where nothing does. */
export function mentionOf(model: Model, topic: Topic): Mention | undefined {
  const all = saidOrNamed(model, topic)
  const longest = Math.max(...all.map(({ match }) => match.length))
  const first = all.find(({ match }) => match.length === longest)
  if (!first) return undefined
  const others = all.filter((it) => it !== first)
  const elsewhere = new Set([...first.again, ...others.flatMap(({ at, again }) => [at, ...again])])
  elsewhere.delete(first.at)
  return { at: first.at, words: quoted(first.match), related: repeatedAt([...elsewhere]) }
}

/** Of some outdated law, what the texts cite that is out of date in a regime on the day of the law. */
export const outdatedIn = <Cited extends Topic>(
  model: Model,
  law: Law,
  regime: Regime,
  rows: readonly Outdated<Cited>[],
) =>
  rows.flatMap(({ topic, regimes, ended }) => {
    if (!regimes.includes(regime) || (ended && law.has(ended))) return []
    const mention = mentionOf(model, topic)
    return mention ? [{ ...mention, topic }] : []
  })
