import { identifyingKinds } from '../../facts/identifiers.js'
import { named } from '../../facts/names.js'
import { dataOf } from '../../facts/purposes.js'
import type { Cookie, Datum, Model, Purpose } from '../../model/types.js'
import { some } from '../../model/value.js'
import type { Claim } from '../../prose/claim.js'
import { dataUses, purposesOf } from '../../prose/claim-scope.js'
import { claimsOf } from '../../prose/claims.js'
import { type Contradiction, contradiction } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'no-tracking-is-true',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'eprivacy:5.3'],
    uk: ['uk-gdpr:5.1.a', 'pecr:6'],
    ch: ['fadp:6.2', 'fadp:6.3'],
  },
  summary: 'Whoever denies tracking uses nothing that follows people.',
  confidence: 'read',
  across: 'words',
  why: 'Statistics and advertising recognise a browser or a reader even where no name is known.',
  message: contradicted,
  fix: () => 'Limit the sentence to what you really do not do: “We do not ‹what›.”',

  *check(model) {
    for (const claim of claimsOf(model, 'no-tracking')) {
      const cookies = cookiesWithin(model, claim)
      const others = [
        ...purposesOf(model, claim).flatMap(byKind),
        ...dataUses(model, claim)
          .filter(({ datum }) => isTrace(datum))
          .map(({ datum }) => ({ at: datum.at, fact: { is: 'followed-to-get' as const, of: named.datum(datum) } })),
      ]
      const isOpen = others.length === 0 && cookies.every((cookie) => isCounterPerhaps(model, cookie))
      const severity = isOpen ? 'warning' : undefined
      const facts = [...cookies.map((cookie) => setIn(model, cookie)), ...others]
      for (const found of contradiction(claim, facts)) yield { ...found, severity }
    }
  },
})

const cookiesWithin = (model: Model, { scope }: Claim): readonly Cookie[] =>
  scope.data || scope.kinds || scope.dataSubjects || scope.recipients
    ? []
    : [...(some(model.cookies)?.items?.values() ?? [])].filter(
        (cookie) => follows(cookie) && (scope.purposes?.some((it) => it === cookie.purpose) ?? true),
      )

const setIn = (model: Model, cookie: Cookie): Contrary => ({
  at: cookie.at,
  fact: {
    is: 'cookie-set',
    of: named.cookie(cookie),
    ...(cookie.category && { category: cookie.category }),
    ...(isPerhaps(model, cookie) && { may: true }),
  },
})

/** Cookies that may be set to count visits: whether anybody is followed then is open. */
const isCounterPerhaps = (model: Model, cookie: Cookie): boolean =>
  cookie.category === 'statistics' && isPerhaps(model, cookie)

function isPerhaps(model: Model, cookie: Cookie): boolean {
  const certainty = cookie.certainty ?? some(model.cookies)?.certainty
  return certainty !== undefined && certainty !== 'always'
}

/** What is needed for signing in or for a basket recognises people too, and nobody calls it tracking. */
const follows = ({ category, storage }: Cookie): boolean =>
  category === 'statistics' || category === 'marketing' || (category === undefined && storage === 'fingerprint')

const kinds: readonly string[] = ['analytics.email-tracking', 'analytics.ads', 'marketing.targeted']

/** To count visits is to track where the counter can tell one visitor from another. */
const byKind = (purpose: Purpose): readonly Contrary[] =>
  (purpose.kinds ?? [])
    .filter((kind) => kinds.includes(kind) || (kind === 'analytics.web' && dataOf(purpose).some(tellsApart)))
    .map(() => ({ at: child(purpose, 'kinds'), fact: { is: 'followed-for', of: named.purpose(purpose) } }))

const tellsApart = (datum: Datum): boolean =>
  datum.identifiable !== 'anonymous' && identifyingKinds(datum).some((kind) => kind.startsWith('device.'))

const isTrace = ({ kinds: made, identifiable }: Datum): boolean =>
  identifiable !== 'anonymous' &&
  (made ?? []).some((kind) => kind === 'usage.email-engagement' || kind === 'device.fingerprint')
