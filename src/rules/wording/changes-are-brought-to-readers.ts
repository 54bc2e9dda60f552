import type { Quoted } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import { quotedByText } from '../../prose/repeats.js'
import { said } from '../../prose/said.js'
import { defineRule } from '../rule.js'

export default defineRule<{ words: Quoted }, 'words'>({
  id: 'changes-are-brought-to-readers',
  across: 'words',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:5.1.a', 'wp260:29'], uk: ['uk-gdpr:5.1.a', 'wp260:29'] },
  summary: 'Readers are told of changes, and not told to look for them.',
  confidence: 'read',
  why: 'The guidelines call it unfair to tell people to check a notice for changes themselves.',
  message: ({ words }) =>
    `${several(words, 'sentences')} ${agrees(words, 'leaves', 'leave')} it to readers to find out about changes.`,
  fix: () => 'Say how and when you tell them: “We tell you ‹how›, ‹how long› before a change that matters.”',

  *check(model) {
    for (const { at, words, related } of quotedByText(said(model, 'checkBack'))) yield { at, data: { words }, related }
  },
})
