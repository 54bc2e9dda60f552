import { furtherUses, isResearch, isRouteIn, routeOf } from '../../facts/further-use.js'
import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { agrees, name, Several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

const flaws = {
  unsaid: 'nothing says what allows that',
  'uk-only': 'Article 8A, which is to allow that, is law in the United Kingdom only',
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
  across: 'purpose',
  why: 'What people gave for one purpose is not there for any other, unless they agree, a law says so, or the two belong together.',
  message: ({ purpose, original, flaw }) =>
    `${Several(purpose)} ${agrees(purpose, 'uses', 'use')} data that were collected for ${original ? name(original) : 'something else'}, but ${flaws[flaw]}.`,
  fix: () =>
    'Add route: new-consent or law, or compatible with the five answers under compatibility; the United Kingdom also has uk-article-8a.',

  *check(model, _law, regime) {
    for (const { purpose, furtherTo } of furtherUses(model)) {
      const route = routeOf(furtherTo)
      if (isResearch(purpose) || isRouteIn(route, regime)) continue
      yield {
        at: child(furtherTo, 'route'),
        data: {
          purpose: named.purpose(purpose),
          ...(furtherTo.purpose && { original: named.purpose(furtherTo.purpose) }),
          flaw: route === undefined ? 'unsaid' : 'uk-only',
        },
      }
    }
  },
})
