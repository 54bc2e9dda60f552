import type { Automated } from '../../../../facts/scope/automated-processing.js'
import { sensitiveKinds } from '../../../../facts/sensitive.js'
import type { AutomatedDecision } from '../../../../model/types.js'
import { isNone, some } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { card, clause, listing, type Piece, row, values } from '../../../clauses/blocks.js'
import { dataName, purposeTitle } from '../../../clauses/names.js'
import type { Cites, Scene } from '../../../clauses/scene.js'
import type { Clause } from '../../../tree/document.js'
import type { LabelledValue } from '../../../tree/nodes.js'
import { keySlot, placed, type Slot } from '../../../words/slot.js'
import { hedgeOf, refusalWords } from '../../asides.js'
import { laws } from '../../law-words.js'
import { asked } from '../../provisions.js'
import { safeguards } from './safeguards.js'

/** One decision: what is decided, how, from what, with which effect, and what people can do. */
export function decision(scene: Scene, { thing, purpose, id }: Automated<AutomatedDecision>): readonly Clause[] {
  const { at, decides, logic, data = [], significance, consequences } = thing
  const of = (label: Slot, ...pieces: readonly Piece[]) => row(scene, label, asked.decisions, ...pieces)
  const named = decides ? scene.text(decides) : purpose ? purposeTitle(scene, purpose) : undefined
  const title = named ? scene.say('decisions.title', { decision: named }) : scene.say('decisions.heading', {})
  const who = some(thing.humanInvolvement)
  const person = isNone(thing.humanInvolvement)
    ? scene.sentences(refusalWords(scene, scene.say('decisions.person-none', {}), thing.humanInvolvement))
    : who && scene.text(who)
  const unit = card(`decision-${id}`, placed(title, [at, ...title.at]), [
    // Who decides says that no machine does.
    isByPerson(thing) ? undefined : machine(scene, thing),
    ...(purpose ? hedgeOf(scene, purpose) : []),
    values([
      of(scene.say('decisions.for', {}), decides && purpose && purposeTitle(scene, purpose)),
      of(personLabel(scene, thing), person),
      of(
        scene.say('decisions.logic', {}),
        logic ? scene.text(logic) : missing(scene, 'decision-logic', thing, 'logic'),
      ),
      of(
        scene.say('decisions.data', {}),
        listing(
          scene,
          data.map((datum) => dataName(scene, datum)),
        ),
      ),
      sensitive(scene, thing),
      of(
        scene.say('decisions.significance', {}),
        significance ? scene.text(significance) : missing(scene, 'decision-significance', thing, 'significance'),
      ),
      of(
        scene.say('decisions.consequences', {}),
        consequences ? scene.text(consequences) : missing(scene, 'decision-consequences', thing, 'consequences'),
      ),
      of(scene.say('decisions.effect', {}), effect(scene, thing)),
      ground(scene, thing),
      safeguards(scene, thing),
    ]),
  ])
  return clause(scene, `decisions.${id}`, asked.decisions, unit)
}

const isByPerson = ({ solelyAutomated, humanInvolvement }: AutomatedDecision): boolean =>
  solelyAutomated === false && some(humanInvolvement) !== undefined

const personLabel = (scene: Scene, thing: AutomatedDecision): Slot =>
  isByPerson(thing)
    ? placed(scene.say('decisions.by-person', {}), [child(thing, 'solelyAutomated')])
    : scene.say('decisions.person', {})

/** The mark of what Article 13(2)(f) asks about a decision and nobody has stated. */
function missing(
  scene: Scene,
  item: 'decision-logic' | 'decision-significance' | 'decision-consequences',
  thing: AutomatedDecision,
  field: string,
): Slot | undefined {
  const at = child(thing, field)
  return scene.missing(item, at) ? scene.gap(`gap.${item}`, at) : undefined
}

export function machine(scene: Scene, { at, solelyAutomated }: AutomatedDecision): Slot | undefined {
  if (solelyAutomated === undefined) return undefined
  const words = solelyAutomated ? scene.say('decisions.alone', {}) : scene.say('decisions.assisted', {})
  return placed(words, [child(at, 'solelyAutomated')])
}

export const effect = (scene: Scene, { at, effect: kind }: AutomatedDecision): Slot | undefined =>
  kind && placed(scene.say(`decisions.effect-words.${kind}`, {}), [child(at, 'effect')])

/** EU 22(4) and UK 22B ask more of decisions on sensitive data, so it is told when there are some. */
function sensitive(scene: Scene, { data = [] }: AutomatedDecision): readonly LabelledValue[] {
  const names = data
    .filter((datum) => sensitiveKinds(datum).length > 0)
    .map((datum) => {
      const name = dataName(scene, datum)
      return placed(name, [...name.at, ...sensitiveKinds(datum).map(({ at }) => at)])
    })
  const cites: Cites = { eu: ['gdpr:22.4'], uk: ['uk-gdpr:22.4', 'uk-gdpr:22B.1'] }
  return row(scene, scene.say('decisions.sensitive', {}), cites, listing(scene, names))
}

/** What allows a decision: a question of EU law, which the UK has asked no more since Articles 22A to 22D. */
export function ground(scene: Scene, { at, ground: kind, law }: AutomatedDecision): readonly LabelledValue[] {
  const regime = scene.regimes.length > 1 ? 'eu' : 'other'
  const label = scene.say('decisions.ground', { regime: keySlot(regime) })
  const words = kind && placed(scene.say(`decisions.ground-words.${kind}`, {}), [child(at, 'ground')])
  return row(scene, label, { eu: ['gdpr:22.2'], uk: ['uk-gdpr:22.2'] }, words, ...laws(scene, law))
}
