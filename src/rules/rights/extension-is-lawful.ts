import { type Quoted, quoted } from '../../findings/fact.js'
import { quote } from '../../grammar/english.js'
import { isNone } from '../../model/value.js'
import { saidInWording } from '../../prose/said.js'
import { wordingsOf } from '../../prose/texts.js'
import { defineRule } from '../rule.js'

interface Longer {
  readonly claimed: Quoted
  /** Whether it has no length at all. */
  readonly isOpen?: boolean
}

export default defineRule<Longer>({
  id: 'extension-is-lawful',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.3'], uk: ['uk-gdpr:12.3', 'uk-gdpr:12A'] },
  summary: 'The time for an answer is extended by two months at most.',
  confidence: 'read',
  why: 'Even where requests are complex or many, the law gives two further months and no more.',
  message: ({ claimed, isOpen }) =>
    isOpen
      ? `An answer may take longer without any end: ${quote(claimed)}. The law allows two further months, where requests are complex or many.`
      : `The time for an answer may grow by ${quote(claimed)}; the law allows two further months.`,
  fix: () => 'Write two further months, where your request is complex or you make many.',

  *check(model) {
    const extension = model.rights?.extension
    if (!extension || isNone(extension)) return
    for (const wording of wordingsOf(extension)) {
      const [open] = saidInWording(wording, 'openExtension')
      if (open) yield { at: wording.at, data: { claimed: quoted(open.match), isOpen: true } }
      const [said] = saidInWording(wording, 'longExtension')
      if (!said) continue
      // Where a line ends inside of the words, they stand only in the text as it was read.
      const text = wording.text.includes(said.match) ? wording.text : said.sentence
      const lawful = text.replace(said.match, () => 'two further months')
      yield {
        at: wording.at,
        data: { claimed: quoted(said.match) },
        edits: [{ set: wording.at, to: lawful }],
        isSuggestion: true,
      }
    }
  },
})
