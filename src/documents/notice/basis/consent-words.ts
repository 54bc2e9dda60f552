import type { Consent } from '../../../facts/consent.js'
import type { Withdrawal } from '../../../model/types.js'
import { each, isNone } from '../../../model/value.js'
import { child } from '../../../source/pointer.js'
import type { Scene } from '../../clauses/scene.js'
import { alsoAt, placed, type Slot } from '../../words/slot.js'
import { refusalWords } from '../asides.js'

/** Ways of taking consent that are none: of them it is not said that people say yes. */
const noConsent: readonly unknown[] = [
  'site-use',
  'continued-browsing',
  'silence',
  'pre-ticked-box',
  'bundled-with-terms',
  'opt-out',
  'automatic',
]

/** Whether people are asked: some texts call consent what is none. */
export const isAsked = ({ method }: Consent): boolean => !noConsent.includes(method)

/** How people say yes: in their author's words, else by the method. */
export function wayOfConsent(scene: Scene, { at, how, method }: Consent): Slot | undefined {
  if (how) return scene.text(how)
  return method && placed(scene.say(`basis.method.${method}`, {}), [child(at, 'method')])
}

/** To what people agree, and how they take it back. */
export function consentWords(scene: Scene, consent: Consent): readonly Slot[] {
  const { covers, withdraw } = consent
  const at = child(consent, 'withdraw')
  return [
    ...(covers ? [scene.say('basis.consent-covers', { what: scene.text(covers) })] : []),
    ...(isNone(withdraw)
      ? refusalWords(scene, scene.say('basis.withdraw-none', {}), withdraw)
      : refusing(scene, consent)),
    ...(scene.missing('withdrawal', at) ? [scene.gap('gap.withdrawal', at)] : []),
  ]
}

/** That people can say no, now or later, in one sentence where both are said. */
function refusing(scene: Scene, consent: Consent): readonly Slot[] {
  const free = consent.refusable === true ? [child(consent, 'refusable')] : []
  const ways = each(consent.withdraw).flatMap((way) => withdrawalWords(scene, way) ?? [])
  if (ways.length === 0) return free.length > 0 ? [placed(scene.say('basis.consent-free', {}), free)] : []
  const how = scene.series(ways)
  return [
    free.length > 0 ? alsoAt(scene.say('basis.free-withdraw', { how }), free) : scene.say('basis.withdraw', { how }),
  ]
}

/** One way to take a consent back: in words, or else by the routes. */
function withdrawalWords(scene: Scene, { at, how, routes = [], words }: Withdrawal): Slot | undefined {
  if (how) return scene.text(how)
  const named = routes.map((route) => placed(scene.say(`route.${route}`, {}), [at]))
  if (named.length > 0) return scene.list(named, 'disjunction')
  return words && scene.text(words)
}
