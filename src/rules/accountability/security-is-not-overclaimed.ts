import { type Quoted, quoted } from '../../findings/fact.js'
import { quotes } from '../../grammar/english.js'
import type { Said } from '../../prose/phrases-found.js'
import { byText } from '../../prose/repeats.js'
import { said } from '../../prose/said.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'security-is-not-overclaimed',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:5.1.a', 'gdpr:32.1'], uk: ['uk-gdpr:5.1.a', 'uk-gdpr:32.1'], ch: ['fadp:8'] },
  summary: 'No sentence promises perfect security.',
  confidence: 'read',
  why: 'The law asks for security that fits the risk, and a promise of more misleads.',
  message: (data: { words: readonly Quoted[] }) =>
    `${quotes(data.words)} promises more security than anybody can keep.`,
  fix: () => 'Name two or three real measures instead: ‹what protects the data›.',

  *check(model) {
    const found = said(model, 'absoluteSecurity').filter((it) => !isCited(it))
    for (const { at, matches, related } of byText(found)) yield { at, data: { words: matches.map(quoted) }, related }
  },
})

/** Whether the words stand in quotation marks, as the name of a product or what others say. */
const isCited = ({ sentence, start }: Said): boolean =>
  sentence.lastIndexOf('“', start) > sentence.lastIndexOf('”', start)
