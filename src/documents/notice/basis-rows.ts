import { knownBases } from '../../facts/bases.js'
import type { Consent } from '../../facts/consent.js'
import type { Citation, Regime } from '../../law/citation.js'
import type { Basis, LawItem, Purpose, Withdrawal } from '../../model/types.js'
import { each, some } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { list, type Piece, row } from '../clauses/blocks.js'
import { dataName, peopleName } from '../clauses/names.js'
import type { Cites, Scene } from '../clauses/scene.js'
import type { LabelledValue } from '../tree/nodes.js'
import { keySlot, placed, plainSlot, type Slot } from '../words/slot.js'
import { oneLine } from '../words/values.js'
import { caseWords, hedgeOf, notesOf } from './asides.js'
import { provisionsSlot } from './law-names.js'
import { asked, together } from './provisions.js'

/**
 * The legal basis of a purpose, in each regime that asks for one; once where all have the same. What it rests on under
 * one law is not said to hold under another.
 */
export function basisRows(scene: Scene, purpose: Purpose): readonly (readonly LabelledValue[])[] {
  const regimes = scene.regimes.filter((regime) => regime !== 'ch')
  const told = regimes.map((regime) => ({ regime, bases: knownBases(scene.law, purpose, regime) }))
  const [first] = told
  if (!first) return []
  const isSame = told.every(
    ({ bases }) => bases.length === first.bases.length && bases.every((it) => first.bases.includes(it)),
  )
  if (isSame) return [basisRow(scene, purpose, regimes, scene.say('why.basis', {}))]
  return regimes.map((regime) =>
    basisRow(scene, purpose, [regime], scene.say('why.basis-under', { regime: keySlot(regime) })),
  )
}

function basisRow(scene: Scene, purpose: Purpose, regimes: readonly Regime[], label: Slot): readonly LabelledValue[] {
  const only = (cites: Cites): Cites => Object.fromEntries(regimes.map((regime) => [regime, cites[regime] ?? []]))
  const at = child(purpose, 'basis')
  const [regime = 'eu'] = regimes
  const bases = knownBases(scene.law, purpose, regime)
  const missing = scene.missing('lawful-basis', at) && bases.length === 0
  const pieces: Piece[] = missing ? [scene.gap('gap.lawful-basis', at)] : []
  if (bases.length === 1) pieces.push(...bases.flatMap((it) => [basisName(scene, it, regimes), ...details(scene, it)]))
  else if (bases.length > 1) {
    pieces.push(list(bases.map((it) => [basisName(scene, it, regimes), ...details(scene, it)])))
  }
  const has = (type: Basis['type']): boolean => bases.some((basis) => basis.type === type)
  const grounds = [
    asked.basis,
    ...(has('legitimate-interests') ? [asked.legitimateInterests] : []),
    ...(has('consent') ? [asked.withdrawal] : []),
  ]
  return row(scene, label, only(together(...grounds)), ...pieces)
}

function basisName(scene: Scene, basis: Basis, regimes: readonly Regime[]): Slot {
  const cites = regimes.flatMap((regime): readonly Citation[] => {
    const provision = scene.law.basis(basis.type, regime)?.cites[regime]
    return provision ? [provision] : []
  })
  const provisions = provisionsSlot(scene, cites)
  return scene.say('basis.name', { basis: keySlot(basis.type, [basis.at]), provisions })
}

/** What is said about a basis: for whom and what, then what its kind asks for, then whatever is left. */
const details = (scene: Scene, basis: Basis): readonly Slot[] => [
  ...partOf(scene, basis),
  ...byType(scene, basis),
  ...laws(scene, basis.law),
  ...hedgeOf(scene, basis),
  ...notesOf(scene, basis.notes),
]

/** What a part of a purpose is limited to. */
export function partOf(
  scene: Scene,
  { for: part, dataSubjects, data, when }: Pick<Consent, 'for' | 'dataSubjects' | 'data' | 'when'>,
): readonly Slot[] {
  return [
    ...(part ? [scene.say('basis.for', { part: scene.text(part) })] : []),
    ...(dataSubjects
      ? [scene.say('these-people', { people: scene.series(dataSubjects.map((it) => peopleName(scene, it))) })]
      : []),
    ...(data ? [scene.say('this-data', { data: scene.series(data.map((it) => dataName(scene, it))) })] : []),
    ...(when ? [caseWords(scene, when)] : []),
  ]
}

