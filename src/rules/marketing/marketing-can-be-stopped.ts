import type { Advertising } from '../../facts/marketing.js'
import { named } from '../../facts/names.js'
import { advertisingByPurpose, unstoppable } from '../../facts/stopping-marketing.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import { isNone } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Unstoppable {
  readonly purpose: Named
  readonly denied: boolean
}

export default defineRule<Unstoppable, 'purpose'>({
  id: 'marketing-can-be-stopped',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:21.2', 'gdpr:21.3', 'eprivacy:13.4'],
    uk: ['uk-gdpr:21.2', 'uk-gdpr:21.3', 'pecr:23'],
  },
  summary: 'People are told how to stop direct marketing.',
  confidence: 'read',
  across: 'purpose',
  why: 'Nobody has to give a reason for refusing advertising: whoever says stop gets no more of it.',
  message: ({ purpose, denied }) =>
    denied
      ? `People cannot stop the advertising of ${several(purpose)}, although the law lets them do so at any time.`
      : `Nothing says how people stop the advertising of ${several(purpose)}.`,
  fix: () => 'Say how: optOut: { everyMessage: true, atAnyTime: true, routes: [link-in-message, email] }.',

  *check(model, _law, regime) {
    const missed = unstoppable(model, regime)
    for (const [purpose, parts] of advertisingByPurpose(model, regime)) {
      const denied = parts.flatMap(({ marketing }) => (isNone(marketing?.optOut) ? [marketing.optOut.at] : []))
      for (const at of denied) yield { at, data: { purpose: named.purpose(purpose), denied: true } }
      const lack = missed.get(purpose)
      if (denied.length > 0 || !lack) continue
      const severity = lack.isOpen ? 'warning' : undefined
      yield { at: placeOf(parts), data: { purpose: named.purpose(purpose), denied: false }, severity }
    }
  },
})

/** Where only the kind of a purpose tells that it advertises, nothing is declared that could have a way out. */
const placeOf = ([first]: readonly Advertising[]): Pointer =>
  first?.marketing ? child(first.at, 'optOut') : (first?.at ?? '')
