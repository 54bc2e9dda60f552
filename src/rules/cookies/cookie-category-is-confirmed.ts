import { type CommonCookie, commonCookie } from '../../catalogue/catalogue.js'
import { consentNeed, cookieItems } from '../../facts/cookies.js'
import { named } from '../../facts/names.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import type { Cookie } from '../../model/types.js'
import { otherUseOf } from '../../prose/cookie-use.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Doubtful {
  readonly cookie: Named
  /** Who has cookies of that name, and what they serve. */
  readonly provider: Quoted
  readonly category: CommonCookie['category']
}

export default defineRule<Doubtful, 'cookie'>({
  id: 'cookie-category-is-confirmed',
  severity: 'warning',
  concerns: 'practice',
  cites: { eu: ['eprivacy:5.3'], uk: ['pecr:6', 'pecr:sch-A1.4'] },
  summary: 'A cookie that usually counts or advertises is not called strictly necessary without a second look.',
  confidence: 'read',
  leansOn: ['/cookies/items/*/party'],
  across: 'cookie',
  why: 'A cookie is strictly necessary if what the visitor asked for does not work without it, not if it serves the site.',
  message: ({ cookie, provider, category }) =>
    `${several(cookie)} ${agrees(cookie, 'is', 'are')} declared as exempt; cookies of ${agrees(cookie, 'that name', 'those names')} usually belong to ${provider.quote} and serve ${category}.`,
  fix: ({ cookie, category }) =>
    `Look at what ${agrees(cookie, 'it does', 'they do')} on your site. If ${agrees(cookie, 'it is that one', 'they are those')}, write category: ${category} and ask for consent; if not, another name avoids the doubt.`,

  *check(model, law, regime) {
    for (const cookie of cookieItems(model)) {
      // What the cookie says of itself is reported as that.
      const isDoubted = consentNeed(cookie, law, regime) === 'no' && otherUseOf(cookie) === undefined
      const row = isDoubted ? usual(cookie) : undefined
      if (!row) continue
      const field = cookie.exemption === undefined ? 'category' : 'exemption'
      yield {
        at: child(cookie, field),
        data: { cookie: named.cookie(cookie), provider: quoted(row.provider), category: row.category },
      }
    }
  },
})

/** The well-known cookie of that name, where it needs consent and is not plainly another one. */
function usual({ name: title, party }: Cookie): CommonCookie | undefined {
  const row = title === undefined ? undefined : commonCookie(title)
  if (row?.consent !== 'required' || row.confidence !== 'high') return undefined
  return party === 'first' && row.party === 'third' ? undefined : row
}
