import {
  type FurtherUse,
  furtherUses,
  isResearch,
  isRouteIn,
  restsOnConsent,
  routeOf,
} from '../../facts/further-use.js'
import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { agrees, name, Several } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { Law } from '../../law/law.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

const flaws = {
  unsaid: 'nothing says what allows that',
  'uk-only': 'Article 8A, which is to allow that, is law in the United Kingdom only',
  'too-early': 'Article 8A, which is to allow that, was not yet law',
  'unnamed-case': 'nothing says which case of Article 8A or of Annex 2 allows that',
} as const

type Flaw = keyof typeof flaws

interface Unjustified {
  readonly purpose: Named
  /** What the data were collected for, where that is a purpose of the declaration. */
  readonly original?: Named
  readonly flaw: Flaw
}

export default defineRule<Unjustified, 'purpose'>({
  id: 'further-use-is-justified',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.b', 'gdpr:6.4'],
    uk: ['uk-gdpr:5.1.b', 'uk-gdpr:5.3', 'uk-gdpr:6.4', 'uk-gdpr:8A', 'uk-gdpr:annex-2'],
    ch: ['fadp:6.3'],
  },
  summary: 'Data that were collected for something else are used anew only where something allows it.',
  confidence: 'read',
  leansOn: ['./kinds'],
  across: 'purpose',
  why: 'What people gave for one purpose is not there for any other, unless they agree, a law says so, or the two belong together.',
  message: ({ purpose, original, flaw }) =>
    `${Several(purpose)} ${agrees(purpose, 'uses', 'use')} data that were collected for ${original ? name(original) : 'something else'}, but ${flaws[flaw]}.`,
  fix: ({ flaw }) =>
    flaw === 'unnamed-case'
      ? 'Name the case, by its paragraph: ukRoute: ‹the case of Article 8A(3), or the paragraph of Annex 2›; if there is none, ask for a new consent.'
      : 'Add route: new-consent or law, or compatible with the five answers under compatibility; the United Kingdom also has uk-article-8a.',

  *check(model, law, regime) {
    for (const use of furtherUses(model)) {
      const { purpose, furtherTo } = use
      const flaw = isResearch(purpose) ? undefined : flawOf(use, law, regime)
      if (flaw === undefined) continue
      yield {
        at: child(furtherTo, flaw === 'unnamed-case' ? 'ukRoute' : 'route'),
        data: {
          purpose: named.purpose(purpose),
          ...(furtherTo.purpose && { original: named.purpose(furtherTo.purpose) }),
          flaw,
        },
      }
    }
  },
})

/** What is wrong with what is to allow a new use. Of data that people gave by consent another rule asks for the case. */
function flawOf({ furtherTo }: FurtherUse, law: Law, regime: Regime): Flaw | undefined {
  const route = routeOf(furtherTo)
  if (route === undefined) return 'unsaid'
  if (!isRouteIn(route, regime)) return 'uk-only'
  if (route !== 'uk-article-8a') return undefined
  if (!law.has('uk-gdpr:8A')) return 'too-early'
  return furtherTo.ukRoute === undefined && !restsOnConsent(furtherTo.purpose, regime) ? 'unnamed-case' : undefined
}
