import {
  type Automated,
  decisionsIn,
  isSignificant,
  profilesIn,
  purposesWithout,
} from '../../../facts/scope/automated-processing.js'
import { sensitiveKinds } from '../../../facts/sensitive.js'
import type { Regime } from '../../../law/citation.js'
import type { AutomatedDecision, Profiling } from '../../../model/types.js'
import { each, isNone, type None, some, unique } from '../../../model/value.js'
import { child, type Pointer } from '../../../source/pointer.js'
import { card, clause, listing, oneOrBullets, type Piece, row, values } from '../../clauses/blocks.js'
import type { Cites, MessageKey, Scene } from '../../clauses/scene.js'
import type { SectionPlan } from '../../clauses/section.js'
import type { Clause } from '../../tree/document.js'
import type { LabelledValue } from '../../tree/nodes.js'
import { keySlot, placed, type Slot } from '../../words/slot.js'
import { laws } from '../basis-rows.js'
import { dataName, purposeTitle } from '../names.js'
import { perRegime, resting } from '../per-regime.js'
import { asked, both, together } from '../provisions.js'

/** What a machine decides or prepares, and what is worked out about people: Articles 13(2)(f), EU 22, UK 22A to 22D, FADP 21. */
export const automatedDecisions: SectionPlan = {
  id: 'automated-decisions',
  heading: () => 'decisions.heading',
  clauses: (scene) => [...decided(scene), ...profiled(scene)],
}

const told: Cites = { eu: ['gdpr:13.2.f', 'gdpr:14.2.g'], uk: ['uk-gdpr:13.2.f', 'uk-gdpr:14.2.g'], ch: ['fadp:21.1'] }
const profiling: Cites = together(asked.transparency, both('5.1.a'))

function decided(scene: Scene): readonly Clause[] {
  const decisions = decisionsIn(scene)
  return [
    ...decisions.flatMap((of) => decision(scene, of)),
    ...nothing(scene, 'automatedDecisions', decisions.length, told, ['decisions.none', 'decisions.none-for']),
  ]
}

function profiled(scene: Scene): readonly Clause[] {
  const profiles = profilesIn(scene)
  return [
    ...profiles.flatMap((of) => profile(scene, of)),
    ...nothing(scene, 'profiling', profiles.length, profiling, [
      'decisions.profiling-none',
      'decisions.profiling-none-for',
    ]),
  ]
}

/** A declared none: of everything, or of some purposes. Beside something declared, a none of everything is held against it by a rule. */
function nothing(
  scene: Scene,
  key: 'automatedDecisions' | 'profiling',
  found: number,
  cites: Cites,
  [everything, some]: readonly [NothingKey, NothingForKey],
): readonly Clause[] {
  const general: unknown = scene.model.general?.[key]
  const none = purposesWithout(scene, key)
  const id = `decisions.no-${key === 'profiling' ? 'profiling' : 'decisions'}`
  if (isNone(general) && found === 0) return clause(scene, id, cites, ...noneWords(scene, everything, [general]))
  if (none.length === 0) return []
  if (none.length === scene.purposes.length && found === 0) {
    return clause(
      scene,
      id,
      cites,
      ...noneWords(
        scene,
        everything,
        none.map((it) => it.none),
      ),
    )
  }
  const titles = none.map(({ purpose, none: { at } }) => {
    const title = purposeTitle(scene, purpose)
    return placed(title, [...title.at, at])
  })
  return clause(scene, id, cites, values([row(scene, scene.say(some, {}), cites, oneOrBullets(titles))]))
}

type NothingKey = Extract<MessageKey, 'decisions.none' | 'decisions.profiling-none'>
type NothingForKey = Extract<MessageKey, 'decisions.none-for' | 'decisions.profiling-none-for'>

const noneWords = (scene: Scene, key: NothingKey, nones: readonly None[]): readonly Slot[] => [
  placed(
    scene.say(key, {}),
    nones.map(({ at }) => at),
  ),
  ...nones.flatMap(({ because }) => (because ? [scene.say('because', { reason: scene.text(because) })] : [])),
]

