import type { Model } from '../../model/types.js'
import { each, isNone } from '../../model/value.js'
import { saidInWording } from '../../prose/said.js'
import { authorTexts } from '../../prose/texts.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** What speaks of cookies. */
type Evidence = 'banner' | 'data' | 'text'

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
  const mention = authorTexts(model).find((text) => saidInWording(text, 'cookieMention').length > 0)
  if (mention) yield { at: mention.at, is: 'text' }
}

const words: Readonly<Record<Evidence, string>> = {
  banner: 'A cookie banner asks for consent',
  data: 'The data name cookies',
  text: 'The text speaks of cookies',
}
