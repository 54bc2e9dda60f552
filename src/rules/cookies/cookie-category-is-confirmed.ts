import { type CommonCookie, commonCookie } from '../../catalogue/catalogue.js'
import { consentNeed, cookieItems } from '../../facts/cookies.js'
import { named } from '../../facts/names.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { name } from '../../grammar/english.js'
import type { Cookie } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Doubtful {
  readonly cookie: Named
  /** Who has cookies of that name, and what they serve. */
  readonly provider: Quoted
  readonly category: CommonCookie['category']
}

export default defineRule<Doubtful>({
  id: 'cookie-category-is-confirmed',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['eprivacy:5.3'], uk: ['pecr:6', 'pecr:sch-A1.4'] },
  summary: 'A cookie that usually counts or advertises is not called strictly necessary without a second look.',
  confidence: 'read',
  why: 'A cookie is strictly necessary if what the visitor asked for does not work without it, not if it serves the site.',
  message: ({ cookie, provider, category }) =>
    `${name(cookie)} is declared as exempt; cookies of that name usually belong to ${provider.quote} and serve ${category}.`,
  fix: ({ category }) =>
    `Look at what it does on your site. If it is that one, write category: ${category} and ask for consent; if not, another name avoids the doubt.`,

  *check(model, law, regime) {
    for (const cookie of cookieItems(model)) {
      const row = consentNeed(cookie, law, regime) === 'no' ? usual(cookie) : undefined
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