function decision(scene: Scene, { thing, purpose, id }: Automated<AutomatedDecision>): readonly Clause[] {
  const { at, decides, logic, data = [], significance, consequences } = thing
  const of = (label: Slot, ...pieces: readonly Piece[]) => row(scene, label, told, ...pieces)
  const named = decides ? scene.text(decides) : purpose ? purposeTitle(scene, purpose) : undefined
  const title = named ? scene.say('decisions.title', { decision: named }) : scene.say('decisions.heading', {})
  const who = some(thing.humanInvolvement)
  const person = isNone(thing.humanInvolvement)
    ? placed(scene.say('decisions.person-none', {}), [thing.humanInvolvement.at])
    : who && scene.text(who)
  const unit = card(`decision-${id}`, placed(title, [at, ...title.at]), [
    machine(scene, thing),
    values([
      of(scene.say('decisions.for', {}), decides && purpose && purposeTitle(scene, purpose)),
      of(scene.say('decisions.person', {}), person),
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
  return clause(scene, `decisions.${id}`, told, unit)
}

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

function machine(scene: Scene, { at, solelyAutomated }: AutomatedDecision): Slot | undefined {
  if (solelyAutomated === undefined) return undefined
  const words = solelyAutomated ? scene.say('decisions.alone', {}) : scene.say('decisions.assisted', {})
  return placed(words, [child(at, 'solelyAutomated')])
}

const effect = (scene: Scene, { at, effect: kind }: AutomatedDecision): Slot | undefined =>
  kind && scene.say('decisions.effect-words', { effect: keySlot(kind, [child(at, 'effect')]) })

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
function ground(scene: Scene, { at, ground: kind, law }: AutomatedDecision): readonly LabelledValue[] {
  const regime = scene.regimes.length > 1 ? 'eu' : 'other'
  const label = scene.say('decisions.ground', { regime: keySlot(regime) })
  const words = kind && scene.say('decisions.ground-words', { ground: keySlot(kind, [child(at, 'ground')]) })
  return row(scene, label, { eu: ['gdpr:22.2'], uk: ['uk-gdpr:22.2'] }, words, ...laws(scene, law))
}

const byLaw: Readonly<Record<Regime, Cites>> = {
  eu: { eu: ['gdpr:22.3'] },
  uk: { uk: ['uk-gdpr:22.3', 'uk-gdpr:22C.1', 'uk-gdpr:22C.2'] },
  ch: { ch: ['fadp:21.2'] },
}

/** What people can do about a decision: what is offered and, where that is less than the law gives, what the law gives. */
function safeguards(scene: Scene, thing: AutomatedDecision): readonly LabelledValue[] {
  const cites = together(told, byLaw.eu, byLaw.uk, byLaw.ch)
  const at = [child(thing, 'safeguards')]
  const offered = each(thing.safeguards).map((safeguard) =>
    scene.say('decisions.can-words', { safeguard: keySlot(safeguard, at) }),
  )
  const none = isNone(thing.safeguards) && !isSignificant(thing)
  const rights = perRegime(scene, (regime) => lawful(scene, regime, thing))
  return [
    ...row(
      scene,
      scene.say('decisions.can', {}),
      cites,
      oneOrBullets(offered),
      none ? placed(scene.say('decisions.can-none', {}), at) : undefined,
      ...rights,
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

function profile(scene: Scene, { thing, purpose, id }: Automated<Profiling>): readonly Clause[] {
  const { at, does, inputs = [], logic, consequences, when } = thing
  const of = (label: Slot, ...pieces: readonly Piece[]) => row(scene, label, profiling, ...pieces)
  const title = purpose
    ? scene.say('profiling.title', { purpose: purposeTitle(scene, purpose) })
    : scene.say('profiling.general', {})
  const unit = card(`profile-${id}`, placed(title, unique([at, ...title.at])), [
    placed(scene.say('profiling.made', {}), [at]),
    values([
      of(scene.say('profiling.does', {}), does && scene.text(does)),
      of(
        scene.say('decisions.data', {}),
        listing(
          scene,
          inputs.map((datum) => dataName(scene, datum)),
        ),
      ),
      of(scene.say('decisions.logic', {}), logic && scene.text(logic)),
      of(scene.say('decisions.consequences', {}), consequences && scene.text(consequences)),
      of(scene.say('profiling.when', {}), when && scene.text(when)),
    ]),
  ])
  return clause(scene, `profiling.${id}`, profiling, unit)
}
