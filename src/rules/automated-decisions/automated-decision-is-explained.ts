import { type Decision, type NamedDecision, namedDecision } from '../../facts/decisions.js'
import { required } from '../../facts/required.js'
import { listed } from '../../grammar/english.js'
import type { Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { decisionInWords } from './words.js'

export default defineRule({
  id: 'automated-decision-is-explained',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.2.f', 'gdpr:14.2.g', 'gdpr:22.1'],
    uk: ['uk-gdpr:13.2.f', 'uk-gdpr:14.2.g', 'uk-gdpr:22C'],
  },
  summary: 'A decision that a machine makes alone is explained: how it is made, why it matters, what can follow.',
  confidence: 'read',
  why: 'People have to learn that a machine decides, how it comes to its decision, and what that means for them.',
  message: (data: { decision: NamedDecision; missing: readonly Explanation[] }) =>
    `${decisionInWords(data.decision)} is made by a machine alone, but nothing says ${listed(data.missing.map((item) => explanations[item]))}.`,
  fix: () =>
    'Say it in plain words, under logic (what counts, and how), significance (why it matters) and consequences (what it can lead to).',

  *check(model, law, regime) {
    const lacking = new Map<Decision['decision'], { of: Decision; at: Pointer; items: Explanation[] }>()
    for (const missing of required(model, law, regime)) {
      if (!isExplanation(missing.item) || !('of' in missing)) continue
      const known = lacking.get(missing.of.decision) ?? { of: missing.of, at: missing.at, items: [] }
      known.items.push(missing.item)
      lacking.set(missing.of.decision, known)
    }
    for (const { of, at, items } of lacking.values()) {
      yield { at, data: { decision: namedDecision(of), missing: items } }
    }
  },
})

const explanations = {
  'decision-logic': 'how it is made',
  'decision-significance': 'why it matters to people',
  'decision-consequences': 'what it can lead to',
} as const

type Explanation = keyof typeof explanations

const isExplanation = (item: string): item is Explanation => item in explanations
