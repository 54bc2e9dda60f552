import { type Quoted, quoted } from '../../findings/fact.js'
import { quote } from '../../grammar/english.js'
import { isNone } from '../../model/value.js'
import { defineRule } from '../rule.js'

const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

export default defineRule({
  id: 'extension-is-lawful',
  severity: 'error',
  cites: { eu: ['gdpr:12.3'], uk: ['uk-gdpr:12.3', 'uk-gdpr:12A'] },
  summary: 'The time for an answer is extended by two months at most.',
  confidence: 'read',
  why: 'Even where requests are complex or many, the law gives two further months and no more.',
  message: (data: { claimed: Quoted }) =>
    `The time for an answer may grow by ${quote(data.claimed)}; the law allows two further months.`,
  fix: () => 'Write two further months.',

  *check(model) {
    const extension = model.rights?.extension
    if (!extension || isNone(extension)) return
    for (const { at, text } of extension.words.values()) {
      // "Three months" alone may be the whole time, which is lawful.
      const match = /\b(\w+) (?:(?:further|additional|more|extra) months|months (?:more|longer))\b/i.exec(text)
      const count = Number(match?.[1]) || numbers.indexOf(match?.[1]?.toLowerCase() ?? '')
      if (!match || count <= 2) continue
      const lawful = text.replace(match[0], () => 'two further months')
      yield { at, data: { claimed: quoted(match[0]) }, edits: [{ set: at, to: lawful }] }
    }
  },
})
