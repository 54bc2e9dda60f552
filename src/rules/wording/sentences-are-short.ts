import { fullSentences } from '../../prose/full-sentences.js'
import { wordCount } from '../../prose/readability.js'
import { defineRule } from '../rule.js'

/** A sentence of more words than this is long. */
const long = 30

/** Fewer sentences than this are no style. */
const enough = 10

export default defineRule({
  id: 'sentences-are-short',
  severity: 'info',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.1', 'wp260:12'], uk: ['uk-gdpr:12.1', 'wp260:12'] },
  summary: 'At most one sentence in ten has more than thirty words.',
  confidence: 'read',
  why: 'Clear language is what the law asks for. No law counts words, so this is a suggestion.',
  message: (data: { long: number; all: number; words: number }) =>
    `${data.long} of ${data.all} sentences have more than ${long} words; the longest one, here, has ${data.words}.`,
  fix: () => 'Make two sentences of it, and move details to lists.',

  *check(model) {
    const sentences = fullSentences(model).map(({ at, sentence }) => ({ at, words: wordCount(sentence) }))
    const found = sentences.filter(({ words }) => words > long).sort((a, b) => b.words - a.words)
    const [longest, ...others] = found
    if (!longest || sentences.length < enough || found.length * 10 <= sentences.length) return
    yield {
      at: longest.at,
      data: { long: found.length, all: sentences.length, words: longest.words },
      related: others.slice(0, 4).map(({ at, words }) => ({ at, is: 'another-sentence' as const, data: words })),
    }
  },
})
