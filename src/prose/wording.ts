import { isNaming } from '../facts/name-text.js'
import { isRecord } from '../facts/query.js'
import type { Elsewhere } from '../findings/relation.js'
import { oncePerModel } from '../model/once-per-model.js'
import type { Model, Text } from '../model/types.js'
import { keysOf, type Pointer } from '../source/pointer.js'
import type { Phrase, Phrases } from './phrases/phrase.js'
import { phraseBook, phrasesIn, type Topic } from './phrases/phrase-books.js'
import { unprinted } from './printed-texts.js'
import { wordCount } from './readability.js'
import { sentencesOf } from './sentences.js'
import { texts, wordingsOf } from './texts.js'

/** A wording that is read for what it says, and its sentences. */
export interface Passage {
  readonly at: Pointer
  readonly text: string
  readonly language: string
  readonly sentences: readonly string[]
  /** Whether it is a name, a title or an address. */
  readonly isName: boolean
}

/** A phrase that stands in a text. */
export interface Said {
  readonly at: Pointer
  /** The words found, as they stand in the text but for white space. */
  readonly match: string
  /** The sentence around them, and where in it they begin. */
  readonly sentence: string
  readonly start: number
  readonly language: string
}

/** A phrase with the places that repeat it. */
export interface SaidOnce extends Said {
  readonly again: readonly Pointer[]
}

/** What one text says, once or several times over. */
export interface SaidThere {
  readonly at: Pointer
  readonly matches: readonly string[]
  /** Other places that say the same, in words for a reader. */
  readonly related: readonly Elsewhere[]
}

/**
 * What an organisation tells its readers in sentences of its own. Names and titles are left out, and so is what an
 * organisation keeps for its records, which no notice shows.
 */
export const prose = oncePerModel((model: Model): readonly Passage[] =>
  proseAndNames(model).filter(({ isName }) => !isName),
)

/** The same with names and titles: where a name is what is looked for. */
export const proseAndNames = oncePerModel((model: Model): readonly Passage[] =>
  texts(model)
    .filter((text) => isTold(model, text))
    .flatMap(passagesOf),
)

function passagesOf(whole: Text): readonly Passage[] {
  const isName = isNaming(whole)
  return wordingsOf(whole).map((wording) => ({ ...wording, isName, sentences: sentencesOf(wording.text) }))
}

/** `words` are what a notice said; a transcription has no other source than what was published. */
const isTold = (model: Model, { at }: Text): boolean =>
  !isRecord(model) || keysOf(at).every((key) => key === 'words' || !unprinted.has(key))

/**
 * Where a text says something, in the order declared; texts in a language without phrases are not looked at. What a
 * declaration says twice, as a field and in the words it was published in, counts where it stands first.
 */
export const said = (model: Model, topic: Topic): readonly SaidOnce[] => withoutRepeats(saidIn(prose(model), topic))

/** The same where names, titles of laws and of documents count too. */
export const saidOrNamed = (model: Model, topic: Topic): readonly SaidOnce[] =>
  withoutRepeats(saidIn(proseAndNames(model), topic))

/** What was said, by text: what one text says several times is one thing to mend. */
export function byText(all: Iterable<Said | SaidOnce>): readonly SaidThere[] {
  const places = new Map<Pointer, { matches: string[]; again: Set<Pointer> }>()
  for (const item of all) {
    const place = places.get(item.at) ?? { matches: [], again: new Set() }
    if (!place.matches.some((known) => known.toLowerCase() === item.match.toLowerCase())) place.matches.push(item.match)
    if ('again' in item) for (const at of item.again) place.again.add(at)
    places.set(item.at, place)
  }
  return [...places].map(([at, { matches, again }]) => ({ at, matches, related: repeatedAt([...again]) }))
}

/** So many repetitions are pointed out. */
const pointedOut = 5

/** The first few places that say something again. */
export const repeatedAt = (again: readonly Pointer[]) =>
  again.slice(0, pointedOut).map((at) => ({ at, is: 'said-again' as const }))

/** The matches of one text in quotation marks: 'may' and 'from time to time'. */
export const quoted = (matches: readonly string[]): string => {
  const marked = matches.map((match) => `'${match}'`)
  return marked.length < 2 ? marked.join('') : `${marked.slice(0, -1).join(', ')} and ${marked.at(-1)}`
}

