import { advertisingIn } from '../../facts/marketing.js'
import { named } from '../../facts/names.js'
import { listedRights } from '../../facts/rights.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { name } from '../../grammar/english.js'
import type { Marketing, None } from '../../model/types.js'
import { plain, some } from '../../model/value.js'
import { saidBy } from '../../prose/said.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Conditional {
  /** Absent where it is the right to object that has a condition. */
  readonly purpose?: Named
  readonly condition: Quoted | 'not-at-any-time'
}

export default defineRule<Conditional>({
  id: 'marketing-stops-without-conditions',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:21.2', 'gdpr:21.3'], uk: ['uk-gdpr:21.2', 'uk-gdpr:21.3'] },
  summary: 'Direct marketing can be stopped at any time, free and without reasons.',
  confidence: 'read',
  why: 'This objection is absolute, unlike the others: it knows no grounds, fees or delays.',
  message: ({ purpose, condition }) => {
    const what = purpose ? `the advertising of ${name(purpose)}` : 'direct marketing'
    const words = condition === 'not-at-any-time' ? 'not at any time' : condition.quote
    return `People can stop ${what} only under a condition (${words}), but the law allows none.`
  },
  fix: () => 'Take the condition out: whoever says stop gets no more, at any time, free and without reasons.',

  *check(model, _law, regime) {
    for (const { marketing, purpose } of advertisingIn(model, regime)) {
      for (const { at, condition } of conditionsOf(some(marketing?.optOut))) {
        yield { at, data: { purpose: named.purpose(purpose), condition } }
      }
    }
    for (const exception of listedRights(model)?.get('marketing-objection')?.exceptions ?? []) {
      yield { at: exception.at, data: { condition: quoted(plain(exception)) } }
    }
  },
})

interface Found {
  readonly at: Pointer
  readonly condition: Conditional['condition']
}

function* conditionsOf(optOut: Exclude<Marketing['optOut'], None>): Iterable<Found> {
  const { conditions, how } = optOut ?? {}
  if (conditions) yield { at: conditions.at, condition: quoted(plain(conditions)) }
  if (optOut?.atAnyTime === false) yield { at: child(optOut, 'atAnyTime'), condition: 'not-at-any-time' }
  const [said] = how && !conditions ? saidBy(how, 'conditionOfStopping') : []
  if (how && said) yield { at: how.at, condition: quoted(said.match) }
}
