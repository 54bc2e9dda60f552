import { type Quoted, quoted } from '../../findings/fact.js'
import { quotes } from '../../grammar/english.js'
import { openPurposes } from '../../prose/open-purposes.js'
import { byText } from '../../prose/repeats.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'further-purposes-are-not-reserved',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.b', 'gdpr:13.3', 'wp260:12'],
    uk: ['uk-gdpr:5.1.b', 'uk-gdpr:13.3', 'wp260:12'],
    ch: ['fadp:6.3'],
  },
  summary: 'No sentence keeps further purposes open.',
  confidence: 'read',
  why: 'A purpose is fixed before the data are collected, and a new one is told before it begins.',
  message: (data: { words: readonly Quoted[] }) => `${quotes(data.words)} keeps open purposes that nobody can foresee.`,
  fix: () => 'Say what you would do instead: “We tell you before we use your data for anything new.”',

  *check(model) {
    for (const { at, matches, related } of byText(openPurposes(model))) {
      yield { at, data: { words: matches.map(quoted) }, related }
    }
  },
})
