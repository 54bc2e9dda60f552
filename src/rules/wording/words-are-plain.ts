import { byText, proseWords, quoted, said } from '../../prose/wording.js'
import { defineRule } from '../rule.js'

/** One word of the trade in so many words of prose is no burden. */
const tolerable = 300

export default defineRule({
  id: 'words-are-plain',
  severity: 'info',
  cites: { eu: ['gdpr:12.1', 'wp260:13'], uk: ['uk-gdpr:12.1', 'wp260:13'] },
  summary: 'The notice uses everyday words.',
  confidence: 'recalled',
  why: 'Information has to be intelligible to the people it is for; the guidelines warn of legal and technical terms.',
  message: (data: { words: string }) => `These are not everyday words: ${data.words}.`,
  fix: () =>
    'Use everyday words, such as “the law requires us” for “pursuant to”, or explain the word where it stands first.',

  *check(model) {
    const found = said(model, 'jargon')
    if (found.length < 2 || found.length * tolerable <= proseWords(model)) return
    for (const { at, matches, related } of byText(found)) yield { at, data: { words: quoted(matches) }, related }
  },
})
