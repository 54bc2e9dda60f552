import type { Consent } from '../../facts/consent.js'
import { consentsOf } from '../../facts/consent.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import type { Withdrawal } from '../../model/types.js'
import { each } from '../../model/value.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly purpose: Named
}

export default defineRule<Found, 'purpose'>({
  id: 'withdrawal-is-as-easy',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:7.3'], uk: ['uk-gdpr:7.3'] },
  summary: 'Withdrawing consent is as easy as giving it.',
  confidence: 'read',
  across: 'purpose',
  why: 'It has to be as easy to take consent back as to give it.',
  message: ({ purpose }) => `Consent for ${several(purpose)} is harder to withdraw than to give.`,
  fix: () => 'Open a way as short as the one in: a link, a setting or a reply; and write asEasy: true.',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const consent of consentsOf(purpose, regime)) {
        const ways = each(consent.withdraw)
        const [first] = ways
        // One way that is as easy is enough, however many others there are.
        if (!first || !ways.every((way) => isHarder(consent, way))) continue
        yield { at: first.at, data: { purpose: named.purpose(purpose) } }
      }
    }
  },
})

const clicks: readonly string[] = ['ticked-box', 'form-field', 'opt-in-confirmation', 'cookie-banner', 'settings']
const errands: readonly string[] = ['post', 'in-person', 'phone']

/** Said to be harder; or given by a click and withdrawn only by a letter, a call or a visit. */
function isHarder({ method }: Consent, { asEasy, how, routes = [] }: Withdrawal): boolean {
  if (asEasy !== undefined) return !asEasy
  const onlyErrands = routes.length > 0 && routes.every((route) => errands.includes(route))
  return method !== undefined && clicks.includes(method) && onlyErrands && how === undefined
}
