import type { Pointer } from '../source/pointer.js'
import type { Phrase, Phrases } from './phrases/phrase.js'

/** Words that a phrase matched, as they stand in the sentence, and where in it they begin. */
export interface Match {
  readonly match: string
  readonly start: number
}

/** A phrase that stands in a text. */
export interface Said extends Match {
  readonly at: Pointer
  /** The sentence around the words found. */
  readonly sentence: string
  readonly language: string
}

/** What phrases match in one sentence, in its order; where two matches overlap, the words of both. */
export function matchesIn(phrases: Phrases, sentence: string): readonly Match[] {
  const spans = phrases.flatMap((phrase) => spansOf(phrase, sentence)).sort((a, b) => a.start - b.start)
  const apart: Span[] = []
  for (const span of spans) {
    const last = apart.at(-1)
    if (last && span.start < last.end) apart.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) })
    else apart.push(span)
  }
  return apart.map(({ start, end }) => ({ match: sentence.slice(start, end).trim(), start }))
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Most sentences hold nothing, and to search is cheaper than to list. */
function spansOf({ says, unless }: Phrase, sentence: string): readonly Span[] {
  if (sentence.search(says) < 0 || (unless && sentence.search(unless) >= 0)) return []
  return [...sentence.matchAll(says)].map(spanOf)
}

function spanOf({ index, indices, 0: match }: RegExpExecArray): Span {
  const [start, end] = indices?.groups?.said ?? [index, index + match.length]
  return { start, end }
}
