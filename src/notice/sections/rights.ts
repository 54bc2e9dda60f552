import { type Citation, printCitations, type Regime } from '../../law/citation.js'
import { type ApplicableRight, applicableRights, type RightId } from '../../model/rights.js'
import type { Right } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { clause, oneOrBullets, type Piece, row, values } from '../blocks.js'
import { contactLines } from '../contact-rows.js'
import type { Clause, LabelledValue } from '../document.js'
import { purposeTitle } from '../names.js'
import { asked, both, together } from '../provisions.js'
import type { Cites, MessageKey, Scene } from '../scene.js'
import type { SectionPlan } from '../section.js'
import { keySlot, plainSlot, Slot, unique } from '../slot.js'

/** The rights that follow from the bases, how to use them, and what the law says of answers: Articles 12, 13(2)(b), 15 to 22. */
export const rights: SectionPlan = {
  id: 'rights',
  heading: () => 'rights.heading',
  clauses: (scene) => {
    const at = '/rights/list'
    const gap = scene.missing('rights', at)
    if (gap) return [...clause(scene, 'rights.list', asked.rights, scene.gap('gap.rights', at)), ...using(scene)]
    if (scene.model.rights?.list === undefined) return using(scene)
    return [...byLaw(scene), ...beyond(scene), ...using(scene)]
  },
}

/** One list where all regimes give the same rights to the same purposes, else one for each. */
function byLaw(scene: Scene): readonly Clause[] {
  const lists = scene.regimes.map((regime) => ({ regime, rights: rightsHere(scene, regime) }))
  const [first] = lists
  if (!first) return []
  if (lists.every(({ rights }) => signature(rights) === signature(first.rights))) {
    return list(
      scene,
      'rights.list',
      lists.map(({ regime }) => regime),
      lists.map((it) => it.rights),
    )
  }
  return lists.flatMap(({ regime, rights: own }) => list(scene, `rights.list.${regime}`, [regime], [own]))
}

/** The rights for the purposes of this notice; a right that may apply to none of them is left out. */
function rightsHere(scene: Scene, regime: Regime): readonly ApplicableRight[] {
  const here = new Set(scene.purposes.map(({ id }) => id))
  return applicableRights(scene.model, scene.law, regime).flatMap((right) => {
    const purposes = right.purposes.filter(({ id }) => here.has(id))
    if (purposes.length === 0) return []
    const limited = right.limited.filter(({ id }) => here.has(id))
    return [{ ...right, purposes, limited, everywhere: purposes.length === scene.purposes.length }]
  })
}

const signature = (all: readonly ApplicableRight[]): string =>
  all
    .map(({ right, purposes, limited }) =>
      [right, ...purposes.map(({ id }) => id), '/', ...limited.map(({ id }) => id)].join(' '),
    )
    .join('\n')

function list(
  scene: Scene,
  id: string,
  regimes: readonly Regime[],
  lists: readonly (readonly ApplicableRight[])[],
): readonly Clause[] {
  const [first = []] = lists
  if (first.length === 0) return []
  const has = (right: RightId) => first.some((it) => it.right === right)
  const items = first.map((right) => {
    const cites = lists.flatMap((all) => all.find((it) => it.right === right.right)?.cites ?? [])
    return rightItem(scene, right, regimes, cites, has)
  })
  const only: Cites = Object.fromEntries(
    regimes.map((regime) => [regime, { ...asked.rights, ch: ['fadp:19.2'] as const }[regime] ?? []]),
  )
  const heads = regimes.length < scene.regimes.length ? regimes.map((regime) => scene.say(`regime.${regime}`, {})) : []
  const head = heads.map((words): Piece => ({ type: 'heading', depth: 3, children: [...words.content] }))
  const at = ['/rights/list']
  const intro = scene.say('rights.intro', {})
  return clause(
    scene,
    id,
    only,
    ...head,
    new Slot(intro.content, intro.raw, at),
    ...scene.render('rights/rights', { rights: items }),
  )
}

/** The order in words: what it is, for which purposes, in which cases, and where it ends. */
function rightItem(
  scene: Scene,
  { right, purposes, limited, everywhere }: ApplicableRight,
  regimes: readonly Regime[],
  cites: readonly Citation[],
  has: (right: RightId) => boolean,
) {
  const isSwiss = regimes.every((regime) => regime === 'ch')
  const provisions = plainSlot(printCitations(cites))
  const name = scene.say('rights.name', { right: keySlot(right), provisions })
  const titles = (some: typeof purposes) => scene.list(some.map((purpose) => purposeTitle(scene, purpose)))
  const words = isSwiss ? swissWords(scene, right) : scene.say(`rights.${right}`, {})
  const origins = purposes.map((purpose) => child(purpose, 'basis'))
  return {
    name: new Slot(name.content, name.raw, unique(origins), cites),
    parts: [words, ...(everywhere ? [] : [scene.say('rights.applies', { purposes: titles(purposes) })])],
    cases: isSwiss ? [] : cases(right, has).map((key) => scene.say(key, {})),
    limits:
      right !== 'erasure' || isSwiss
        ? []
        : [
            ...(limited.length > 0 ? [scene.say('rights.erasure.limited', { purposes: titles(limited) })] : []),
            scene.say('rights.erasure.claims', {}),
          ],
  }
}

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
type CaseKey = Exclude<PlainKey, 'rights.erasure.limited' | 'rights.erasure.claims'>

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

/** What is promised beyond the law, in the author's words. */
function beyond(scene: Scene): readonly Clause[] {
  const others = [...(scene.model.rights?.others?.values() ?? [])].flatMap(({ words, how }: Right) => [
    ...(words ? [scene.text(words)] : []),
    ...(how ? [scene.text(how)] : []),
  ])
  const [label, cites] = [scene.say('rights.other', {}), asked.transparency]
  return clause(scene, 'rights.other', cites, values([row(scene, label, cites, ...others)]))
}

/** How to ask, what it costs and how long it takes: the law says the last two. */
function using(scene: Scene): readonly Clause[] {
  const stated = scene.model.rights
  const how = together(both('12.2'), { ch: ['fadp:25'] })
  const lines = contactLines(scene, stated?.contact)
  const person = stated?.contact?.person
  const time = stated?.responseTime
  const rows: readonly LabelledValue[] = [
    ...row(scene, scene.say('rights.channels', {}), how, person && scene.text(person), oneOrBullets(lines)),
    ...(time === undefined || stated === undefined
      ? []
      : row(scene, scene.say('rights.time-declared', {}), how, scene.duration(time, child(stated, 'responseTime')))),
  ]
  const laws = scene.regimes.some((regime) => regime !== 'ch') && stated?.list !== undefined
  return [
    ...clause(scene, 'rights.using', how, values([rows])),
    ...(laws
      ? clause(
          scene,
          'rights.law',
          both('12.2', '12.3', '12.5'),
          scene.say('rights.how', {}),
          scene.say('rights.free', {}),
          scene.say('rights.time', {}),
        )
      : []),
  ]
}