/** Where passages say something. */
export function* saidIn(passages: readonly Passage[], topic: Topic): Iterable<Said> {
  const whole = lowerOf(passages)
  const phrasesOf = onceEach((language: string) => phrasesIn(language, topic, whole))
  for (const { at, sentences, language } of passages) {
    if (phrasesOf(language).length === 0) continue
    for (const sentence of sentences) {
      const phrases = phrasesIn(language, topic, sentence.toLowerCase())
      for (const { match, start } of found(phrases, sentence)) yield { at, match, sentence, start, language }
    }
  }
}

const lowered = new WeakMap<readonly Passage[], string>()

/** All that was written, in small letters: what it does not hold, no sentence holds. */
function lowerOf(passages: readonly Passage[]): string {
  const known = lowered.get(passages)
  if (known !== undefined) return known
  const whole = passages.flatMap(({ sentences }) => sentences.map((sentence) => sentence.toLowerCase())).join('\n')
  lowered.set(passages, whole)
  return whole
}

/** Asks once for each key. */
function onceEach<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>()
  return (key) => {
    const value = known.has(key) ? known.get(key) : undefined
    if (value !== undefined) return value
    const made = make(key)
    known.set(key, made)
    return made
  }
}

/** A sentence that ends as one: labels and headings do not. */
export interface FullSentence {
  readonly at: Pointer
  readonly sentence: string
  readonly language: string
}

/** Every full sentence, each once. */
export const fullSentences = oncePerModel((model: Model): readonly FullSentence[] => {
  const known = new Set<string>()
  return prose(model).flatMap(({ at, sentences, language }) =>
    sentences.flatMap((sentence) => {
      if (known.has(sentence) || !/[.!?…:]["'”’)]?$/.test(sentence) || !/ .* .* /.test(sentence)) return []
      known.add(sentence)
      return [{ at, sentence, language }]
    }),
  )
})

/** Whether a sentence says something. */
export const says = ({ sentence, language }: FullSentence, topic: Topic): boolean =>
  matchesIn(phrasesIn(language, topic, sentence.toLowerCase()), sentence).length > 0

/** How many words of prose a declaration holds in the languages that have a phrase book. */
export const proseWords = (model: Model): number =>
  prose(model)
    .filter(({ language }) => phraseBook(language) !== undefined)
    .reduce((sum, { text }) => sum + wordCount(text), 0)

/** What phrases match in one sentence, in its order. */
export const matchesIn = (phrases: Phrases, sentence: string): readonly string[] =>
  found(phrases, sentence).map(({ match }) => match)

/** Matches and where they begin; where two of them overlap, the words of both. */
function found(phrases: Phrases, sentence: string) {
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
  return [...sentence.matchAll(says)].map(({ index, 0: match }) => ({ start: index, end: index + match.length }))
}

/** So much of the words before or after a phrase makes it the same place of the published text. */
const around = 30

function withoutRepeats(all: Iterable<Said>): readonly SaidOnce[] {
  const known = new Map<string, Said & { readonly again: Pointer[] }>()
  const kept: SaidOnce[] = []
  for (const item of all) {
    const places = placesIn(item)
    const first = places.map((place) => known.get(place)).find((it) => it !== undefined && it.at !== item.at)
    if (first && !first.again.includes(item.at)) first.again.push(item.at)
    const entry = first ?? { ...item, again: [] }
    if (!first) kept.push(entry)
    for (const place of places) if (!known.has(place)) known.set(place, entry)
  }
  return kept
}

/** A longer sentence is told by the words around a phrase alone. */
const longest = 1000

/** What tells that another text quotes the same place: the whole sentence, or enough of it on either side. */
function placesIn({ sentence, match, start }: Said): readonly string[] {
  const end = start + match.length
  const places = [
    ...(sentence.length <= longest ? [sentence.replace(/[.;:,]$/, '')] : []),
    ...(start >= around ? [sentence.slice(start - around, end)] : []),
    ...(sentence.length - end >= around ? [sentence.slice(start, end + around)] : []),
  ]
  return places.map((place) => place.toLowerCase())
}
