import { type Decision, decisionName } from '../../facts/decisions.js'
import { listed } from '../../facts/query.js'
import { required } from '../../facts/required.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'automated-decision-is-explained',
  severity: 'error',
  cites: {
    eu: ['gdpr:13.2.f', 'gdpr:14.2.g', 'gdpr:22.1'],
    uk: ['uk-gdpr:13.2.f', 'uk-gdpr:14.2.g', 'uk-gdpr:22C'],
  },
  summary: 'A decision that a machine makes alone is explained: how it is made, why it matters, what can follow.',
  confidence: 'read',
  why: 'People have to learn that a machine decides, how it comes to its decision, and what that means for them.',
  message: (data: { decision: string; missing: string }) =>
    `${data.decision} is made by a machine alone, but nothing says ${data.missing}.`,
  fix: () =>
    'Say it in plain words, under logic (what counts, and how), significance (why it matters) and consequences (what it can lead to).',

  *check(model, law, regime) {
    const lacking = new Map<Decision['decision'], { of: Decision; at: string; facts: string[] }>()
    for (const missing of required(model, law, regime)) {
      if (!isExplanation(missing.item) || !('of' in missing)) continue
      const known = lacking.get(missing.of.decision) ?? { of: missing.of, at: missing.at, facts: [] }
      known.facts.push(facts[missing.item])
      lacking.set(missing.of.decision, known)
    }
    for (const { of, at, facts: missing } of lacking.values()) {
      yield { at, data: { decision: decisionName(of), missing: listed(missing) } }
    }
  },
})

const facts = {
  'decision-logic': 'how it is made',
  'decision-significance': 'why it matters to people',
  'decision-consequences': 'what it can lead to',
} as const

const isExplanation = (item: string): item is keyof typeof facts => item in facts
