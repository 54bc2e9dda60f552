import { purposeNames } from '../../facts/query.js'
import { applicableRight, listedRights, type RightId } from '../../facts/rights.js'
import type { Regime } from '../../law/citation.js'
import type { Law } from '../../law/law.js'
import type { Model, Right } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

const conditional = {
  portability: ['to take data elsewhere', 'nothing rests on consent or a contract with data that people gave'],
  objection: ['to object', 'nothing rests on an interest or a public task, and nothing is direct marketing'],
  'marketing-objection': ['to object to direct marketing', 'there is none'],
  'withdraw-consent': ['to withdraw consent', 'nothing rests on consent'],
} as const

export default defineRule({
  id: 'rights-are-not-overclaimed',
  severity: 'warning',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:17.3', 'gdpr:20.1', 'gdpr:21.1', 'wp260:annex'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:17.3', 'uk-gdpr:20.1', 'uk-gdpr:21.1', 'wp260:annex'],
  },
  summary: 'The rights that are listed exist for what is done with the data.',
  confidence: 'recalled',
  why: 'A promise that the law does not back, or that cannot be kept, misleads people.',
  message: (data: { right: string; reason: string }) =>
    `The notice promises the right ${data.right}, but ${data.reason}.`,
  fix: () => 'Take the right out or state its limits; what you grant of your own accord goes under rights.others.',

  *check(model, law, regime) {
    const list = listedRights(model)
    if (!list) return
    for (const id of ['portability', 'objection', 'marketing-objection', 'withdraw-consent'] as const) {
      const right = list.get(id)
      if (!right || right.notApplicable) continue
      const [words, reason] = conditional[id]
      if (!mayApply(id, model, law, regime)) yield { at: right.at, data: { right: words, reason } }
      else yield* beyond(right, id, words, model, law, regime)
    }
    yield* unlimitedErasure(list.get('erasure'), model, law, regime)
  },
})

/** Against direct marketing people object too: a list with one word for both is right where either applies. */
function mayApply(id: RightId, model: Model, law: Law, regime: Regime): boolean {
  const ids: readonly RightId[] = id === 'objection' ? ['objection', 'marketing-objection'] : [id]
  return ids.some((it) => applicableRight(model, law, regime, it) !== undefined)
}

/** Purposes that the list names for a right which they do not carry. */
function* beyond(right: Right, id: RightId, words: string, model: Model, law: Law, regime: Regime) {
  const ids: readonly RightId[] = id === 'objection' ? ['objection', 'marketing-objection'] : [id]
  const applying = ids.map((it) => applicableRight(model, law, regime, it))
  const fitting = applying.flatMap((it) => [...(it?.purposes ?? []), ...(it?.undecided ?? [])])
  const wrong = (right.purposes ?? []).filter((purpose) => !fitting.includes(purpose))
  if (wrong.length > 0) {
    const reason = `it does not exist for ${purposeNames(wrong)}`
    yield { at: child(right, 'purposes'), data: { right: words, reason } }
  }
}

/** Erasure at any time and without a limit, while a law or a public task requires some of the data. */
function* unlimitedErasure(right: Right | undefined, model: Model, law: Law, regime: Regime) {
  if (right?.atAnyTime !== true || right.conditions || right.exceptions) return
  const limited = applicableRight(model, law, regime, 'erasure')?.limited ?? []
  if (limited.length > 0) {
    const reason = `data for ${purposeNames(limited)} can be kept as long as they are required`
    yield { at: right.at, data: { right: 'to have data erased at any time', reason } }
  }
}
