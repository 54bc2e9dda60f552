import { controllersOf } from '../../facts/controllers.js'
import { type Advertising, advertisingIn, type OptInFlaw, optInFlaws } from '../../facts/marketing.js'
import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { agrees, name, Several } from '../../grammar/english.js'
import type { Marketing, Model } from '../../model/types.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { sharedFlaws } from './words.js'

type Flaw =
  | { readonly is: OptInFlaw | 'more-than-aims' | 'not-from-supporters' }
  | { readonly is: 'no-charity'; readonly controller: Named }

interface Failure {
  readonly at: Pointer
  readonly flaw: Flaw
}

interface Unmet {
  readonly purpose: Named
  readonly flaw: Flaw
}

export default defineRule<Unmet, 'purpose'>({
  id: 'charity-soft-opt-in-conditions-are-met',
  severity: 'error',
  concerns: 'practice',
  cites: { uk: ['pecr:22.3A', 'pecr:22.5'] },
  summary: 'The soft opt-in of charities is for a charity, its own aims and people who supported them.',
  confidence: 'read',
  across: 'purpose',
  why: 'The exception of 2026 has conditions of its own: where one fails, the messages need consent.',
  message: ({ purpose, flaw }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on the soft opt-in of charities, which does not hold: ${wordsOf(flaw)}.`,
  fix: ({ flaw }) =>
    flaw.is === 'automated-calls'
      ? 'Take the calls out, or ask for consent to them and write mode: consent.'
      : 'Meet the condition, or ask for consent and write mode: consent.',

  *check(model, _law, regime) {
    for (const advertising of advertisingIn(model, regime)) {
      const { marketing, purpose } = advertising
      if (marketing?.mode !== 'charity-soft-opt-in') continue
      for (const { at, flaw } of failures(model, advertising, marketing)) {
        yield { at, data: { purpose: named.purpose(purpose), flaw } }
      }
    }
  },
})

function* failures(model: Model, advertising: Advertising, marketing: Marketing): Iterable<Failure> {
  const { obtained, promotes = [] } = marketing
  const other = controllersOf(model, advertising.purpose).find(({ charity }) => charity === false)
  if (other) yield { at: child(marketing, 'mode'), flaw: { is: 'no-charity', controller: named.controller(other) } }
  if (promotes.some((it) => it !== 'aims')) {
    yield { at: child(marketing, 'promotes'), flaw: { is: 'more-than-aims' } }
  }
  if (obtained !== undefined && obtained !== 'interest-or-support') {
    yield { at: child(marketing, 'obtained'), flaw: { is: 'not-from-supporters' } }
  }
  yield* optInFlaws(advertising, marketing)
}

function wordsOf(flaw: Flaw): string {
  switch (flaw.is) {
    case 'no-charity':
      return `${name(flaw.controller)} is no charity`
    case 'more-than-aims':
      return 'it advertises more than the aims of the charity'
    case 'not-from-supporters':
      return 'the addresses do not come from people who supported its aims'
    default:
      return sharedFlaws[flaw.is]
  }
}
