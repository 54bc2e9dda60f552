import { basesIn } from '../../facts/bases.js'
import { type Advertising, advertisingIn } from '../../facts/marketing.js'
import { named } from '../../facts/names.js'
import { peopleOf } from '../../facts/purposes.js'
import type { Regime } from '../../law/citation.js'
import type { DataSubjectGroup } from '../../model/types.js'
import { isNone } from '../../model/value.js'
import type { Claim } from '../../prose/claim.js'
import { type Contradiction, contradiction } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import { said, saidBy } from '../../prose/said.js'
import { claimAt } from '../../prose/spoken-claims.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'contact-with-consent-is-true',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:5.1.a', 'gdpr:7'], uk: ['uk-gdpr:5.1.a', 'uk-gdpr:7'], ch: ['fadp:6.2'] },
  summary: 'Whoever says that people are contacted when they agree sends them nothing until they say stop.',
  confidence: 'read',
  across: 'words',
  why: 'Those who did not agree expect nothing.',
  message: contradicted,
  fix: () => 'Ask for consent to these messages too, or say in the sentence which messages come without it.',

  *check(model, _law, regime) {
    for (const it of said(model, 'contactedWithConsent')) {
      const claim = claimAt(model, 'no-sharing-without-consent', it)
      if (!claim) continue
      const facts = advertisingIn(model, regime).flatMap((one) => untilStopped(claim, one, regime))
      const words = { text: it.sentence, language: it.language }
      yield* contradiction({ ...claim, type: 'contacted-with-consent', words }, facts)
    }
  },
})

/** Advertising to the same people, for another purpose, that waits for nobody's consent. */
function untilStopped(claim: Claim, advertising: Advertising, regime: Regime): readonly Contrary[] {
  const { purpose, at, marketing } = advertising
  if (claim.scope.purposes?.includes(purpose) || !areAmong(claim, peopleOf(purpose, marketing))) return []
  if (!isOnOptOut(advertising, regime)) return []
  return [{ at, fact: { is: 'advertised-until-stopped', of: named.purpose(purpose) } }]
}

function areAmong({ scope }: Claim, people: readonly DataSubjectGroup[]): boolean {
  const meant = scope.purposes?.flatMap((purpose) => peopleOf(purpose)) ?? scope.dataSubjects
  return meant === undefined || meant.some((group) => people.includes(group))
}

/** Who may say stop, and is asked nothing before: as a rule that is stated, or because there is no other. */
function isOnOptOut({ purpose, marketing }: Advertising, regime: Regime): boolean {
  if (!marketing || basesIn(purpose, regime).some(({ type }) => type === 'consent')) return false
  const { mode, optOut, when } = marketing
  if (when && saidBy(when, 'waitsForAWord').length > 0) return false
  return mode === undefined ? optOut !== undefined && !isNone(optOut) : unasked.has(mode)
}

const unasked: ReadonlySet<string> = new Set([
  'opt-out',
  'existing-relationship',
  'automatic-subscription',
  'unsolicited',
])
