import { type Advertising, advertisingIn, type OptInFlaw, optInFlaws } from '../../facts/marketing.js'
import { named } from '../../facts/names.js'
import { isIndirect, sourcesOf } from '../../facts/sources.js'
import type { Named } from '../../findings/fact.js'
import { agrees, names, Several } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { Marketing, Model } from '../../model/types.js'
import { each } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { sharedFlaws } from './words.js'

type Flaw =
  | { readonly is: OptInFlaw | 'not-from-a-sale' | 'from-talks-about-a-sale' | 'from-others' | 'more-than-similar' }
  | { readonly is: 'serves-others'; readonly recipients: readonly Named[] }

interface Failure {
  readonly at: Pointer
  readonly flaw: Flaw
  readonly severity?: 'warning'
}

interface Unmet {
  readonly purpose: Named
  readonly flaw: Flaw
}

export default defineRule<Unmet, 'purpose'>({
  id: 'soft-opt-in-conditions-are-met',
  severity: 'error',
  concerns: 'practice',
  cites: { eu: ['eprivacy:13.1', 'eprivacy:13.2'], uk: ['pecr:22.2', 'pecr:22.3'] },
  summary:
    'A soft opt-in is for the sender’s own customers, about similar things, with a way to say no from the start and each time.',
  confidence: 'read',
  across: 'purpose',
  why: 'The exception from consent is narrow: where one condition fails, the messages need consent.',
  message: ({ purpose, flaw }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on the soft opt-in, which does not hold: ${wordsOf(flaw)}.`,
  fix: ({ flaw }) =>
    flaw.is === 'automated-calls'
      ? 'Take the calls out, or ask for consent to them and write mode: consent.'
      : 'Meet the condition, or ask for consent and write mode: consent.',

  *check(model, _law, regime) {
    for (const advertising of advertisingIn(model, regime)) {
      const { marketing, purpose } = advertising
      if (marketing?.mode !== 'soft-opt-in') continue
      for (const { at, flaw, severity } of failures(model, advertising, marketing, regime)) {
        yield { at, data: { purpose: named.purpose(purpose), flaw }, severity }
      }
    }
  },
})

function* failures(model: Model, advertising: Advertising, marketing: Marketing, regime: Regime): Iterable<Failure> {
  const { obtained, promotes = [] } = marketing
  const origin = obtained === undefined ? undefined : wrongOrigin(obtained, regime)
  if (origin !== undefined) yield { at: child(marketing, 'obtained'), flaw: { is: origin } }
  // Where the address itself comes from, its source says; what is said of the purpose may be about other data.
  else if (obtained !== undefined && isAllFromOthers(model, advertising))
    yield { at: child(marketing, 'obtained'), flaw: { is: 'from-others' }, severity: 'warning' }
  if (promotes.some((it) => it !== 'own-similar')) {
    yield { at: child(marketing, 'promotes'), flaw: { is: 'more-than-similar' } }
  }
  const others = each(marketing.thirdParties).map(named.recipient)
  if (others.length > 0) {
    yield { at: child(marketing, 'thirdParties'), flaw: { is: 'serves-others', recipients: others } }
  }
  yield* optInFlaws(advertising, marketing)
}

function isAllFromOthers(model: Model, { purpose }: Advertising): boolean {
  const sources = each(sourcesOf(model, purpose)).map(({ target }) => target)
  return sources.length > 0 && sources.every(isIndirect)
}

type Obtained = NonNullable<Marketing['obtained']>

function wrongOrigin(obtained: Obtained, regime: Regime): 'not-from-a-sale' | 'from-talks-about-a-sale' | undefined {
  if (obtained === 'sale') return undefined
  if (obtained !== 'negotiations') return 'not-from-a-sale'
  return regime === 'eu' ? 'from-talks-about-a-sale' : undefined
}

function wordsOf(flaw: Flaw): string {
  switch (flaw.is) {
    case 'serves-others':
      return `it serves ${names(flaw.recipients)} too`
    case 'not-from-a-sale':
      return 'the addresses do not come from a sale'
    case 'from-talks-about-a-sale':
      return 'the addresses come from talks about a sale, but EU law asks for a sale'
    case 'from-others':
      return 'the addresses come from others, and not from those who bought'
    case 'more-than-similar':
      return 'it advertises more than similar things of your own'
    default:
      return sharedFlaws[flaw.is]
  }
}
