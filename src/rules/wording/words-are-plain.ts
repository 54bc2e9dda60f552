import type { Quoted } from '../../findings/fact.js'
import { agreesOnce, fewQuotes, quote } from '../../grammar/english.js'
import type { Model } from '../../model/types.js'
import { prose } from '../../prose/passages.js'
import { isReadFor } from '../../prose/phrases/phrase-books.js'
import { wordCount } from '../../prose/readability.js'
import { quotedByText } from '../../prose/repeats.js'
import { said } from '../../prose/said.js'
import { isWithin, type Pointer } from '../../source/pointer.js'
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
  message: ({ words }) => `${fewQuotes(words)} ${agreesOnce(words, 'is', 'are')} not what people say every day.`,
  fix: ({ words }) => `Use everyday words${exampleFor(words)}, or explain the word where it stands first.`,

  *check(model) {
    const found = said(model, 'jargon').filter(({ at }) => !isStamp(at))
    const count = found.reduce((sum, { again }) => sum + 1 + again.length, 0)
    if (found.length < 2 || count * tolerable <= wordsRead(model)) return
    for (const { at, words, related } of quotedByText(found)) yield { at, data: { words }, related }
  },
})

/** What is stamped on documents is for those who handle them. */
const isStamp = (at: Pointer): boolean => isWithin(at, '/security/marking')

/** A word for one of those found: of the first for which there is one. */
function exampleFor(words: readonly Quoted[]): string {
  for (const word of words) {
    const plainer = everyday[word.quote.toLowerCase().replace(/s$/, '')]
    if (plainer !== undefined) return `, such as ${plainer} for ${quote(word)}`
  }
  return ''
}

const everyday: Readonly<Record<string, string>> = {
  'data subject': '“you”',
  'data controller': '“the organisation responsible for your data”',
  'data processor': '“companies that work for us”',
  'pursuant to': '“under”',
  'in respect of': '“about”',
  shall: '“will”',
  whereby: '“by which”',
  hereby: 'nothing at all',
  notwithstanding: '“despite”',
}

/** How many words of prose stand in languages whose jargon is known. */
const wordsRead = (model: Model): number =>
  prose(model)
    .filter(({ language }) => isReadFor(language, 'jargon'))
    .reduce((sum, { text }) => sum + wordCount(text), 0)
