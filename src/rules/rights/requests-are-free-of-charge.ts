import { type Quoted, quoted } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { Fee, Right, Rights } from '../../model/types.js'
import { isNone, type Text } from '../../model/value.js'
import { isReadFor } from '../../prose/phrases/phrase-books.js'
import { isSilent, saidBy } from '../../prose/said.js'
import { wordingsOf } from '../../prose/texts.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule<{ readonly fee: Quoted }, 'fee'>({
  id: 'requests-are-free-of-charge',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.5', 'gdpr:15.3'], uk: ['uk-gdpr:12.5', 'uk-gdpr:15.3'], ch: ['fadp:25.6', 'dpo:19.1'] },
  summary: 'Using a right costs nothing, as a rule.',
  confidence: 'read',
  across: 'fee',
  why: 'Only manifestly unfounded or excessive requests, and further copies, may cost something.',
  message: ({ fee }) => `People are asked to pay for using their rights: ${several(fee)}.`,
  fix: () =>
    'Write fee: none, or name the exceptions: fee: { when: [if a request is manifestly excessive, if you ask for a second copy] }.',

  *check(model, _law, regime) {
    const { rights } = model
    if (!rights) return
    for (const part of [rights, ...ownWords(rights)]) {
      const { fee } = part
      const charged = fee && !isNone(fee) ? chargedAsARule(fee, lawfulIn[regime]) : undefined
      if (charged !== undefined) yield { at: child(part, 'fee'), data: { fee: quoted(charged) } }
    }
  },
})

/** The rights of which a declaration says something itself. */
const ownWords = ({ list, others }: Rights): readonly Right[] => [
  ...(typeof list === 'object' ? list.values() : []),
  ...(others?.values() ?? []),
]

/** The cases in which each law lets something be asked for. */
const lawfulIn = {
  eu: ['lawfulFee'],
  uk: ['lawfulFee'],
  ch: ['lawfulFee', 'swissFee'],
} as const satisfies Readonly<Record<Regime, readonly string[]>>

type LawfulCase = (typeof lawfulIn)[Regime][number]

/** What is asked for, if it is asked for in ordinary cases. */
function chargedAsARule({ when, amount, words }: Fee, lawful: readonly LawfulCase[]): string | undefined {
  if (when) return when.filter((it) => lawful.every((one) => isSilent(it, one))).flatMap(readWords)[0]
  const said = [words, amount].filter((it) => it !== undefined)
  const isLawful = said.some((it) => lawful.some((one) => saidBy(it, one).length > 0))
  return isLawful ? undefined : said.flatMap(readWords)[0]
}

/** The words in a language in which it would be seen that they name an exception: in others nobody is accused. */
const readWords = (text: Text): readonly string[] =>
  wordingsOf(text).flatMap(({ language, text: words }) => (isReadFor(language, 'lawfulFee') ? [words] : []))
