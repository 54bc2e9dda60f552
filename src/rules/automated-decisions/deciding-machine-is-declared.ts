import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import { scoresInSilence, tellsOfNoDecision } from '../../facts/weighty-decisions.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { agrees, quote, Several } from '../../grammar/english.js'
import type { Model, Purpose } from '../../model/types.js'
import { isNone, some } from '../../model/value.js'
import type { Said } from '../../prose/phrases-found.js'
import { saidBy } from '../../prose/said.js'
import { saidByEntry } from '../../prose/said-by-entry.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Undeclared {
  readonly purpose: Named
  /** What speaks for a decision: words, or a score for something that weighs on people. */
  readonly evidence: Quoted | 'score'
  readonly denied: boolean
}

export default defineRule<Undeclared, 'purpose'>({
  id: 'deciding-machine-is-declared',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.2.f', 'gdpr:14.2.g', 'gdpr:22.1'],
    uk: ['uk-gdpr:13.2.f', 'uk-gdpr:14.2.g', 'uk-gdpr:22A.1'],
    ch: ['fadp:21.1'],
  },
  summary:
    'Where words say that a machine decides, or people are scored for credit, work or schooling, the decision is described.',
  confidence: 'recalled',
  leansOn: ['./description'],
  across: 'purpose',
  why: 'People are told of decisions by machine, and a score on which somebody draws strongly is one (C-634/21).',
  message: ({ purpose, evidence, denied }) =>
    `${Several(purpose)} ${evidence === 'score' ? `${agrees(purpose, 'scores', 'score')} people for a decision that weighs on them` : `${agrees(purpose, 'says', 'say')} ${quote(evidence)}`}, but ${denied ? 'there are said to be no automated decisions' : 'no automated decision is described'}.`,
  fix: () =>
    'Describe it under automatedDecisions: what is decided, who has a say, what it does to people; if a person decides, say so there: solelyAutomated: false, humanInvolvement: ….',

  *check(model) {
    if (some(model.general?.automatedDecisions)) return
    const isPromised = deniesAll(model)
    const words = saidByEntry(model, 'machineDecides')
    for (const purpose of ownPurposes(model)) {
      if (!tellsOfNoDecision(purpose)) continue
      // Words beside a promise for everything are reported as what contradicts it.
      const evidence =
        (isPromised ? undefined : wordsIn(words.get(purpose.at))) ??
        (scoresInSilence(purpose) && !isLookedAt(purpose) ? 'score' : undefined)
      if (evidence === undefined) continue
      const denied = isPromised || isNone(purpose.automatedDecisions)
      yield {
        at: child(purpose, 'automatedDecisions'),
        data: { purpose: named.purpose(purpose), evidence, denied },
      }
    }
  },
})

const deniesAll = (model: Model): boolean =>
  isNone(model.general?.automatedDecisions) ||
  [...model.promises.values()].some(({ type }) => type === 'no-automated-decisions')

const wordsIn = (said: readonly Said[] = []): Quoted | undefined => {
  const [first] = said
  return first && quoted(first.match)
}

/** Whether it is said that there is no such decision, and that a person looks at each case. */
const isLookedAt = ({ automatedDecisions, description }: Purpose): boolean =>
  isNone(automatedDecisions) && description !== undefined && saidBy(description, 'personLooks').length > 0
