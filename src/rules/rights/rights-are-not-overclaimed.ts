import { named } from '../../facts/names.js'
import { applicableRight, listedRights, type RightId } from '../../facts/rights.js'
import type { Named } from '../../findings/fact.js'
import { fewNames } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { Law } from '../../law/law.js'
import type { Model, Right } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { defineRule, type Hit } from '../rule.js'

const conditional = ['portability', 'objection', 'marketing-objection', 'withdraw-consent'] as const

type Conditional = (typeof conditional)[number]

/** A right that is promised without what it needs, for purposes that do not carry it, or without a limit that it has. */
type Overclaim =
  | { readonly is: 'unfounded'; readonly right: Conditional }
  | { readonly is: 'too-wide'; readonly right: Conditional; readonly purposes: readonly Named[] }
  | { readonly is: 'unlimited'; readonly purposes: readonly Named[] }

export default defineRule<Overclaim>({
  id: 'rights-are-not-overclaimed',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:17.3', 'gdpr:20.1', 'gdpr:21.1', 'wp260:annex'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:17.3', 'uk-gdpr:20.1', 'uk-gdpr:21.1', 'wp260:annex'],
  },
  summary: 'The rights that are listed exist for what is done with the data.',
  confidence: 'read',
  leansOn: ['/purposes/*'],
  why: 'A promise that the law does not back, or that cannot be kept, misleads people.',
  message: (claim) => `The notice promises the right ${wordsOf(claim)}.`,
  fix: () => 'Take the right out or state its limits; what you grant of your own accord goes under rights.others.',

  *check(model, law, regime) {
    const list = listedRights(model)
    if (!list) return
    for (const id of conditional) {
      const right = list.get(id)
      if (!right || right.notApplicable) continue
      if (!mayApply(id, model, law, regime)) yield { at: right.at, data: { is: 'unfounded', right: id } }
      else yield* beyond(right, id, model, law, regime)
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
function* beyond(right: Right, id: Conditional, model: Model, law: Law, regime: Regime): Iterable<Hit<Overclaim>> {
  const ids: readonly RightId[] = id === 'objection' ? ['objection', 'marketing-objection'] : [id]
  const applying = ids.map((it) => applicableRight(model, law, regime, it))
  const fitting = applying.flatMap((it) => [...(it?.purposes ?? []), ...(it?.undecided ?? [])])
  const wrong = (right.purposes ?? []).filter((purpose) => !fitting.includes(purpose))
  if (wrong.length > 0) {
    yield { at: child(right, 'purposes'), data: { is: 'too-wide', right: id, purposes: wrong.map(named.purpose) } }
  }
}

/** Erasure at any time and without a limit, while a law or a public task requires some of the data. */
function* unlimitedErasure(right: Right | undefined, model: Model, law: Law, regime: Regime): Iterable<Hit<Overclaim>> {
  if (right?.atAnyTime !== true || right.conditions || right.exceptions) return
  const limited = applicableRight(model, law, regime, 'erasure')?.limited ?? []
  if (limited.length > 0) yield { at: right.at, data: { is: 'unlimited', purposes: limited.map(named.purpose) } }
}

function wordsOf(claim: Overclaim): string {
  switch (claim.is) {
    case 'unfounded':
      return `${rights[claim.right]}, but ${lacking[claim.right]}`
    case 'too-wide':
      return `${rights[claim.right]}, but it does not exist for ${fewNames(claim.purposes, 'other purposes')}`
    case 'unlimited':
      return `to have data erased at any time, but data for ${fewNames(claim.purposes, 'other purposes')} can be kept as long as they are required`
  }
}

const rights: Readonly<Record<Conditional, string>> = {
  portability: 'to take data elsewhere',
  objection: 'to object',
  'marketing-objection': 'to object to direct marketing',
  'withdraw-consent': 'to withdraw consent',
}

const lacking: Readonly<Record<Conditional, string>> = {
  portability: 'nothing rests on consent or a contract with data that people gave',
  objection: 'nothing rests on an interest or a public task, and nothing is direct marketing',
  'marketing-objection': 'there is none',
  'withdraw-consent': 'nothing rests on consent',
}
