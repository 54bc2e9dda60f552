import { named } from '../../facts/names.js'
import { dataOf, kindsOf } from '../../facts/purposes.js'
import { quoted } from '../../findings/fact.js'
import type { Purpose } from '../../model/types.js'
import { each } from '../../model/value.js'
import type { Claim } from '../../prose/claim.js'
import { isAboutDatum, isExcepted, purposesOf } from '../../prose/claim-scope.js'
import { type Contradiction, contradictions } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import type { Said } from '../../prose/phrases-found.js'
import { saidByEntry } from '../../prose/said-by-entry.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'no-profiling-is-true',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:4.4', 'gdpr:5.1.a'],
    uk: ['uk-gdpr:4.4', 'uk-gdpr:4.1.4', 'uk-gdpr:5.1.a'],
    ch: ['fadp:5.f', 'fadp:6.2'],
  },
  summary: 'Whoever denies profiling works out nothing about people from their data.',
  confidence: 'read',
  across: 'words',
  why: 'To sort people by what they bought or like is profiling, even where nothing more follows from it.',
  message: contradicted,
  fix: () => 'Say what is worked out and what follows from it, and deny only what does not happen.',

  check: (model, _law, regime) => {
    const words = saidByEntry(model, 'profilingDescribed')
    return contradictions(model, 'no-profiling', (claim) =>
      purposesOf(model, claim)
        .filter((purpose) => !isExcepted(claim, purpose, regime))
        .flatMap((purpose) => [
          ...declared(purpose),
          ...byKind(purpose),
          ...byData(claim, purpose),
          ...byWords(purpose, words.get(purpose.at) ?? []),
        ]),
    )
  },
})

const declared = (purpose: Purpose): readonly Contrary[] =>
  each(purpose.profiling).map(({ at }) => ({ at, fact: { is: 'profiled-for', of: named.purpose(purpose) } }))

/** Kinds of purposes that consist in it. */
const profiling: readonly string[] = ['marketing.profiling', 'marketing.targeted', 'marketing.recommendations']

const byKind = (purpose: Purpose): readonly Contrary[] =>
  kindsOf(purpose)
    .filter(({ id }) => profiling.includes(id) && each(purpose.profiling).length === 0)
    .map(({ id: kind }) => ({
      at: child(purpose, 'kinds'),
      fact: { is: 'profiled-for', of: named.purpose(purpose) },
      closer: { is: 'about-kind', purpose: named.purpose(purpose), kind },
    }))

/** A segment or a score is what profiling leaves behind. */
const byData = (claim: Claim, purpose: Purpose): readonly Contrary[] =>
  dataOf(purpose)
    .filter((datum) => isAboutDatum(claim, datum) && datum.kinds?.includes('preferences.inferred-profile') === true)
    .map((datum) => ({ at: datum.at, fact: { is: 'profile', of: named.datum(datum) } }))

const byWords = (purpose: Purpose, words: readonly Said[]): readonly Contrary[] =>
  words.map(({ at, match }) => ({
    at,
    fact: { is: 'profiling-described', purpose: named.purpose(purpose), words: quoted(match) },
  }))
