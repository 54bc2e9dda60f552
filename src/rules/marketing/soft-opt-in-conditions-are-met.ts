import { type Advertising, advertisingIn } from '../../facts/marketing.js'
import { listed, purposeName, recipientName } from '../../facts/query.js'
import type { Regime } from '../../law/citation.js'
import type { Marketing } from '../../model/types.js'
import { each, some } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Failure {
  readonly at: Pointer
  readonly because: string
}

export default defineRule({
  id: 'soft-opt-in-conditions-are-met',
  severity: 'error',
  cites: { eu: ['eprivacy:13.1', 'eprivacy:13.2'], uk: ['pecr:22.2', 'pecr:22.3'] },
  summary:
    'A soft opt-in is for the sender’s own customers, about similar things, with a way to say no from the start and each time.',
  confidence: 'read',
  why: 'The exception from consent is narrow: where one condition fails, the messages need consent.',
  message: (data: { purpose: string; because: string }) =>
    `${data.purpose} rests on the soft opt-in, which does not hold: ${data.because}.`,
  fix: () => 'Meet the condition, or ask for consent and write mode: consent.',

  *check(model, _law, regime) {
    for (const advertising of advertisingIn(model, regime)) {
      const { marketing, purpose } = advertising
      if (marketing?.mode !== 'soft-opt-in') continue
      for (const { at, because } of failures(advertising, marketing, regime)) {
        yield { at, data: { purpose: purposeName(purpose), because } }
      }
    }
  },
})

function* failures(advertising: Advertising, marketing: Marketing, regime: Regime): Iterable<Failure> {
  const { obtained, promotes = [] } = marketing
  const origin = obtained === undefined ? undefined : wrongOrigin(obtained, regime)
  if (origin !== undefined) yield { at: child(marketing, 'obtained'), because: origin }
  if (promotes.some((it) => it !== 'own-similar')) {
    yield { at: child(marketing, 'promotes'), because: 'it advertises more than similar things of your own' }
  }
  const others = each(marketing.thirdParties).map(recipientName)
  if (others.length > 0) {
    yield { at: child(marketing, 'thirdParties'), because: `it serves ${listed(others)} too` }
  }
  if (advertising.channels.includes('automated-call')) {
    yield { at: child(marketing, 'channels'), because: 'it covers messages and no automated calls' }
  }
  yield* missedRefusals(marketing)
}

function wrongOrigin(obtained: NonNullable<Marketing['obtained']>, regime: Regime): string | undefined {
  if (obtained === 'sale') return undefined
  if (obtained !== 'negotiations') return 'the addresses do not come from a sale'
  return regime === 'eu' ? 'the addresses come from talks about a sale, but EU law asks for a sale' : undefined
}

function* missedRefusals(marketing: Marketing): Iterable<Failure> {
  const optOut = some(marketing.optOut)
  if (optOut?.atCollection === false) {
    yield { at: child(optOut, 'atCollection'), because: 'people cannot say no when they give the address' }
  }
  if (optOut?.everyMessage === false) {
    yield { at: child(optOut, 'everyMessage'), because: 'people cannot say stop in every message' }
  }
}
