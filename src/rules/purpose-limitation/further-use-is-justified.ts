import { furtherUses, isResearch, isRouteIn, routeOf } from '../../facts/further-use.js'
import { purposeName } from '../../facts/query.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'further-use-is-justified',
  severity: 'error',
  cites: {
    eu: ['gdpr:5.1.b', 'gdpr:6.4'],
    uk: ['uk-gdpr:5.1.b', 'uk-gdpr:5.3', 'uk-gdpr:6.4', 'uk-gdpr:8A', 'uk-gdpr:annex-2'],
    ch: ['fadp:6.3'],
  },
  summary: 'Data that were collected for something else are used anew only where something allows it.',
  confidence: 'read',
  why: 'What people gave for one purpose is not there for any other, unless they agree, a law says so, or the two belong together.',
  message: (data: { purpose: string; original: string; stated: string }) =>
    `${data.purpose} uses data that were collected for ${data.original}, but ${data.stated}.`,
  fix: () =>
    'Add route: new-consent or law, or compatible with the five answers under compatibility; the United Kingdom also has uk-article-8a.',

  *check(model, _law, regime) {
    for (const { purpose, furtherTo } of furtherUses(model)) {
      const route = routeOf(furtherTo)
      if (isResearch(purpose) || isRouteIn(route, regime)) continue
      yield {
        at: child(furtherTo, 'route'),
        data: {
          purpose: purposeName(purpose),
          original: furtherTo.purpose ? purposeName(furtherTo.purpose) : 'something else',
          stated:
            route === undefined
              ? 'nothing says what allows that'
              : 'Article 8A, which is to allow that, is law in the United Kingdom only',
        },
      }
    }
  },
})
