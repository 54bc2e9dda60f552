import { advertisingIn } from '../../facts/marketing.js'
import { purposeName } from '../../facts/query.js'
import { listedRights } from '../../facts/rights.js'
import type { Model } from '../../model/types.js'
import { plain, some } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Condition {
  readonly at: Pointer
  readonly data: { readonly what: string; readonly condition: string }
}

export default defineRule({
  id: 'marketing-stops-without-conditions',
  severity: 'error',
  cites: { eu: ['gdpr:21.2', 'gdpr:21.3'], uk: ['uk-gdpr:21.2', 'uk-gdpr:21.3'] },
  summary: 'Direct marketing can be stopped at any time, free and without reasons.',
  confidence: 'read',
  why: 'This objection is absolute, unlike the others: it knows no grounds, fees or delays.',
  message: (data: Condition['data']) =>
    `People can stop ${data.what} only under a condition (${data.condition}), but the law allows none.`,
  fix: () => 'Take the condition out: whoever says stop gets no more, at any time, free and without reasons.',

  *check(model, _law, regime) {
    for (const { marketing, purpose } of advertisingIn(model, regime)) {
      const optOut = some(marketing?.optOut)
      const what = `the advertising of ${purposeName(purpose)}`
      if (optOut?.conditions) yield { at: optOut.conditions.at, data: { what, condition: plain(optOut.conditions) } }
      if (optOut?.atAnyTime === false) {
        yield { at: child(optOut, 'atAnyTime'), data: { what, condition: 'not at any time' } }
      }
      const said = optOut?.how && conditionIn(plain(optOut.how))
      if (optOut?.how && said && !optOut.conditions) yield { at: optOut.how.at, data: { what, condition: said } }
    }
    yield* ofTheRight(model)
  },
})

function* ofTheRight(model: Model): Iterable<Condition> {
  const right = listedRights(model)?.get('marketing-objection')
  const what = 'direct marketing'
  for (const exception of right?.exceptions ?? []) {
    yield { at: exception.at, data: { what, condition: plain(exception) } }
  }
}

/** English words for grounds, a charge, or more than a month, in what is told of how to stop. */
const conditions = [
  /\bunless (?:we|our)\b[^.;]{0,60}/i,
  /\b(?:fee|charge|cost) of [^.;]{1,30}/i,
  /\b(?:up to|takes?|within) (?:(?:two|three|four|five|six|[2-9]|1\d) months|(?:[4-9]\d|\d{3}) days)\b/i,
] as const

const conditionIn = (text: string): string | undefined =>
  conditions.flatMap((pattern) => pattern.exec(text)?.[0].trim() ?? [])[0]
