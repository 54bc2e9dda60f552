import type { Advertising } from '../../facts/marketing.js'
import { purposeName } from '../../facts/query.js'
import { advertisingByPurpose, unstoppable } from '../../facts/stopping-marketing.js'
import { isNone } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'marketing-can-be-stopped',
  severity: 'error',
  cites: {
    eu: ['gdpr:21.2', 'gdpr:21.3', 'eprivacy:13.4'],
    uk: ['uk-gdpr:21.2', 'uk-gdpr:21.3', 'pecr:23'],
  },
  summary: 'People are told how to stop direct marketing.',
  confidence: 'read',
  why: 'Nobody has to give a reason for refusing advertising: whoever says stop gets no more of it.',
  message: (data: { purpose: string; denied: boolean }) =>
    data.denied
      ? `People cannot stop the advertising of ${data.purpose}, although the law lets them do so at any time.`
      : `Nothing says how people stop the advertising of ${data.purpose}.`,
  fix: () => 'Say how: optOut: { everyMessage: true, atAnyTime: true, routes: [link-in-message, email] }.',

  *check(model, _law, regime) {
    const missed = unstoppable(model, regime)
    for (const [purpose, parts] of advertisingByPurpose(model, regime)) {
      const denied = parts.flatMap(({ marketing }) => (isNone(marketing?.optOut) ? [marketing.optOut.at] : []))
      for (const at of denied) yield { at, data: { purpose: purposeName(purpose), denied: true } }
      if (denied.length > 0 || !missed.has(purpose)) continue
      yield { at: placeOf(parts), data: { purpose: purposeName(purpose), denied: false } }
    }
  },
})

const placeOf = ([first]: readonly Advertising[]): Pointer => (first ? child(first.at, 'optOut') : '')
