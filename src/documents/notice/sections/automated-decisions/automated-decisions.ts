import { decisionsIn, profilesIn, purposesWithout } from '../../../../facts/scope/automated-processing.js'
import { isNone } from '../../../../model/value.js'
import { clause, oneOrBullets, row, values } from '../../../clauses/blocks.js'
import { purposeTitle } from '../../../clauses/names.js'
import type { Cites, MessageKey, Scene } from '../../../clauses/scene.js'
import type { SectionPlan } from '../../../clauses/section.js'
import type { Clause } from '../../../tree/document.js'
import { once } from '../../../words/once.js'
import { alsoAt, type Slot } from '../../../words/slot.js'
import { noneWords } from '../../asides.js'
import { asked } from '../../provisions.js'
import { decision } from './decision.js'
import { profile, profiling } from './profile.js'

/** What a machine decides or prepares, and what is worked out about people: Articles 13(2)(f), EU 22, UK 22A to 22D, FADP 21. */
export const automatedDecisions: SectionPlan = {
  id: 'automated-decisions',
  heading: () => 'decisions.heading',
  clauses: (scene) => [...decided(scene), ...profiled(scene)],
}

function decided(scene: Scene): readonly Clause[] {
  const decisions = decisionsIn(scene)
  return [
    ...decisions.flatMap((of) => decision(scene, of)),
    ...nothing(scene, 'automatedDecisions', decisions.length, asked.decisions, [
      'decisions.none',
      'decisions.none-for',
    ]),
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
  const words = ({ none: it }: Without): Slot => noneWords(scene, scene.say(everything, {}), it)
  if (isNone(general) && found === 0)
    return clause(scene, id, cites, noneWords(scene, scene.say(everything, {}), general))
  const [alike, ...others] = once(none.map(words))
  if (!alike) return []
  if (none.length === scene.purposes.length && found === 0 && others.length === 0)
    return clause(scene, id, cites, alike)
  const title = ({ purpose, none: it }: Without): Slot => alsoAt(purposeTitle(scene, purpose), it.at)
  const [own, bare] = [none.filter((it) => it.none.because), none.filter((it) => !it.none.because)]
  return clause(
    scene,
    id,
    cites,
    values([
      row(scene, scene.say(some, {}), cites, oneOrBullets(bare.map(title))),
      ...own.map((it) => row(scene, title(it), cites, words(it))),
    ]),
  )
}

type Without = ReturnType<typeof purposesWithout>[number]

type NothingKey = Extract<MessageKey, 'decisions.none' | 'decisions.profiling-none'>

type NothingForKey = Extract<MessageKey, 'decisions.none-for' | 'decisions.profiling-none-for'>
