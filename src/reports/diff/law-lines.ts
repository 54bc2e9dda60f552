import type { LawChange } from '../../changes/law-changes.js'
import { printCitations } from '../../law/citation.js'
import type { Compared } from './compared.js'

/** What the law asks otherwise between two days, a sentence each, under the days. */
export function lawSentences(
  all: readonly Compared[],
): readonly { readonly days: string; readonly says: readonly string[] }[] {
  const byDays = new Map<string, Set<string>>()
  for (const { days, law } of all) {
    if (law.length === 0) continue
    const key = `${days.old} to ${days.now}`
    const says = byDays.get(key) ?? new Set<string>()
    for (const change of law) says.add(sentenceOf(change))
    byDays.set(key, says)
  }
  return [...byDays].map(([days, says]) => ({ days, says: [...says] }))
}

const acts = { eu: 'EU law', uk: 'UK law', ch: 'Swiss law' } as const

function sentenceOf(change: LawChange): string {
  const { what, regime, cites } = change
  const grounds = cites.length === 0 ? '' : ` (${printCitations(cites)})`
  if (change.is === 'rule')
    return `The rule ${change.rule} ${what === 'began' ? 'asks now' : 'asks no longer'} under ${acts[regime]}${grounds}.`
  const of = change.is === 'decision' ? `A decision for all of ${change.id}` : `The mechanism ${change.id}`
  return `${of} ${what === 'began' ? 'has begun' : 'has ended'} under ${acts[regime]}${grounds}.`
}
