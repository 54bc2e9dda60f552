import { consentNeed, cookieItems } from '../../facts/cookies.js'
import { named } from '../../facts/names.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { agrees, name, quote, several } from '../../grammar/english.js'
import type { Cookie } from '../../model/types.js'
import { type OtherUse, otherUseOf } from '../../prose/cookie-use.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Misnamed {
  readonly cookie: Named
  /** The purpose that it serves, or the words that say what it does. */
  readonly serves: Named | Quoted
}

export default defineRule<Misnamed, 'cookie'>({
  id: 'needed-cookie-serves-the-visitor',
  severity: 'error',
  concerns: 'practice',
  cites: { eu: ['eprivacy:5.3'], uk: ['pecr:6', 'pecr:sch-A1.4'] },
  summary: 'A cookie that is set without asking because it is needed neither counts nor advertises.',
  confidence: 'read',
  across: 'cookie',
  why: 'Needed is what the visitor asked for and does not work without it; what the site wants to know or to sell is not.',
  message: ({ cookie, serves }) =>
    `${several(cookie)} ${agrees(cookie, 'is', 'are')} said to be needed, but ${agrees(cookie, 'serves', 'serve')} ${'quote' in serves ? `something else: ${quote(serves)}` : name(serves)}.`,
  fix: () =>
    'Write category: statistics or category: marketing, and ask for consent; or say what it does for the visitor, if it does nothing else.',

  *check(model, law, regime) {
    for (const cookie of cookieItems(model)) {
      const serves = isMisnamed(cookie)
        ? quoted(cookie.category)
        : consentNeed(cookie, law, regime) === 'no'
          ? servedBy(otherUseOf(cookie))
          : undefined
      if (serves === undefined) continue
      yield { at: child(cookie, fieldOf(cookie)), data: { cookie: named.cookie(cookie), serves } }
    }
  },
})

/** That a cookie counts or advertises, and that it is needed, cannot both be true. */
const isMisnamed = (cookie: Cookie): cookie is Cookie & { readonly category: 'statistics' | 'marketing' } =>
  (cookie.exemption === 'strictly-necessary' || cookie.exemption === 'communication') &&
  (cookie.category === 'statistics' || cookie.category === 'marketing')

const fieldOf = ({ exemption }: Cookie) => (exemption === undefined ? 'category' : 'exemption')

const servedBy = (use: OtherUse | undefined): Named | Quoted | undefined =>
  use && (use.is === 'words' ? quoted(use.words) : named.purpose(use.purpose))
