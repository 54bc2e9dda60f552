import { type Quoted, quoted } from '../../findings/fact.js'
import { quote } from '../../grammar/english.js'
import type { Fee, Right, Rights } from '../../model/types.js'
import { isNone, type Text } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** What Article 12(5) and Article 15(3) allow a fee for, or words that say there is none. */
const lawful =
  /unfounded|excessive|repetit|repeated|(?:additional|further|extra|more|second|another) cop|free of charge|no (?:fee|charge)/i

export default defineRule({
  id: 'requests-are-free-of-charge',
  severity: 'error',
  cites: { eu: ['gdpr:12.5', 'gdpr:15.3'], uk: ['uk-gdpr:12.5', 'uk-gdpr:15.3'], ch: ['fadp:25.6'] },
  summary: 'Using a right costs nothing, as a rule.',
  confidence: 'read',
  why: 'Only unfounded or excessive requests, and further copies, may cost something.',
  message: (data: { fee: Quoted }) => `People are asked to pay for using their rights: ${quote(data.fee)}.`,
  fix: () => 'Write fee: none, or name the exceptions: fee: { when: [excessive requests, further copies] }.',

  *check(model) {
    const { rights } = model
    if (!rights) return
    for (const part of [rights, ...ownWords(rights)]) {
      const { fee } = part
      const charged = fee && !isNone(fee) ? chargedAsARule(fee) : undefined
      if (charged !== undefined) yield { at: child(part, 'fee'), data: { fee: quoted(charged) } }
    }
  },
})

/** The rights of which a declaration says something itself. */
const ownWords = ({ list, others }: Rights): readonly Right[] => [
  ...(typeof list === 'object' ? list.values() : []),
  ...(others?.values() ?? []),
]

/** What is asked for, if it is asked for in ordinary cases. Read in English only: other languages are not accused. */
function chargedAsARule({ when, amount, words }: Fee): string | undefined {
  if (when) return when.map(english).find((it) => it !== undefined && !lawful.test(it))
  const said = [words, amount].flatMap((it) => (it && english(it)) ?? [])
  return said.some((it) => lawful.test(it)) ? undefined : said[0]
}

const english = (text: Text): string | undefined =>
  [...text.words].find(([language]) => language.split('-')[0] === 'en')?.[1].text
