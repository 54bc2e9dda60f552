import type { Condition } from '../../../../facts/conditions.js'
import { mayCite } from '../../../../facts/record.js'
import type { Citation, Regime } from '../../../../law/citation.js'
import type { Datum, Purpose, SpecialCondition } from '../../../../model/types.js'
import { each, plain } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { peopleName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { placed, plainSlot, type Slot } from '../../../words/slot.js'
import { hedgeOf, notesOf, wordsInstead } from '../../asides.js'
import { consentWords, wayOfConsent } from '../../basis/consent-words.js'
import { partOf } from '../../basis/part-words.js'
import { provisionsSlot } from '../../law-names.js'
import { lawNames, lawsOfBases } from '../../law-words.js'
import { forReaders } from '../../per-regime.js'

/** What allows the use of sensitive data: the condition with its points of law, and what is particular to it. */
export function conditionWords(
  scene: Scene,
  purpose: Purpose,
  condition: Condition,
  beside: readonly Datum[],
): readonly Slot[] {
  const { regimes = scene.regimes, words: ofText, data, ...withoutData } = condition
  // The data stand beside it: only where it is for some of them, it says which.
  const isForAll = data !== undefined && beside.length > 0 && beside.every((datum) => data.includes(datum))
  const known = scene.regimes.filter((regime) => regime !== 'ch' && regimes.includes(regime))
  if (known.length === 0) return []
  const words = scene.sentences([
    headOf(scene, purpose, condition, known),
    ...partOf(scene, isForAll ? withoutData : condition),
    ...wordsInstead(scene, ofText, [condition.for, condition.when, condition.notes]),
    ...particulars(scene, purpose, condition),
    ...(known.includes('uk') ? inUkLaw(scene, condition) : []),
    ...hedgeOf(scene, condition, 'basis'),
    ...notesOf(scene, condition.notes),
  ])
  const isPart = known.length < scene.regimes.filter((regime) => regime !== 'ch').length
  const [only] = known
  return [isPart && only ? forReaders(scene, [only], words) : words]
}

/**
 * A condition by its name, with the law that gives it; a consent that is not said to be explicit has none. A law that stands
 * behind the legal basis is told there.
 */
function headOf(scene: Scene, purpose: Purpose, stated: Condition, regimes: readonly Regime[]): Slot {
  const { type, at, law } = stated
  const isCriminal = type === 'law' || type === 'official-authority'
  const citing = mayCite(scene.model) ? regimes : []
  const provisions = citing.flatMap((regime): readonly Citation[] => {
    if (isCriminal) return [regime === 'eu' ? 'gdpr:10' : 'uk-gdpr:10']
    const provision = scene.law.specialCondition(type, regime)?.cites[regime]
    return provision ? [provision] : []
  })
  const limit = stated.regimes ? [child(stated, 'regimes')] : []
  const told = lawsOfBases(scene, purpose, regimes)
  const laws = lawNames(scene, law)
  const repeated = laws.filter(({ raw }) => told.includes(raw))
  const condition = placed(scene.say(nameOf(stated), {}), [at, ...limit, ...repeated.flatMap((it) => it.at)])
  const refs = [
    ...laws.filter((it) => !repeated.includes(it)),
    ...(provisions.length > 0 ? [provisionsSlot(scene, provisions)] : []),
  ]
  return refs.length === 0
    ? scene.say('condition.bare', { condition })
    : scene.say('condition.with', { condition, refs: scene.series(refs) })
}

/** A consent is the reader's, unless somebody else gives it. */
function nameOf(condition: Condition) {
  const { type } = condition
  const isOfOthers = 'givenBy' in condition && condition.givenBy !== undefined
  if (isOfOthers && type === 'explicit-consent') return 'condition.name.explicit-consent-by'
  if (isOfOthers && type === 'consent') return 'condition.name.consent-by'
  return `condition.name.${type}` as const
}

function particulars(scene: Scene, purpose: Purpose, condition: Condition): readonly Slot[] {
  switch (condition.type) {
    case 'consent':
    case 'explicit-consent':
      return [...givers(scene, condition), ...(isToldByBasis(purpose, condition) ? [] : consent(scene, condition))]
    case 'not-for-profit-body':
      return [...aims(scene, condition), scene.say('condition.not-for-profit', {})]
    case 'health-social-care':
      return condition.secrecy ? [scene.say('condition.secrecy', { who: scene.text(condition.secrecy) })] : []
    default:
      return []
  }
}

const givers = (scene: Scene, { givenBy }: SpecialCondition): readonly Slot[] =>
  givenBy ? [scene.say('these-people', { people: scene.series(givenBy.map((it) => peopleName(scene, it))) })] : []

function consent(scene: Scene, condition: SpecialCondition): readonly Slot[] {
  const how = wayOfConsent(scene, condition)
  return [...(how ? [scene.say('basis.consent-how', { how })] : []), ...consentWords(scene, condition)]
}

/** Whether the consent that is the basis says in the same words how it is given and taken back: who signs once signs for both. */
const isToldByBasis = (purpose: Purpose, condition: SpecialCondition): boolean =>
  each(purpose.basis).some((basis) => basis.type === 'consent' && wordsOfConsent(basis) === wordsOfConsent(condition))

const wordsOfConsent = ({ how, method, covers, refusable, withdraw, givenBy }: Consented): string =>
  JSON.stringify([
    how && plain(how),
    method,
    covers && plain(covers),
    refusable,
    givenBy?.map(({ id }) => id),
    each(withdraw).map((way) => [way.how && plain(way.how), way.routes]),
  ])

type Consented = Pick<SpecialCondition, 'how' | 'method' | 'covers' | 'refusable' | 'withdraw' | 'givenBy'>

/** The aim of a body is printed as it is declared, and no other. */
function aims(scene: Scene, condition: SpecialCondition): readonly Slot[] {
  const at = [child(condition, 'aims')]
  const stated = (condition.aims ?? []).map((aim) => placed(scene.say(`condition.aim.${aim}`, {}), at))
  return stated.length === 0 ? [] : [scene.say('condition.aims', { aims: scene.list(stated) })]
}

/** UK: the paragraph of Schedule 1 that is met as well. */
function inUkLaw(scene: Scene, condition: Condition): readonly Slot[] {
  const { schedule1 } = condition
  const known = schedule1 === undefined ? undefined : scene.law.schedule1(schedule1)
  const at = [child(condition, 'schedule1')]
  return [
    ...(known
      ? [
          scene.say('condition.schedule-1', {
            title: plainSlot(known.title, at),
            provision: provisionsSlot(scene, [`dpa2018:sch-1.${known.paragraph}`], at),
          }),
        ]
      : []),
  ]
}
