import { knownBases } from '../../../facts/bases.js'
import { withoutBasis } from '../../../facts/left-out.js'
import type { Regime } from '../../../law/citation.js'
import type { Basis, Purpose } from '../../../model/types.js'
import { each, isNone } from '../../../model/value.js'
import { child } from '../../../source/pointer.js'
import { dataName, peopleName } from '../../clauses/names.js'
import type { Cites, Scene } from '../../clauses/scene.js'
import { keySlot, type Slot } from '../../words/slot.js'
import { refusalWords } from '../asides.js'
import { asked, together } from '../provisions.js'
import type { Told } from '../told.js'
import { basisWords } from './basis-words.js'

/** The bases of a purpose, in one regime where they are not the same in all. */
export interface BasisTold extends Told {
  readonly regime?: Regime
}

/**
 * The legal basis of a purpose, in each regime that asks for one; once where all have the same. What it rests on under
 * one law is not said to hold under another.
 */
export function basesTold(scene: Scene, purpose: Purpose, above: readonly Purpose[]): readonly BasisTold[] {
  const regimes = scene.regimes.filter((regime) => regime !== 'ch')
  const told = regimes.map((regime) => ({ regime, bases: knownBases(scene.law, purpose, regime) }))
  const [first] = told
  if (!first) return [withoutLaw(scene, purpose, above)]
  const isSame = told.every(
    ({ bases }) => bases.length === first.bases.length && bases.every((it) => first.bases.includes(it)),
  )
  if (isSame) return [inRegimes(scene, purpose, regimes, first.bases, scene.say('why.basis', {}), above)]
  return told.map(({ regime, bases }) => ({
    ...inRegimes(scene, purpose, [regime], bases, scene.say('why.basis-under', { regime: keySlot(regime) }), above),
    regime,
  }))
}

/**
 * Swiss law asks for no legal basis. What is declared is told as the reason that it is, and called no legal basis: what people
 * agree to, how they take that back, and what else it rests on, is theirs to know all the same.
 */
function withoutLaw(scene: Scene, purpose: Purpose, above: readonly Purpose[]): Told {
  const all = swissBases(purpose)
  return {
    label: basisLabel(scene),
    cites: { ch: ['fadp:6.6', 'fadp:19.2'] },
    words: isNone(purpose.basis)
      ? [scene.sentences(refusalWords(scene, scene.say('why.none', {}), purpose.basis))]
      : all.map((basis) => basisWords(scene, basis, [], { all, above })),
  }
}

/** What stands before bases, the same for all uses, which may share a table. */
export function basisLabel(scene: Scene): Slot {
  if (scene.regimes.some((regime) => regime !== 'ch')) return scene.say('why.basis', {})
  const isChoice = scene.purposes.every((purpose) => swissBases(purpose).every(({ type }) => type === 'consent'))
  return scene.say(isChoice ? 'why.consent' : 'why.rests-on', {})
}

const swissBases = ({ basis }: Purpose): readonly Basis[] =>
  each(basis).filter(({ regimes }) => regimes?.includes('ch') ?? true)

function inRegimes(
  scene: Scene,
  purpose: Purpose,
  regimes: readonly Regime[],
  bases: readonly Basis[],
  label: Slot,
  above: readonly Purpose[],
): Told {
  const at = child(purpose, 'basis')
  const isMissing = scene.missing('lawful-basis', at) !== undefined
  const words =
    isMissing && bases.length === 0
      ? [scene.gap('gap.lawful-basis', at)]
      : isNone(purpose.basis)
        ? [scene.sentences(refusalWords(scene, scene.say('why.none', {}), purpose.basis))]
        : bases.map((basis) => basisWords(scene, basis, regimes, { all: bases, above }))
  const rest = isMissing && bases.length > 0 ? regimes.slice(0, 1).flatMap((it) => openRest(scene, purpose, it)) : []
  return { label, cites: only(regimes, groundsOf(bases)), words: [...words, ...rest] }
}

/** The mark of what no basis is stated for, after the data or the people that it is missing for. */
function openRest(scene: Scene, purpose: Purpose, regime: Regime): readonly Slot[] {
  const rest = withoutBasis(scene.model, purpose, regime)
  if (!rest) return []
  const at = child(purpose, 'basis')
  if (rest.besides) return [scene.gap('gap.lawful-basis-rest', at)]
  const names =
    rest.data.length > 0
      ? rest.data.map((datum) => dataName(scene, datum))
      : rest.people.map((it) => peopleName(scene, it))
  return [scene.say('labelled', { label: scene.series(names), value: scene.gap('gap.lawful-basis', at) })]
}

const only = (regimes: readonly Regime[], cites: Cites): Cites =>
  Object.fromEntries(regimes.map((regime) => [regime, cites[regime] ?? []]))

/** What asks for some bases and for what hangs on them. */
export function groundsOf(bases: readonly Basis[]): Cites {
  const has = (type: Basis['type']): boolean => bases.some((basis) => basis.type === type)
  return together(
    asked.basis,
    ...(has('legitimate-interests') ? [asked.legitimateInterests] : []),
    ...(has('consent') ? [asked.withdrawal] : []),
  )
}
