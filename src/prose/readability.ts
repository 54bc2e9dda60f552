/**
 * How hard an English text is: the grade of Flesch and Kincaid (1975), which is about the years of school it asks for,
 * `0.39 × words per sentence + 11.8 × syllables per word − 15.59`. It knows nothing of sense, and of no other language.
 */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf)
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

/** How many words a text has. */
export const wordCount = (text: string): number => wordsOf(text).length

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\d][\p{L}\d’'.@-]*/gu) ?? []

/** Groups of vowels, without a silent e at the end: right for most words, and for the mean of many. */
function syllablesOf(word: string): number {
  const spoken = word.toLowerCase().replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
  return Math.max(1, spoken.match(/[aeiouy]{1,3}/g)?.length ?? 0)
}
