import { type CookieGround, groundOf } from '../../../../facts/cookies.js'
import type { Citation, Regime } from '../../../../law/citation.js'
import type { Cookie, Cookies } from '../../../../model/types.js'
import { isNone, some } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { clause, heading, type Piece, row, values } from '../../../clauses/blocks.js'
import type { Cites, Scene } from '../../../clauses/scene.js'
import type { Clause } from '../../../tree/document.js'
import { keySlot, placed, type Slot } from '../../../words/slot.js'
import { refusalWords } from '../../asides.js'
import { perRegime, resting } from '../../per-regime.js'
import { cookieCites as cites } from './cookie-cites.js'
import { cookieTable } from './cookie-table.js'

const categories = ['strictly-necessary', 'security', 'preferences', 'statistics', 'marketing', undefined] as const

/** The cookies of a notice, category by category. */
export function cookieGroups(scene: Scene, stated: Cookies, here: readonly Cookie[]): readonly Clause[] {
  const groups = categories.flatMap((category) => {
    const members = here.filter((cookie) => cookie.category === category)
    return members.length === 0 ? [] : [{ category, members }]
  })
  return groups.flatMap(({ category, members }) => {
    const places = members.map((cookie) => child(cookie, 'category'))
    const key = keySlot(category ?? 'other', category === undefined ? [] : places)
    const title = scene.say('cookies.category', { category: key })
    return group(scene, stated, category, groups.length > 1 || category !== undefined ? title : undefined, members)
  })
}

/** The cookies of one category; those that stand on another ground have a table of their own. */
function group(
  scene: Scene,
  stated: Cookies,
  category: Cookie['category'],
  title: Slot | undefined,
  members: readonly Cookie[],
): readonly Clause[] {
  const byGround = new Map<string, Cookie[]>()
  for (const cookie of members) {
    const key = groundKey(cookie)
    byGround.set(key, [...(byGround.get(key) ?? []), cookie])
  }
  return [...byGround.values()].flatMap((alike, index) => {
    const [first] = alike
    if (!first) return []
    // It stands for all that the clause shows, and not only for the categories.
    const head = title && index === 0 ? heading(placed(title, [])) : undefined
    const places = alike.map((cookie) => child(cookie, 'exemption'))
    const grounds = perRegime(scene, (regime) => ground(scene, stated, first, regime)).map((words) =>
      first.exemption === undefined ? words : (resting(scene, citesOf(words), placed(words, places)) ?? words),
    )
    const id = ['cookies', category ?? 'other', ...(index > 0 ? [index + 1] : [])].join('.')
    return clause(scene, id, cites, head, ...grounds, ...cookieTable(scene, alike), ...objection(scene, first))
  })
}

const citesOf = (words: Slot): Cites => ({ eu: words.cites, uk: words.cites, ch: words.cites })

/** How to say no where nobody asks first. */
function objection(scene: Scene, { objection: stated }: Cookie): readonly Piece[] {
  if (isNone(stated)) return refusalWords(scene, scene.say('cookies.objection-none', {}), stated)
  return [values([row(scene, scene.say('cookies.objection', {}), cites, stated && scene.text(stated))])]
}

/** What has to be the same for two cookies to share a ground. */
const groundKey = ({ exemption, exemptionSource, objection: no }: Cookie): string =>
  JSON.stringify([exemption, exemptionSource?.at, no?.at])

/** The words of a ground, on the provision that gives it. */
function ground(scene: Scene, stated: Cookies, cookie: Cookie, regime: Regime): Slot | undefined {
  const kind = groundOf(stated, cookie, regime)
  if (kind === undefined) return undefined
  if (kind === 'position') {
    const position = cookie.exemptionSource && scene.text(cookie.exemptionSource)
    return position && resting(scene, cites, scene.say('cookies.position', { position }))
  }
  const own = exceptions[kind]
  const words = scene.say(`cookies.${kind}`, {})
  if (own.length > 0 && regime === 'uk') return resting(scene, { uk: own }, words)
  const consent = kind === 'consent' ? some(stated.consent) : undefined
  return resting(scene, { [regime]: cites[regime] ?? [] }, consent ? placed(words, [consent.at]) : words)
}

/** What gives an exception in the United Kingdom. */
const exceptions: Readonly<Record<Exclude<CookieGround, 'position'>, readonly Citation[]>> = {
  needed: ['pecr:6', 'pecr:sch-A1.4'],
  carrying: ['pecr:6', 'pecr:sch-A1.3'],
  'uk-statistics': ['pecr:sch-A1.5'],
  'uk-appearance': ['pecr:sch-A1.6'],
  'uk-emergency': ['pecr:sch-A1.7'],
  consent: [],
}