function byType(scene: Scene, basis: Basis): readonly Slot[] {
  switch (basis.type) {
    case 'consent':
      return consentWords(scene, basis)
    case 'contract':
      return contract(scene, basis)
    case 'legal-obligation':
      return [scene.say('basis.legal-obligation', {})]
    case 'vital-interests':
      return [
        scene.say('basis.vital-interests', {}),
        ...(basis.whose ? [scene.say('basis.vital-whose', { whose: scene.text(basis.whose) })] : []),
      ]
    case 'public-task':
      return [
        scene.say('basis.public-task', {}),
        ...(basis.task ? [scene.say('basis.task', { task: scene.text(basis.task) })] : []),
      ]
    case 'recognised-legitimate-interest':
      return basis.condition
        ? [scene.say('basis.recognised', { condition: keySlot(basis.condition, [child(basis, 'condition')]) })]
        : []
    case 'legitimate-interests':
      return interests(scene, basis)
  }
}

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

/** How people agree, to what, and how they withdraw. */
export function consentWords(scene: Scene, basis: Consent): readonly Slot[] {
  const { covers, how, method, refusable, givenBy } = basis
  const at = child(basis, 'withdraw')
  const ways = each(basis.withdraw).flatMap((way) => withdrawalWords(scene, way) ?? [])
  return [
    ...(noConsent.includes(method) ? [] : [asking(scene, givenBy)]),
    ...(refusable === true ? [placed(scene.say('basis.consent-free', {}), [child(basis, 'refusable')])] : []),
    ...(covers ? [scene.say('basis.consent-covers', { what: scene.text(covers) })] : []),
    ...(how ? [scene.say('basis.consent-how', { how: scene.text(how) })] : []),
    ...ways.map((how) => scene.say('basis.withdraw', { how })),
    ...(scene.missing('withdrawal', at) ? [scene.gap('gap.withdrawal', at)] : []),
  ]
}

/** One way to take a consent back: in words, or else by the routes. */
function withdrawalWords(scene: Scene, { at, how, routes = [] }: Withdrawal): Slot | undefined {
  if (how) return scene.text(how)
  const named = routes.map((route) => scene.say('route', { route: keySlot(route, [at]) }))
  return named.length > 0 ? scene.list(named, 'disjunction') : undefined
}

/** Who is asked, where it is somebody else than the reader. */
const asking = (scene: Scene, givenBy: Consent['givenBy']): Slot =>
  givenBy
    ? scene.say('basis.consent-by', { people: scene.series(givenBy.map((people) => peopleName(scene, people))) })
    : scene.say('basis.consent', {})

const contract = (scene: Scene, { stage, contract: named }: Basis): readonly Slot[] => [
  stage === 'before-contract' ? scene.say('basis.contract-before', {}) : scene.say('basis.contract', {}),
  ...(named ? [scene.say('basis.contract-name', { contract: scene.text(named) })] : []),
]

function interests(scene: Scene, basis: Basis): readonly Slot[] {
  const at = child(basis, 'interests')
  const { interests: stated = [], untilObjection } = basis
  const balancing = some(basis.balancing)
  const done = balancing?.done !== undefined && balancing.done !== false && typeof balancing.done !== 'object'
  return [
    ...stated.flatMap(({ interest, words, holder, who, at: place }) => {
      const text = interest ?? words
      if (!text) return []
      if (who) return [scene.say('basis.interest-of', { who: scene.text(who), interest: scene.text(text) })]
      return [scene.say('basis.interest', { holder: keySlot(holder ?? 'other', [place]), interest: scene.text(text) })]
    }),
    ...(scene.missing('legitimate-interests', at) ? [scene.gap('gap.legitimate-interests', at)] : []),
    ...(done ? [placed(scene.say('basis.weighed', {}), [child(balancing, 'done')])] : []),
    ...(balancing?.summary ? [scene.say('basis.weighed-result', { summary: scene.text(balancing.summary) })] : []),
    ...(untilObjection ? [scene.say('basis.until-objection', { rule: scene.text(untilObjection) })] : []),
  ]
}

/** The laws behind something, as one line; nothing where none is named. */
export function laws(scene: Scene, items: readonly LawItem[] | undefined): readonly Slot[] {
  const names = lawNames(scene, items)
  return names.length === 0 ? [] : [scene.say('law', { laws: scene.list(names) })]
}

/** Laws by their titles, each with the provision that is meant. */
export const lawNames = (scene: Scene, items: readonly LawItem[] | undefined): readonly Slot[] =>
  (items ?? []).flatMap(({ title, provision, at }) => {
    const part = provision === undefined ? undefined : plainSlot(oneLine(provision), [child(at, 'provision')])
    if (!title) return part ? [part] : []
    return [part ? scene.say('pair', { first: scene.text(title), second: part }) : scene.text(title)]
  })
