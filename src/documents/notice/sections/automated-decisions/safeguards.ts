import { isSignificant } from '../../../../facts/scope/automated-processing.js'
import type { Regime } from '../../../../law/citation.js'
import type { AutomatedDecision } from '../../../../model/types.js'
import { each, isNone } from '../../../../model/value.js'
import { child, type Pointer } from '../../../../source/pointer.js'
import { oneOrBullets, row } from '../../../clauses/blocks.js'
import type { Cites, Scene } from '../../../clauses/scene.js'
import type { LabelledValue } from '../../../tree/nodes.js'
import { keySlot, placed, type Slot } from '../../../words/slot.js'
import { refusalWords } from '../../asides.js'
import { givenByLaw } from '../../given-by-law.js'
import { perRegime, resting } from '../../per-regime.js'
import { asked, together } from '../../provisions.js'

const byLaw: Readonly<Record<Regime, Cites>> = {
  eu: { eu: ['gdpr:22.3'] },
  uk: { uk: ['uk-gdpr:22.3', 'uk-gdpr:22C.1', 'uk-gdpr:22C.2'] },
  ch: { ch: ['fadp:21.2'] },
}

/** What people can do about a decision: what is offered and, where that is less than the law gives, what the law gives. */
export function safeguards(scene: Scene, thing: AutomatedDecision): readonly LabelledValue[] {
  const cites = together(asked.decisions, byLaw.eu, byLaw.uk, byLaw.ch)
  const at = [child(thing, 'safeguards')]
  const offered = each(thing.safeguards).map((safeguard) =>
    placed(scene.say(`decisions.can-words.${safeguard}`, {}), at),
  )
  const none = isNone(thing.safeguards) && !isSignificant(thing) ? thing.safeguards : undefined
  const rights = perRegime(scene, (regime) => lawful(scene, regime, thing))
  return [
    ...row(
      scene,
      scene.say('decisions.can', {}),
      cites,
      oneOrBullets(offered),
      none && scene.sentences(refusalWords(scene, scene.say('decisions.can-none', {}), none)),
      ...givenByLaw(scene, ...rights),
    ),
    ...row(scene, scene.say('decisions.use', {}), cites, thing.use && scene.text(thing.use)),
  ]
}

const full = ['express-view', 'human-intervention', 'contest'] as const

function lawful(scene: Scene, regime: Regime, thing: AutomatedDecision): Slot | undefined {
  const { at, ground: kind, swissException } = thing
  if (!isSignificant(thing) || full.every((safeguard) => each(thing.safeguards).includes(safeguard))) return undefined
  // A law that allows a decision brings safeguards of its own (Article 22(2)(b)).
  const isAsInEu = regime === 'eu' || (regime === 'uk' && !scene.law.has('uk-gdpr:22C'))
  if (isAsInEu && kind === 'law') return undefined
  if (regime === 'ch' && swissException !== undefined) return undefined
  const origins: readonly Pointer[] = [child(at, 'solelyAutomated'), child(at, 'effect')]
  return resting(
    scene,
    byLaw[regime],
    scene.say('decisions.law', { regime: keySlot(isAsInEu ? 'eu' : regime, origins) }),
  )
}
