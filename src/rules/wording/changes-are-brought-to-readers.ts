import { type Quoted, quoted } from '../../findings/fact.js'
import { quotes } from '../../grammar/english.js'
import { byText } from '../../prose/repeats.js'
import { said } from '../../prose/said.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'changes-are-brought-to-readers',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:5.1.a', 'wp260:29'], uk: ['uk-gdpr:5.1.a', 'wp260:29'] },
  summary: 'Readers are told of changes, and not told to look for them.',
  confidence: 'read',
  why: 'The guidelines call it unfair to tell people to check a notice for changes themselves.',
  message: (data: { words: readonly Quoted[] }) =>
    `This leaves it to readers to find out about changes: ${quotes(data.words)}.`,
  fix: () => 'Say how and when you tell them: “We write to every member a month before a change that matters.”',

  *check(model) {
    for (const { at, matches, related } of byText(said(model, 'checkBack')))
      yield { at, data: { words: matches.map(quoted) }, related }
  },
})
