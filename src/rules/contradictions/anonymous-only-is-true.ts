import { isAboutSomebody } from '../../facts/identifiers.js'
import { named } from '../../facts/names.js'
import { dataUses } from '../../prose/claim-scope.js'
import { type Contradiction, contradictions } from '../../prose/contradictions.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'anonymous-only-is-true',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:4.1', 'gdpr:4.5', 'gdpr:5.1.a', 'gdpr:recital-26'],
    uk: ['uk-gdpr:4.1', 'uk-gdpr:4.1.1', 'uk-gdpr:4.1.5', 'uk-gdpr:5.1.a', 'uk-gdpr:recital-26'],
    ch: ['fadp:5.a', 'fadp:6.2'],
  },
  summary: 'Whoever says that all data are anonymous uses none that point to a person.',
  confidence: 'read',
  across: 'words',
  why: 'Whoever reads it believes that the law, and all rights under it, do not apply.',
  message: contradicted,
  fix: () => 'Take it out, or say of which data it is true: those that nobody, you included, can link to a person.',

  check: (model) =>
    contradictions(model, 'anonymous-only', (claim) =>
      dataUses(model, claim)
        .filter(({ datum }) => isAboutSomebody(datum))
        .map(({ datum, purpose }) => ({
          at: datum.at,
          fact: { is: 'linkable', of: named.datum(datum) },
          usedBy: named.purpose(purpose),
        })),
    ),
})
