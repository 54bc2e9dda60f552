import { asksFor, isAsked } from '../../../../facts/cookies.js'
import type { ChangeOfChoice, Cookie, Cookies, CookiesConsent } from '../../../../model/types.js'
import { each, isNone } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { clause, oneOrBullets, type Piece, row, values } from '../../../clauses/blocks.js'
import type { Scene } from '../../../clauses/scene.js'
import type { Clause } from '../../../tree/document.js'
import { keySlot, placed, type Slot } from '../../../words/slot.js'
import { refusalWords } from '../../asides.js'
import { both, together } from '../../provisions.js'
import { cookieCites as cites } from './cookie-cites.js'

/** How people choose, and how they change their mind; only where a cookie of the notice is one to choose. */
export function choice(scene: Scene, { consent, items }: Cookies, here: readonly Cookie[]): readonly Clause[] {
  const isAbout =
    items === undefined || here.some((cookie) => scene.regimes.some((it) => asksFor(cookie, scene.law, it)))
  if (consent === undefined || !isAbout) return []
  const grounds = together(cites, both('7.3'))
  if (isNone(consent)) {
    return clause(scene, 'cookies.choice', cites, ...refusalWords(scene, scene.say('cookies.choice-none', {}), consent))
  }
  const told = asking(scene, consent)
  return clause(
    scene,
    'cookies.choice',
    grounds,
    told.length > 0 ? scene.sentences(told) : undefined,
    ...changing(scene, consent.withdraw),
  )
}

/** How they are asked, as it is declared. */
function asking(scene: Scene, consent: CookiesConsent): readonly Slot[] {
  const { granular, rejectAsEasy, method } = consent
  const said = (key: keyof CookiesConsent, words: Slot): Slot => placed(words, [child(consent, key)])
  const byBanner = scene.say('cookies.choice-banner', {})
  return [
    ...(isAsked(consent) && method !== 'settings'
      ? [said(consent.banner === undefined ? 'method' : 'banner', byBanner)]
      : []),
    ...(method !== undefined && method !== 'banner'
      ? [scene.say('cookies.choice-method', { method: keySlot(method, [child(consent, 'method')]) })]
      : []),
    ...(granular === true ? [said('granular', scene.say('cookies.choice-granular', {}))] : []),
    ...(rejectAsEasy === true ? [said('rejectAsEasy', scene.say('cookies.choice-easy', {}))] : []),
  ]
}

function changing(scene: Scene, withdraw: CookiesConsent['withdraw']): readonly Piece[] {
  if (isNone(withdraw)) return refusalWords(scene, scene.say('cookies.change-none', {}), withdraw)
  const ways = each(withdraw).flatMap((way) => wayOf(scene, way))
  return [values([row(scene, scene.say('cookies.change', {}), together(cites, both('7.3')), oneOrBullets(ways))])]
}

function wayOf(scene: Scene, { at, how, control }: ChangeOfChoice): readonly Slot[] {
  if (how) return [scene.text(how)]
  return control === undefined || control === 'other'
    ? []
    : [scene.say('cookies.control', { control: keySlot(control, [child(at, 'control')]) })]
}
