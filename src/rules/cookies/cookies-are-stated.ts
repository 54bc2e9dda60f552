import { setsCookies } from '../../catalogue/catalogue.js'
import { ownPurposes } from '../../facts/purposes.js'
import { receivers } from '../../facts/transfers.js'
import type { Model } from '../../model/types.js'
import { each, isNone } from '../../model/value.js'
import { saidInWording } from '../../prose/said.js'
import { authorTexts } from '../../prose/texts.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** What speaks of cookies. */
type Evidence = 'banner' | 'data' | 'vendor' | 'purpose' | 'text'

interface Found {
  readonly at: Pointer
  readonly is: Evidence
}

export default defineRule({
  id: 'cookies-are-stated',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['eprivacy:5.3'], uk: ['pecr:6.1', 'pecr:6', 'pecr:sch-A1.2.1.a'] },
  summary: 'A declaration that speaks of cookies says which there are, or that there are none.',
  confidence: 'read',
  why: 'People are told what is stored on their device before they are asked.',
  message: (data: { evidence: Evidence }) => `${words[data.evidence]}, but nothing says which cookies there are.`,
  fix: () => 'List them under cookies, with what each does and how long it stays; or write cookies: none.',
  open: 'whether you use cookies',

  *check(model) {
    if (model.cookies !== undefined) return
    const [found] = evidence(model)
    if (!found) return
    const related = [{ at: found.at, is: 'spoken-of-here' as const }]
    yield { at: child('', 'cookies'), data: { evidence: found.is }, related }
  },
})

function* evidence(model: Model): Iterable<Found> {
  for (const purpose of model.purposes.values()) {
    const asked = each(purpose.basis).find(({ method }) => method === 'cookie-banner')
    if (asked) yield { at: child(asked, 'method'), is: 'banner' }
  }
  for (const datum of model.data.values()) {
    if (datum.kinds?.includes('device.cookie-id')) yield { at: child(datum, 'kinds'), is: 'data' }
  }
  for (const document of model.documents.values()) {
    const isPublished = document.url !== undefined && !isNone(document.url)
    // A policy that is linked says it elsewhere, as it may.
    if (document.kind === 'cookie-policy' && isPublished) return
  }
  for (const recipient of receivers(model)) {
    if (recipient.vendor !== undefined && setsCookies(recipient.vendor)) {
      yield { at: child(recipient, 'vendor'), is: 'vendor' }
    }
  }
  for (const purpose of ownPurposes(model)) {
    if (purpose.kinds?.some((kind) => counting.has(kind))) yield { at: child(purpose, 'kinds'), is: 'purpose' }
  }
  const mention = authorTexts(model).find((text) => saidInWording(text, 'cookieMention').length > 0)
  if (mention) yield { at: mention.at, is: 'text' }
}

/** The kinds of purposes that as a rule are carried out with cookies or the like. */
const counting: ReadonlySet<string> = new Set(['analytics.web', 'analytics.ads', 'marketing.targeted'])

const words: Readonly<Record<Evidence, string>> = {
  banner: 'A cookie banner asks for consent',
  data: 'The data name cookies',
  vendor: 'A recipient is known for its cookies',
  purpose: 'A purpose counts visits or advertises online, which as a rule takes cookies',
  text: 'The text speaks of cookies',
}
