import { basesIn } from '../../../facts/query.js'
import { type ApplicableRight, listedRights, type RightId } from '../../../facts/rights.js'
import { type GivenRight, rightsGiven } from '../../../facts/scope/rights-given.js'
import { printCitations, type Regime } from '../../../law/citation.js'
import type { Purpose, Right } from '../../../model/types.js'
import { each, unique } from '../../../model/value.js'
import { child, type Pointer } from '../../../source/pointer.js'
import { bullets, clause, heading, list, type Piece, row, values } from '../../clauses/blocks.js'
import type { Cites, MessageKey, Scene } from '../../clauses/scene.js'
import type { SectionPlan } from '../../clauses/section.js'
import type { Clause } from '../../tree/document.js'
import { NoticeError } from '../../words/notice-error.js'
import { keySlot, placed, plainSlot, Slot } from '../../words/slot.js'
import { sentences } from '../../words/values.js'
import { purposeTitle } from '../names.js'
import { lawsName, resting } from '../per-regime.js'
import { asked } from '../provisions.js'
import { statedRight } from '../stated-right.js'
import { usingRights } from '../using-rights.js'

/** The rights that follow from the bases, how to use them, and what the law says of answers: Articles 12, 13(2)(b), 15 to 22. */
export const rights: SectionPlan = {
  id: 'rights',
  heading: () => 'rights.heading',
  clauses: (scene) => {
    const at = '/rights/list'
    const gap = scene.missing('rights', at)
    if (gap) return [...clause(scene, 'rights.list', asked.rights, scene.gap('gap.rights', at)), ...usingRights(scene)]
    if (scene.model.rights?.list === undefined) return usingRights(scene)
    return [...byLaw(scene), ...besides(scene), ...beyond(scene), ...usingRights(scene)]
  },
}

/** EU and UK rights are told together, with what differs labelled; Swiss law gives others, in a list of their own. */
function byLaw(scene: Scene): readonly Clause[] {
  const together = scene.regimes.filter((regime) => regime !== 'ch')
  return [together, scene.regimes.filter((regime) => regime === 'ch')].flatMap((regimes) => rightsList(scene, regimes))
}

const cites: Cites = { ...asked.rights, ch: ['fadp:19.2'] }

function rightsList(scene: Scene, regimes: readonly Regime[]): readonly Clause[] {
  const all = regimes.flatMap((regime) => rightsGiven(scene, regime))
  if (all.length === 0) return []
  const names = unique(all.map(({ right }) => right.right))
  // What is stated of a right stands once: beside EU and UK law, or beside Swiss law where that is all there is.
  const isFirst = regimes[0] !== 'ch' || scene.regimes.every((regime) => regime === 'ch')
  const items = names.map((name) => {
    const given = all.filter(({ right }) => right.right === name)
    return rightItem(scene, given, names, isFirst ? listedRights(scene.model)?.get(name) : undefined)
  })
  const only: Cites = Object.fromEntries(regimes.map((regime) => [regime, cites[regime] ?? []]))
  const isPart = regimes.length < scene.regimes.length
  const purposes = all.flatMap(({ right }) => right.purposes.map((purpose) => purpose.at))
  const intro = placed(scene.say('rights.intro', {}), ['/rights/list', ...unique(purposes)])
  const head = isPart ? heading(lawsName(scene, regimes)) : undefined
  return clause(scene, `rights.list.${regimes.join('-')}`, only, head, intro, list(items))
}

