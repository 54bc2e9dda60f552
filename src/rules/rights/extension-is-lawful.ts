import { type Quoted, quoted } from '../../findings/fact.js'
import { quote } from '../../grammar/english.js'
import { isNone } from '../../model/value.js'
import { saidInWording } from '../../prose/said.js'
import { wordingsOf } from '../../prose/texts.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'extension-is-lawful',
  severity: 'error',
  concerns: 'notice',
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
    for (const wording of wordingsOf(extension)) {
      const [said] = saidInWording(wording, 'longExtension')
      if (!said) continue
      // Where a line ends inside of the words, they stand only in the text as it was read.
      const text = wording.text.includes(said.match) ? wording.text : said.sentence
      const lawful = text.replace(said.match, () => 'two further months')
      yield { at: wording.at, data: { claimed: quoted(said.match) }, edits: [{ set: wording.at, to: lawful }] }
    }
  },
})
