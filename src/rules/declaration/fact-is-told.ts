import { untold } from '../../facts/untold.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'fact-is-told',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:13.1.c', 'gdpr:14.1.c'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:13.1.c', 'uk-gdpr:14.1.c'],
    ch: ['fadp:19.1', 'fadp:19.2.b'],
  },
  summary: 'Whatever is declared for readers stands in a notice.',
  confidence: 'read',
  why: 'People can only know what a notice that speaks to them says.',
  message: () => 'This is declared, and no notice tells it.',
  fix: () => 'Let the audience of a notice include the people it is about, name it where it is used, or delete it.',

  *check(model) {
    for (const at of untold(model)) yield { at, data: undefined }
  },
})
