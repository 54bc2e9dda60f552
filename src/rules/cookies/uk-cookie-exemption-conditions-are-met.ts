import { cookieItems, cookieName } from '../../facts/cookies.js'
import { listed, recipientName } from '../../facts/query.js'
import type { Cookie } from '../../model/types.js'
import { each, some } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Failure {
  readonly at: Pointer
  readonly because: string
}

export default defineRule({
  id: 'uk-cookie-exemption-conditions-are-met',
  severity: 'error',
  cites: { uk: ['pecr:sch-A1.5', 'pecr:sch-A1.6', 'ico:storage-and-access-technologies'] },
  summary: 'A UK exception for statistics or appearance serves that alone, shares nothing and offers a way to object.',
  confidence: 'read',
  why: 'These exceptions put information and an easy objection in the place of consent; advertising is never covered.',
  message: (data: { cookie: string; because: string }) =>
    `The exception claimed for ${data.cookie} does not hold, because ${data.because}.`,
  fix: () => 'Meet the condition, for instance with a switch on the page to object (objection: …); or ask for consent.',

  *check(model) {
    for (const cookie of cookieItems(model)) {
      for (const { at, because } of failures(cookie)) yield { at, data: { cookie: cookieName(cookie), because } }
    }
  },
})

function* failures(cookie: Cookie): Iterable<Failure> {
  const { exemption, category } = cookie
  if (exemption !== 'uk-statistics' && exemption !== 'uk-appearance') return
  const [fitting, alone] = exemption === 'uk-statistics' ? statistics : appearance
  if (category !== undefined && category !== fitting) yield { at: child(cookie, 'category'), because: alone }
  if (some(cookie.objection) === undefined) {
    yield { at: child(cookie, 'objection'), because: 'people have no way to object' }
  }
  if (exemption === 'uk-statistics') yield* sharing(cookie)
}

const statistics = ['statistics', 'it covers statistics for improving the site and nothing else'] as const
const appearance = ['preferences', 'it covers the looks and functions a visitor prefers and nothing else'] as const

function* sharing(cookie: Cookie): Iterable<Failure> {
  if (cookie.storage === 'device-emissions') {
    yield { at: child(cookie, 'storage'), because: 'it does not cover what a device sends out by itself' }
  }
  // A role that is not stated is asked for by another rule.
  const others = each(cookie.sharedWith).filter(({ role }) => role !== undefined && role !== 'processor')
  if (others.length > 0) {
    const names = listed(others.map(recipientName))
    yield { at: child(cookie, 'sharedWith'), because: `${names} would get the data for purposes other than yours` }
  }
}
