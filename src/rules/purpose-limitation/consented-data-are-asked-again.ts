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
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly purpose: Named
  readonly original: Named
  readonly flaw: Flaw
}

export default defineRule<Found, 'purpose'>({
  id: 'consented-data-are-asked-again',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.b', 'gdpr:6.4'],
    uk: ['uk-gdpr:5.1.b', 'uk-gdpr:6.4', 'uk-gdpr:8A'],
  },
  summary: 'Data that people gave by consent are used for something new only with a new consent or under a law.',
  confidence: 'read',
  across: 'purpose',
  why: 'People who agree to one use have not agreed to another, however close it lies.',
  message: ({ purpose, original, flaw }) =>
    `${Several(purpose)} ${agrees(purpose, 'uses', 'use')} data that people gave by consent for ${name(original)}, but ${flaws[flaw]}.`,
  fix: () => 'Ask anew: route: new-consent with basis: consent. A law can take its place: route: law, law: "…".',

  *check(model, _law, regime) {
    for (const use of furtherUses(model)) {
      const flaw = flawOf(use, regime)
      const { purpose: original } = use.furtherTo
      if (flaw === undefined || !original) continue
      yield {
        at: child(use.furtherTo, 'route'),
        data: { purpose: named.purpose(use.purpose), original: named.purpose(original), flaw },
        related: [{ at: child(original, 'basis'), is: 'first-consent' }],
      }
    }
  },
})

const flaws = {
  compatible: 'being compatible does not take the place of a new consent',
  'unnamed-case': 'nothing says which case of Article 8A that meets',
} as const

type Flaw = keyof typeof flaws

/** What is said to allow the new use and cannot; where nothing does, that is a rule of its own. */
function flawOf({ purpose, furtherTo }: FurtherUse, regime: Regime): Flaw | undefined {
  const route = routeOf(furtherTo)
  if (isResearch(purpose) || !isRouteIn(route, regime) || !restsOnConsent(furtherTo.purpose, regime)) return undefined
  if (route === 'compatible') return 'compatible'
  const isUnnamed = route === 'uk-article-8a' && furtherTo.ukRoute === undefined
  return isUnnamed ? 'unnamed-case' : undefined
}
