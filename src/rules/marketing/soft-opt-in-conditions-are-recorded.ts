import { controllersOf } from '../../facts/controllers.js'
import { advertisingIn } from '../../facts/marketing.js'
import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { agrees, listed, Several } from '../../grammar/english.js'
import type { Marketing, Model, Purpose } from '../../model/types.js'
import { some } from '../../model/value.js'
import { defineRule } from '../rule.js'

interface Unrecorded {
  readonly purpose: Named
  readonly lacks: readonly Fact[]
}

export default defineRule<Unrecorded, 'purpose'>({
  id: 'soft-opt-in-conditions-are-recorded',
  severity: 'warning',
  concerns: 'record',
  cites: { eu: ['eprivacy:13.2'], uk: ['pecr:22.3', 'pecr:22.3A'] },
  summary: 'Whoever relies on a soft opt-in records that each of its conditions is met.',
  confidence: 'read',
  leansOn: ['/controllers/*/charity'],
  across: 'purpose',
  why: 'Whoever claims an exception has to be able to show that its conditions are met.',
  message: ({ purpose, lacks }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on a soft opt-in, but nothing says ${listed(lacks.map((fact) => facts[fact]))}.`,
  fix: () => 'Say it: promotes: [own-similar], obtained: sale, optOut: { atCollection: true, everyMessage: true }.',

  *check(model, _law, regime) {
    for (const { marketing, purpose } of advertisingIn(model, regime)) {
      const isCharity = marketing?.mode === 'charity-soft-opt-in'
      // Outside the United Kingdom there is none for charities, which is reported by itself.
      if (!marketing || !(marketing.mode === 'soft-opt-in' || (isCharity && regime === 'uk'))) continue
      const lacks = unstated(model, purpose, marketing, isCharity)
      if (lacks.length > 0) yield { at: marketing.at, data: { purpose: named.purpose(purpose), lacks } }
    }
  },
})

/** What is recorded of a soft opt-in: fields of the declaration. */
const facts = {
  charity: 'that the controller is a charity',
  obtained: 'how the addresses were obtained',
  promotes: 'what is advertised',
  atCollection: 'that people can say no from the start',
  everyMessage: 'that every message lets them say stop',
} as const

type Fact = keyof typeof facts

function unstated(model: Model, purpose: Purpose, marketing: Marketing, isCharity: boolean): readonly Fact[] {
  const { promotes, obtained } = marketing
  const optOut = some(marketing.optOut)
  const inMessages = optOut?.routes?.some((route) => route === 'link-in-message' || route === 'reply-stop')
  const isCharityUnsaid = isCharity && controllersOf(model, purpose).some(({ charity }) => charity === undefined)
  const found: readonly (readonly [Fact, boolean])[] = [
    ['charity', isCharityUnsaid],
    ['obtained', obtained === undefined],
    ['promotes', promotes === undefined],
    // That there is no way to say stop at all is reported by itself.
    ['atCollection', optOut !== undefined && optOut.atCollection === undefined],
    ['everyMessage', optOut !== undefined && optOut.everyMessage === undefined && !inMessages],
  ]
  return found.flatMap(([fact, isUnstated]) => (isUnstated ? [fact] : []))
}
