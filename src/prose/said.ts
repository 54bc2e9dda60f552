import type { Role } from '../language/role.js'
import { oncePer, oncePerModel } from '../model/once-per-model.js'
import type { Model, Text } from '../model/types.js'
import { fieldsAs, type Passage, passagesAs, prose, proseAndNames } from './passages.js'
import { type Candidate, candidatesIn, isReadFor, mayHold, phrasesIn, type Topic } from './phrases/phrase-books.js'
import { type Match, matchesIn, type Said } from './phrases-found.js'
import { type SaidOnce, withoutRepeats } from './repeats.js'
import { saidBefore } from './said-before.js'
import { withPlainSigns } from './sentences.js'
import { type AuthorText, wordingsOf } from './texts.js'

/**
 * Where a text says something, in the order declared; texts in a language without phrases are not looked at. What a
 * declaration says twice, as a field and in the words it was published in, counts where it stands first.
 */
export function said(model: Model, topic: Topic): readonly SaidOnce[] {
  const known =
    knownSayings(model).get(topic) ?? withoutRepeats(saidBefore(model, 'prose', prose(model), topic, foundIn))
  knownSayings(model).set(topic, known)
  return known
}

/** Each regime asks for the same. */
const knownSayings = oncePerModel(() => new Map<Topic, readonly SaidOnce[]>())

/** The same where names, titles of laws and of documents count too. */
export const saidOrNamed = (model: Model, topic: Topic): readonly SaidOnce[] =>
  withoutRepeats(saidBefore(model, 'named', proseAndNames(model), topic, foundIn))

/** What the texts of some roles say, each read as one sentence. */
export const saidAs = (model: Model, topic: Topic, ...roles: readonly Role[]): readonly Said[] =>
  roles.flatMap((role) => saidBefore(model, `fields ${role}`, fieldsAs(model, role), topic, foundIn))

/** The same, sentence by sentence. */
export const sentencesSaidAs = (model: Model, topic: Topic, ...roles: readonly Role[]): readonly Said[] =>
  roles.flatMap((role) => saidBefore(model, `sentences ${role}`, passagesAs(model, role), topic, foundIn))

/** Where passages say something. */
export const saidIn = (passages: readonly Passage[], topic: Topic): readonly Said[] =>
  [...foundIn(passages, topic).values()].flat()

/** The same by the passages that say something. */
function foundIn(passages: readonly Passage[], topic: Topic): ReadonlyMap<Passage, readonly Said[]> {
  const found = new Map<Passage, readonly Said[]>()
  if (passages.length === 0) return found
  const { whole, sentencesOf } = lowerOf(passages)
  const candidatesOf = onceEach((language: string) => candidatesIn(language, topic, whole))
  for (const passage of passages) {
    const candidates = candidatesOf(passage.language)
    if (candidates.length === 0) continue
    const here = foundInOne(passage, sentencesOf.get(passage) ?? [], candidates)
    if (here.length > 0) found.set(passage, here)
  }
  return found
}

function foundInOne(
  { at, sentences, language }: Passage,
  lower: readonly string[],
  candidates: readonly Candidate[],
): readonly Said[] {
  const found: Said[] = []
  for (const [index, sentence] of sentences.entries()) {
    const letters = lower[index] ?? ''
    const phrases = candidates.filter(({ needs }) => mayHold(needs, letters)).map(({ phrase }) => phrase)
    if (phrases.length === 0) continue
    for (const match of matchesIn(phrases, sentence)) found.push({ at, ...match, sentence, language })
  }
  return found
}

/** What is said of a topic in one sentence. */
export const matchesOf = (sentence: string, language: string, topic: Topic): readonly Match[] =>
  matchesIn(phrasesIn(language, topic, sentence.toLowerCase()), sentence)

/** Whether a sentence says something. */
export const says = (
  { sentence, language }: { readonly sentence: string; readonly language: string },
  topic: Topic,
): boolean => matchesOf(sentence, language, topic).length > 0

/** What a field says, each of its wordings read in its language and as one sentence. */
export const saidBy = (field: Text, topic: Topic): readonly Said[] =>
  wordingsOf(field).flatMap((wording) => saidInWording(wording, topic))

/** The same of one wording. */
export function saidInWording({ at, text, language }: AuthorText, topic: Topic): readonly Said[] {
  const sentence = withPlainSigns(text).replace(/\s+/g, ' ').trim()
  return matchesOf(sentence, language, topic).map((match) => ({ at, ...match, sentence, language }))
}

/** Whether a field is read for a topic and says nothing of it: in a language without phrases, nobody can tell. */
export function isSilent(field: Text, topic: Topic): boolean {
  const read = wordingsOf(field).filter(({ language }) => isReadFor(language, topic))
  return read.length > 0 && read.every((wording) => saidInWording(wording, topic).length === 0)
}

/** Passages in small letters. */
interface Lower {
  /** All that was written: what it does not hold, no sentence holds. */
  readonly whole: string
  readonly sentencesOf: ReadonlyMap<Passage, readonly string[]>
}

const lowerOf = oncePer((passages: readonly Passage[]): Lower => {
  const sentencesOf = new Map(
    passages.map((passage) => [passage, passage.sentences.map((sentence) => sentence.toLowerCase())] as const),
  )
  return { whole: [...sentencesOf.values()].flat().join('\n'), sentencesOf }
})

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
