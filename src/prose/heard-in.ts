import { phraseBook, phrasesIn } from './phrases/phrase-books.js'
import { matchesIn } from './phrases-found.js'
import { sentencesOf } from './sentences.js'

/** Something that a rule listens for, as a text says it. */
export interface Heard {
  readonly topic: string
  readonly words: string
}

/** What running text says that rules listen for; nothing of a language that has no phrases. */
export function heardIn(text: string, language: string): readonly Heard[] {
  const topics = [...(phraseBook(language)?.keys() ?? [])]
  return sentencesOf(text, language).flatMap((sentence) => {
    const lower = sentence.toLowerCase()
    return topics.flatMap((topic) =>
      matchesIn(phrasesIn(language, topic, lower), sentence).map(({ match }) => ({
        topic,
        words: match.toLowerCase(),
      })),
    )
  })
}