/** What a right is, for which purposes, in which cases, and where it ends; what differs by law has its label. */
function rightItem(
  scene: Scene,
  given: readonly GivenRight[],
  names: readonly RightId[],
  stated: Right | undefined,
): readonly Piece[] {
  const [first] = given
  if (!first) throw new NoticeError('A right that nothing gives.')
  const { right } = first.right
  const isSwiss = first.regime === 'ch'
  const provisions = given.flatMap((it) => it.right.cites)
  const name = scene.say('rights.name', { right: keySlot(right), provisions: plainSlot(printCitations(provisions)) })
  const words = isSwiss ? swissWords(scene, right) : scene.say(`rights.${right}`, {})
  const origins = unique(given.flatMap((it) => it.right.purposes.flatMap((purpose) => groundsOf(right, purpose))))
  const isErasure = right === 'erasure' && !isSwiss
  return [
    new Slot(name.content, name.raw, ['/rights/list', ...origins], provisions),
    words,
    ...(right === 'access' && !isSwiss ? search(scene) : []),
    ...(isInBox(right) && !isSwiss ? [] : byRegime(scene, given, (it) => reachOf(scene, it)).flatMap(aboutPieces)),
    isSwiss ? undefined : listed(cases(right, (it) => names.includes(it)).map((key) => scene.say(key, {}))),
    ...(isErasure ? byRegime(scene, given, (it, regime) => limitOf(scene, it, regime)).flatMap(aboutPieces) : []),
    ...(isErasure ? [scene.say('rights.erasure.claims', {})] : []),
    ...(stated ? statedRight(scene, stated) : []),
  ]
}

const listed = (slots: readonly Slot[]): Piece => (slots.length > 0 ? bullets(slots) : undefined)

/** What a right to some data follows from: the basis and, where only what people gave is meant, where it comes from. */
const groundsOf = (right: RightId, purpose: Purpose): readonly Pointer[] => [
  child(purpose, 'basis'),
  ...(right === 'portability'
    ? each(purpose.sources).flatMap(({ at, target }) => [at, ...(target.type ? [child(target, 'type')] : [])])
    : []),
]

/** The box on objections names the uses that can be objected to. */
const isInBox = (right: RightId): boolean => right === 'objection' || right === 'marketing-objection'

/** A sentence, and the uses it is about where they are too many for it. */
type About = { readonly intro: Slot; readonly uses: readonly Slot[] }

const aboutPieces = ({ intro, uses }: About): readonly Piece[] => [intro, listed(uses)]

/** The uses of data that a right is for, or the few that it is not for. */
function reachOf(scene: Scene, { everywhere, purposes }: ApplicableRight): About | undefined {
  if (everywhere) return undefined
  const others = scene.purposes.filter((purpose) => !purposes.some(({ id }) => id === purpose.id))
  if (others.length < 3 && others.length < purposes.length) {
    return { intro: scene.say('rights.applies-except', { purposes: titles(scene, others) }), uses: [] }
  }
  if (purposes.length < 4)
    return { intro: scene.say('rights.applies', { purposes: titles(scene, purposes) }), uses: [] }
  return { intro: scene.say('rights.applies-these', {}), uses: namesOf(scene, purposes) }
}

/** What keeps data from being deleted, and the uses it does so for. */
function limitOf(scene: Scene, { limited }: ApplicableRight, regime: Regime): About | undefined {
  if (limited.length === 0) return undefined
  const why = scene.say('rights.erasure.limited', { why: keySlot(keeping(limited, regime)) })
  return limited.length < 4
    ? {
        intro: sentences([why, scene.say('rights.erasure.limited-for', { purposes: titles(scene, limited) })]),
        uses: [],
      }
    : { intro: sentences([why, scene.say('rights.erasure.limited-these', {})]), uses: namesOf(scene, limited) }
}

const namesOf = (scene: Scene, purposes: readonly Purpose[]): readonly Slot[] =>
  purposes.map((purpose) => purposeTitle(scene, purpose))

/** What of Article 17(3)(b) keeps the data of some purposes: a law, a task or, where both do, neither alone. */
function keeping(limited: readonly Purpose[], regime: Regime): 'law' | 'task' | 'both' {
  const types = new Set(limited.flatMap((purpose) => basesIn(purpose, regime).map(({ type }) => type)))
  if (!types.has('public-task')) return 'law'
  return types.has('legal-obligation') ? 'both' : 'task'
}

