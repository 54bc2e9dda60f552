import type { Quoted } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import type { Model } from '../../model/types.js'
import { prose } from '../../prose/passages.js'
import { isReadFor } from '../../prose/phrases/phrase-books.js'
import { wordCount } from '../../prose/readability.js'
import { quotedByText } from '../../prose/repeats.js'
import { said } from '../../prose/said.js'
import { defineRule } from '../rule.js'

/** One word of the trade in so many words of prose is no burden. */
const tolerable = 300

export default defineRule<{ words: Quoted }, 'words'>({
  id: 'words-are-plain',
  across: 'words',
  severity: 'info',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.1', 'wp260:13'], uk: ['uk-gdpr:12.1', 'wp260:13'] },
  summary: 'The notice uses everyday words.',
  confidence: 'recalled',
  why: 'Information has to be intelligible to the people it is for; the guidelines warn of legal and technical terms.',
  message: ({ words }) =>
    `${several(words, 'words of law and of the trade')} ${agrees(words, 'is', 'are')} not what people say every day.`,
  fix: () =>
    'Use everyday words, such as “the law requires us” for “pursuant to”, or explain the word where it stands first.',

  *check(model) {
    const found = said(model, 'jargon')
    if (found.length < 2 || found.length * tolerable <= wordsRead(model)) return
    for (const { at, words, related } of quotedByText(found)) yield { at, data: { words }, related }
  },
})

/** How many words of prose stand in languages whose jargon is known. */
const wordsRead = (model: Model): number =>
  prose(model)
    .filter(({ language }) => isReadFor(language, 'jargon'))
    .reduce((sum, { text }) => sum + wordCount(text), 0)
