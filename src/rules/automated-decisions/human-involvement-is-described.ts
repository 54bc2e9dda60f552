import { decisionsOf, type NamedDecision, namedDecision, weighs } from '../../facts/decisions.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { quote } from '../../grammar/english.js'
import type { AutomatedDecision } from '../../model/types.js'
import { isNone } from '../../model/value.js'
import { isReadFor } from '../../prose/phrases/phrase-books.js'
import { saidInWording } from '../../prose/said.js'
import { type AuthorText, wordingsOf } from '../../prose/texts.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { decisionInWords } from './words.js'

export default defineRule({
  id: 'human-involvement-is-described',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:22.1'], uk: ['uk-gdpr:22A.1.a', 'uk-gdpr:22A.2'] },
  summary:
    'Where a person is said to take part in a decision, the declaration says who looks, at what, and that they can change it.',
  confidence: 'read',
  why: 'A person who only signs what the machine proposes takes no decision, so the rules on automated decisions still apply.',
  message: (data: { decision: NamedDecision; stated: Stated }) =>
    `${decisionInWords(data.decision)} is said not to be left to a machine, but ${wordsOf(data.stated)}.`,
  fix: () =>
    'Say who looks, at what, and that they can decide otherwise: humanInvolvement: ‹who looks at what, and decides›.',
  open: 'who looks at it before it counts',

  *check(model) {
    for (const of of decisionsOf(model)) {
      const { decision } = of
      const stated = decision.solelyAutomated === false && weighs(decision) ? flawOf(decision) : undefined
      if (stated === undefined) continue
      yield { at: child(decision, 'humanInvolvement'), data: { decision: namedDecision(of), stated } }
    }
  },
})

/** What is said of the person that takes part: nothing, that nobody does, or words that say nothing. */
type Stated = 'nothing' | 'nobody' | Quoted

function wordsOf(stated: Stated): string {
  if (stated === 'nothing') return 'nothing says what a person does'
  return stated === 'nobody' ? 'nobody is said to look at it' : `${quote(stated)} does not say what a person decides`
}

function flawOf({ humanInvolvement: stated }: AutomatedDecision): Stated | undefined {
  if (stated === undefined) return 'nothing'
  if (isNone(stated)) return 'nobody'
  const wordings = wordingsOf(stated).filter(({ language }) => isReadFor(language, 'deciding'))
  const [first] = wordings
  return first && wordings.every(isToken) ? quoted(first.text) : undefined
}

/** A few words without a verb of deciding; or only such as are said of every decision. */
function isToken(wording: AuthorText): boolean {
  const length = wording.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const decides = saidInWording(wording, 'deciding').length > 0
  return (length < 5 && !decides) || saidInWording(wording, 'tokenInvolvement').length > 0
}