/** UK Article 15(1A): how far a search for somebody's data has to go. */
function search(scene: Scene): readonly Slot[] {
  const words = resting(scene, { uk: ['uk-gdpr:15.1A'] }, scene.say('rights.search', {}))
  return words ? [words] : []
}

const titles = (scene: Scene, purposes: readonly Purpose[]): Slot => scene.series(namesOf(scene, purposes))

/** What is said once where it is the same under every law, else under the name of each. */
function byRegime(
  scene: Scene,
  given: readonly GivenRight[],
  say: (right: ApplicableRight, regime: Regime) => About | undefined,
): readonly About[] {
  const told = given.flatMap(({ regime, right }) => {
    const about = say(right, regime)
    return about ? [{ regime, about }] : []
  })
  const [first] = told
  if (!first) return []
  if (told.length === given.length && told.every(({ about }) => rawOf(about) === rawOf(first.about)))
    return [first.about]
  return told.map(({ regime, about: { intro, uses } }) => ({
    intro: scene.say('under', { regime: scene.say(`regime.${regime}`, {}), text: intro }),
    uses,
  }))
}

const rawOf = ({ intro, uses }: About): string => [intro, ...uses].map(({ raw }) => raw).join('\n')

function swissWords(scene: Scene, right: RightId): Slot {
  switch (right) {
    case 'restriction':
    case 'marketing-objection':
    case 'withdraw-consent':
      return scene.say(`rights.${right}`, {})
    default:
      return scene.say(`rights.ch.${right}`, {})
  }
}

type PlainKey = Extract<MessageKey, `rights.erasure.${string}` | `rights.restriction.${string}`>
type CaseKey = Exclude<PlainKey, `rights.erasure.limited${string}` | 'rights.erasure.claims'>

/** The cases of Articles 17(1) and 18(1) that can arise with the rights that people have. */
function cases(right: RightId, has: (right: RightId) => boolean): readonly CaseKey[] {
  if (right === 'restriction') {
    return [
      'rights.restriction.accuracy',
      'rights.restriction.unlawful',
      'rights.restriction.claims',
      ...(has('objection') ? (['rights.restriction.objection'] as const) : []),
    ]
  }
  if (right !== 'erasure') return []
  return [
    'rights.erasure.not-needed',
    ...(has('withdraw-consent') ? (['rights.erasure.withdrawn'] as const) : []),
    ...(has('objection') ? (['rights.erasure.objected'] as const) : []),
    ...(has('marketing-objection') ? (['rights.erasure.marketing'] as const) : []),
    'rights.erasure.unlawful',
    'rights.erasure.duty',
  ]
}

/** What is stated of rights that none of the purposes gives: told as stated, apart from what the law gives. */
function besides(scene: Scene): readonly Clause[] {
  const given = new Set<string>(scene.regimes.flatMap((it) => rightsGiven(scene, it).map(({ right }) => right.right)))
  const rows = [...(listedRights(scene.model)?.values() ?? [])]
    .filter(({ id }) => !given.has(id))
    .map((right) => {
      const label = scene.say('rights.short', { right: keySlot(right.id, [right.at]) })
      return row(scene, label, cites, ...statedRight(scene, right))
    })
  const told = values(rows)
  return told ? clause(scene, 'rights.also', cites, placed(scene.say('rights.also', {}), ['/rights/list']), told) : []
}

/** What is promised beyond the law, in the author's words. */
function beyond(scene: Scene): readonly Clause[] {
  const others = [...(scene.model.rights?.others?.values() ?? [])].flatMap((right) => {
    const { words, ...rest } = right
    return [...(words ? [scene.text(words)] : []), ...statedRight(scene, rest)]
  })
  const label = scene.say('rights.other', {})
  return clause(scene, 'rights.other', asked.transparency, values([row(scene, label, asked.transparency, ...others)]))
}
