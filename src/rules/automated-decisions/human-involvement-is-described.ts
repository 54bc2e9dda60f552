import { decisionsOf, type NamedDecision, namedDecision, weighs } from '../../facts/decisions.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { quote } from '../../grammar/english.js'
import type { AutomatedDecision } from '../../model/types.js'
import { isNone, plain } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { decisionInWords } from './words.js'

export default defineRule({
  id: 'human-involvement-is-described',
  severity: 'warning',
  cites: { eu: ['gdpr:22.1'], uk: ['uk-gdpr:22A.1.a', 'uk-gdpr:22A.2'] },
  summary:
    'Where a person is said to take part in a decision, the declaration says who looks, at what, and that they can change it.',
  confidence: 'read',
  why: 'A person who only signs what the machine proposes takes no decision, so the rules on automated decisions still apply.',
  message: (data: { decision: NamedDecision; stated: Stated }) =>
    `${decisionInWords(data.decision)} is said not to be left to a machine, but ${wordsOf(data.stated)}.`,
  fix: () =>
    'Say who looks, at what, and that they can decide otherwise: humanInvolvement: "Two of us read the file without the score, and decide."',

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
  const words = plain(stated)
  return isToken(words) ? quoted(words) : undefined
}

/** A few words without a verb of deciding; or only such as are said of every decision. */
function isToken(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return (words.length < 5 && !deciding.test(text)) || words.every((word) => stock.has(word))
}

const deciding = /\b(?:decid|overrul|overrid|overturn|chang|revers|reject|choos|entscheid)/i

const stock: ReadonlySet<string> = new Set([
  ...[
    'human',
    'manual',
    'person',
    'people',
    'staff',
    'our',
    'a',
    'an',
    'the',
    'some',
    'full',
    'final',
    'always',
    'there',
  ],
  ...['oversight', 'review', 'reviewed', 'supervision', 'supervised', 'monitoring', 'monitored', 'check', 'checked'],
  ...['control', 'involvement', 'intervention', 'loop', 'is', 'are', 'with', 'under', 'in', 'of', 'by', 'and', 'to'],
])
