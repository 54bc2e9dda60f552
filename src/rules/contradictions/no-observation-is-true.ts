import { named } from '../../facts/names.js'
import type { Purpose } from '../../model/types.js'
import { each } from '../../model/value.js'
import { isAboutAllData, isAboutDatum, purposesOf } from '../../prose/claim-scope.js'
import { claimsOf } from '../../prose/claims.js'
import { type Contradiction, contradiction } from '../../prose/contradictions.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'no-observation-is-true',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:13.1'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:13.1'],
    ch: ['fadp:6.2', 'fadp:6.3', 'fadp:19.1'],
  },
  summary: 'Whoever says that nobody is observed has no source that observes.',
  confidence: 'read',
  across: 'words',
  why: 'People act differently where they believe that nobody is watching.',
  message: contradicted,
  fix: () => 'Say what is observed and how, and limit the promise to what is not: data: [‹those›].',

  *check(model) {
    for (const claim of claimsOf(model, 'no-observation')) {
      const uses = purposesOf(model, claim).flatMap((purpose) =>
        each(purpose.sources)
          .filter(({ target }) => target.type === 'observed')
          .filter((use) => {
            const data = use.data ?? use.target.data
            return isAboutAllData(claim) || (data ?? []).some((datum) => isAboutDatum(claim, datum))
          })
          .map(({ at, target }) => ({
            at,
            fact: { is: 'observed-by' as const, of: named.source(target) },
            usedBy: named.purpose(purpose),
            purpose,
          })),
      )
      // Whoever agreed to be watched knows it, whatever the promise means by observing.
      const severity = uses.every(({ purpose }) => restsOnConsentAlone(purpose)) ? 'warning' : undefined
      const facts = uses.map(({ purpose: _, ...fact }) => fact)
      for (const found of contradiction(claim, facts)) yield { ...found, severity }
    }
  },
})

const restsOnConsentAlone = ({ basis }: Purpose): boolean =>
  each(basis).length > 0 && each(basis).every(({ type }) => type === 'consent')
