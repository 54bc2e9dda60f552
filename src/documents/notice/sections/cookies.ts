import { type CookieGround, groundOf, isAsked } from '../../../facts/cookies.js'
import type { Citation, Regime } from '../../../law/citation.js'
import type { Cookie, Cookies, CookiesConsent } from '../../../model/types.js'
import { each, isNone, some } from '../../../model/value.js'
import { child } from '../../../source/pointer.js'
import { clause, heading, row, values } from '../../clauses/blocks.js'
import type { Cites, Scene } from '../../clauses/scene.js'
import type { SectionPlan } from '../../clauses/section.js'
import type { Clause } from '../../tree/document.js'
import { keySlot, placed, type Slot } from '../../words/slot.js'
import { hedgeOf, notesOf, reasonOf, wordsInstead } from '../asides.js'
import { cookieTable } from '../cookie-table.js'
import { documentSlot } from '../document-slot.js'
import { perRegime, resting } from '../per-regime.js'
import { both, together } from '../provisions.js'

/** What is stored on people's devices, for how long, on which ground, and how to say no: ePrivacy 5(3), PECR 6. */
export const cookies: SectionPlan = {
  id: 'cookies',
  heading: () => 'cookies.heading',
  clauses: (scene) => {
    const { cookies: stated } = scene.model
    if (stated === undefined) return []
    if (!isNone(stated)) {
      const [intro, groups] = items(scene, stated)
      // What holds for all of them stands before the headings of the groups.
      return [...intro, ...choice(scene, stated), ...more(scene, stated), ...groups]
    }
    const why = stated.because && scene.say('because', { reason: scene.text(stated.because) })
    return clause(scene, 'cookies.none', cites, placed(scene.say('cookies.none', {}), [stated.at]), why)
  },
}

/** The Swiss act on telecommunications is none of the tables; what is declared is told for transparency there. */
const cites: Cites = { eu: ['eprivacy:5.3'], uk: ['pecr:6'], ch: ['fadp:19.1'] }

const categories = ['strictly-necessary', 'security', 'preferences', 'statistics', 'marketing', undefined] as const

function items(scene: Scene, stated: Cookies): readonly [intro: readonly Clause[], groups: readonly Clause[]] {
  const ids = new Set(scene.purposes.map(({ id }) => id))
  const here = [...(stated.items?.values() ?? [])].filter(({ purpose }) => purpose === undefined || ids.has(purpose.id))
  if (here.length === 0) return [[], []]
  const groups = categories.flatMap((category) => {
    const members = here.filter((cookie) => cookie.category === category)
    return members.length === 0 ? [] : [{ category, members }]
  })
  return [
    clause(scene, 'cookies.intro', cites, scene.say('cookies.intro', {}), ...hedgeOf(scene, stated)),
    groups.flatMap(({ category, members }) => {
      const places = members.map((cookie) => child(cookie, 'category'))
      const key = keySlot(category ?? 'other', category === undefined ? [] : places)
      const title = scene.say('cookies.category', { category: key })
      return group(scene, stated, category, groups.length > 1 || category !== undefined ? title : undefined, members)
    }),
  ]
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
    const objection = some(first.objection)
    const no = objection && 'words' in objection ? scene.text(objection) : undefined
    return clause(
      scene,
      ['cookies', category ?? 'other', ...(index > 0 ? [index + 1] : [])].join('.'),
      cites,
      head,
      ...grounds,
      ...cookieTable(scene, alike),
      values([row(scene, scene.say('cookies.objection', {}), cites, no)]),
    )
  })
}

const citesOf = (words: Slot): Cites => ({ eu: words.cites, uk: words.cites, ch: words.cites })

/** What has to be the same for two cookies to share a ground. */
const groundKey = ({ exemption, exemptionSource, objection }: Cookie): string =>
  JSON.stringify([exemption, exemptionSource?.at, isNone(objection) ? undefined : objection?.at])

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

/** How people choose, and how they change their mind. */
function choice(scene: Scene, { consent }: Cookies): readonly Clause[] {
  if (consent === undefined) return []
  const label = scene.say('cookies.choice', {})
  const grounds = together(cites, both('7.3'))
  if (isNone(consent)) {
    const none = placed(scene.say('cookies.choice-none', {}), [consent.at])
    return clause(scene, 'cookies.choice', cites, values([row(scene, label, cites, none)]))
  }
  const { granular, rejectAsEasy, method } = consent
  const said = (key: keyof CookiesConsent, words: Slot): Slot => placed(words, [child(consent, key)])
  const told = [
    ...(isAsked(consent) && method !== 'settings'
      ? [said(consent.banner === undefined ? 'method' : 'banner', scene.say('cookies.choice-banner', {}))]
      : []),
    ...(isAsked(consent) && method === 'settings' ? [said('method', scene.say('cookies.choice-settings', {}))] : []),
    ...(granular === true ? [said('granular', scene.say('cookies.choice-granular', {}))] : []),
    ...(rejectAsEasy === true ? [said('rejectAsEasy', scene.say('cookies.choice-easy', {}))] : []),
  ]
  const none = isNone(consent.withdraw)
    ? [placed(scene.say('cookies.change-none', {}), [consent.withdraw.at]), ...reasonOf(scene, consent.withdraw)]
    : []
  const changes = each(consent.withdraw).flatMap(({ at, how, control }) => {
    if (how) return [scene.text(how)]
    if (control === undefined || control === 'other') return []
    return [scene.say('cookies.control', { control: keySlot(control, [child(at, 'control')]) })]
  })
  return clause(
    scene,
    'cookies.choice',
    grounds,
    values([
      row(scene, label, cites, told.length > 0 ? scene.sentences(told) : undefined),
      row(scene, scene.say('cookies.change', {}), grounds, ...changes, ...none),
    ]),
  )
}

function more(scene: Scene, { document, notes, words, items: stated, consent }: Cookies): readonly Clause[] {
  const link = document && documentSlot(scene, document)
  return clause(
    scene,
    'cookies.more',
    cites,
    ...wordsInstead(scene, words, [stated, consent, link]),
    values([row(scene, scene.say('cookies.more', {}), cites, link)]),
    ...notesOf(scene, notes),
  )
}
