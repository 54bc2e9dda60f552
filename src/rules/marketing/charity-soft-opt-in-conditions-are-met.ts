import { type Advertising, advertisingIn } from '../../facts/marketing.js'
import { controllerName, controllersOf, purposeName } from '../../facts/query.js'
import type { Marketing, Model } from '../../model/types.js'
import { some } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Failure {
  readonly at: Pointer
  readonly because: string
}

export default defineRule({
  id: 'charity-soft-opt-in-conditions-are-met',
  severity: 'error',
  cites: { uk: ['pecr:22.3A', 'pecr:22.5'] },
  summary: 'The soft opt-in of charities is for a charity, its own aims and people who supported them.',
  confidence: 'read',
  why: 'The exception of 2026 has conditions of its own: where one fails, the messages need consent.',
  message: (data: { purpose: string; because: string }) =>
    `${data.purpose} rests on the soft opt-in of charities, which does not hold: ${data.because}.`,
  fix: () => 'Meet the condition, or ask for consent and write mode: consent.',

  *check(model, _law, regime) {
    for (const advertising of advertisingIn(model, regime)) {
      const { marketing, purpose } = advertising
      if (marketing?.mode !== 'charity-soft-opt-in') continue
      for (const { at, because } of failures(model, advertising, marketing)) {
        yield { at, data: { purpose: purposeName(purpose), because } }
      }
    }
  },
})

function* failures(model: Model, { purpose, channels }: Advertising, marketing: Marketing): Iterable<Failure> {
  const { obtained, promotes = [] } = marketing
  const other = controllersOf(model, purpose).find(({ charity }) => charity === false)
  if (other) yield { at: child(marketing, 'mode'), because: `${controllerName(other)} is no charity` }
  if (promotes.some((it) => it !== 'aims')) {
    yield { at: child(marketing, 'promotes'), because: 'it advertises more than the aims of the charity' }
  }
  if (obtained !== undefined && obtained !== 'interest-or-support') {
    yield { at: child(marketing, 'obtained'), because: 'the addresses do not come from people who supported its aims' }
  }
  if (channels.includes('automated-call')) {
    yield { at: child(marketing, 'channels'), because: 'it covers messages and no automated calls' }
  }
  const optOut = some(marketing.optOut)
  if (optOut?.atCollection === false) {
    yield { at: child(optOut, 'atCollection'), because: 'people cannot say no when they give the address' }
  }
  if (optOut?.everyMessage === false) {
    yield { at: child(optOut, 'everyMessage'), because: 'people cannot say stop in every message' }
  }
}
