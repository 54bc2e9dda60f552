import { decisionsIn, profilesIn, purposesWithout } from '../../../../facts/scope/automated-processing.js'
import type { Pledge } from '../../../../model/types.js'
import { isNone, type None, unique } from '../../../../model/value.js'
import { oneOrBullets } from '../../../clauses/blocks.js'
import { mention } from '../../../clauses/mention.js'
import type { Scene } from '../../../clauses/scene.js'
import { keySlot, placed, Slot } from '../../../words/slot.js'
import { noneWords } from '../../asides.js'
import { noTransfers } from '../../no-transfers.js'
import { isUnlimited, promiseWords } from '../../promise-words.js'
import { promisesTo, sectionOf } from '../../promises.js'
import { asked } from '../../provisions.js'
import { type Line, line } from './line.js'

/** What is not done: what is declared to be none, and what is promised without a limit, each as it is declared. */
export function notDone(scene: Scene): Line {
  const promised = promisesTo(scene).filter(isRefusal).filter(isUnlimited)
  const isPromised = (type: Pledge['type']): boolean => promised.some((pledge) => pledge.type === type)
  const told = [
    ...promises(scene, promised),
    ...(isPromised('no-cookies') ? [] : cookies(scene)),
    ...(isPromised('no-transfers') ? [] : transfers(scene)),
    ...(isPromised('no-automated-decisions') ? [] : decisions(scene)),
    ...(isPromised('no-profiling') ? [] : profiling(scene)),
  ]
  return line(scene, undefined, scene.say('short.not-done', {}), asked.transparency, oneOrBullets(told))
}

const refusals = [
  'no-sale',
  'no-sharing',
  'no-sharing-without-consent',
  'no-sharing-for-marketing',
  'no-sharing-with-advertisers',
  'no-sharing-with-strangers',
  'no-transfers',
  'no-automated-decisions',
  'no-profiling',
  'no-inference',
  'no-observation',
  'no-tracking',
  'no-identification',
  'no-cookies',
  'no-special-category-data',
] as const satisfies readonly Pledge['type'][]

type Refusal = Pledge & { readonly type: (typeof refusals)[number] }

const isRefusal = (pledge: Pledge): pledge is Refusal => refusals.some((type) => type === pledge.type)

/** Where the promises are told that are too long for a line. */
const headings = {
  'what-we-collect': 'what.heading',
  'sensitive-data': 'sensitive.heading',
  'who-receives': 'recipients.heading',
  'other-countries': 'transfers.heading',
  'automated-decisions': 'decisions.heading',
  cookies: 'cookies.heading',
} as const

/** Promises in their own words as far as all of them are short; of more the shortest, and how many others a section has. */
function promises(scene: Scene, promised: readonly Refusal[]): readonly Slot[] {
  const all = promised.map((pledge) => ({ section: sectionOf[pledge.type], words: promiseWords(scene, pledge) }))
  const isRoom = all.length <= 4 && all.every(({ words }) => isShort(words))
  const told = isRoom ? all : all.filter(({ words }) => isOfWords(words, 8))
  const rest = all.filter((it) => !told.includes(it))
  const more = unique(rest.map(({ section }) => section)).map((section) => {
    const there = rest.filter((it) => it.section === section)
    const at = there.flatMap(({ words }) => words.at)
    const label = linked(section, scene.say(headings[section], {}))
    const value = scene.say('short.promises', { count: keySlot(there.length, at) })
    return scene.say('labelled', { label, value })
  })
  return [...told.map(({ words }) => words), ...more]
}

/** A link that stays one, however often the first layer leads there. */
const linked = (section: string, { content, raw, at }: Slot): Slot =>
  new Slot([{ type: 'link', url: `#${section}`, children: content }], raw, at)

const isOfWords = ({ raw }: Slot, most: number): boolean => String(raw).split(/\s+/u).length <= most

/** A long none is read in its section. */
const isShort = (words: Slot): boolean => isOfWords(words, 20)

const cookies = (scene: Scene): readonly Slot[] => {
  const { cookies: stated } = scene.model
  return isNone(stated)
    ? denied(scene, 'cookies', [noneWords(scene, scene.say('cookies.none', {}), stated)], stated)
    : []
}

const transfers = (scene: Scene): readonly Slot[] =>
  denied(scene, 'transfers', noTransfers(scene), scene.model.transfers)

const sections = {
  cookies: { id: 'cookies', label: 'cookies.heading' },
  transfers: { id: 'other-countries', label: 'transfers.heading' },
  automatedDecisions: { id: 'automated-decisions', label: 'short.decisions' },
  profiling: { id: 'automated-decisions', label: 'short.profiling' },
} as const

/** A none; where its author says it in words of their own, behind a name of what it is about: they need not name it. */
const denied = (
  scene: Scene,
  about: keyof typeof sections,
  words: readonly Slot[],
  none: None | object | undefined,
): readonly Slot[] =>
  words
    .filter(isShort)
    .map((value) =>
      isNone(none) && none.because
        ? scene.say('labelled', { label: mention(sections[about].id, scene.say(sections[about].label, {})), value })
        : value,
    )

const decisions = (scene: Scene): readonly Slot[] =>
  everywhere(scene, 'automatedDecisions', decisionsIn(scene).length).flatMap((at) =>
    ofMachines(scene, scene.say('short.no-decisions', {}), 'automatedDecisions', at),
  )

const profiling = (scene: Scene): readonly Slot[] =>
  everywhere(scene, 'profiling', profilesIn(scene).length).flatMap((at) =>
    ofMachines(scene, scene.say('short.no-profiling', {}), 'profiling', at),
  )

/** A none of everything, or of each purpose: in our words only where none of these has words of its own. */
function ofMachines(
  scene: Scene,
  ours: Slot,
  key: 'automatedDecisions' | 'profiling',
  at: readonly string[],
): readonly Slot[] {
  const general: None | object | undefined = scene.model.general?.[key]
  if (isNone(general)) return denied(scene, key, [noneWords(scene, ours, general)], general)
  const own = purposesWithout(scene, key).map(({ none }) => none)
  return own.some(({ because }) => because) ? [] : [placed(ours, at)]
}

/** Where it is stated that a machine does no such thing: for everything, or for each purpose; and none does it. */
function everywhere(
  scene: Scene,
  key: 'automatedDecisions' | 'profiling',
  done: number,
): readonly (readonly string[])[] {
  const general: None | object | undefined = scene.model.general?.[key]
  if (done > 0) return []
  if (isNone(general)) return [[general.at]]
  const nones = purposesWithout(scene, key).map(({ none }) => none.at)
  return nones.length > 0 && nones.length === scene.purposes.length ? [unique(nones)] : []
}
