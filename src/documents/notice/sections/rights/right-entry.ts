import { statedConsents } from '../../../../facts/consent.js'
import type { RightId } from '../../../../facts/rights.js'
import type { GivenRight } from '../../../../facts/scope/rights-given.js'
import type { Regime } from '../../../../law/citation.js'
import type { Right } from '../../../../model/types.js'
import { each, unique } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { clause, details, heading, type Piece } from '../../../clauses/blocks.js'
import type { Cites, MessageKey, Scene } from '../../../clauses/scene.js'
import type { Clause } from '../../../tree/document.js'
import { placed, Slot } from '../../../words/slot.js'
import { forReaders } from '../../per-regime.js'
import { asked } from '../../provisions.js'
import { rightName } from '../../right-name.js'
import { statedRight } from '../../stated-right.js'
import { asking } from './asking.js'
import { casesOf } from './cases.js'
import { listedAt, originsOf } from './origins.js'
import { groundOf, reachOf } from './reach.js'

/** One right under its name: what the law gives or, in its place, what the author says of it; then how to ask for it. */
export function rightEntry(
  scene: Scene,
  { id, anchor }: { readonly id: string; readonly anchor: string },
  given: readonly GivenRight[],
  stated: Right | undefined,
): readonly Clause[] {
  const isLaws = stated?.words === undefined && stated?.notApplicable === undefined
  const cites = citesOf(given)
  const name = rightName(scene, id, [stated?.at ?? listedAt, ...originsOf(given)])
  const letter = stated?.notApplicable === undefined ? asking(scene, id, stated) : undefined
  const law = isLaws ? lawOf(scene, given) : []
  const pieces = [
    ...withLetter(scene, id, law, law.length > 0 ? letter : undefined),
    ...(stated ? statedRight(scene, stated, cites) : []),
    ...(isLaws && stated?.purposes === undefined ? reachOf(scene, given, cites) : []),
    law.length > 0 ? undefined : letter,
  ].filter((piece) => piece !== undefined)
  return pieces.length === 0 ? [] : clause(scene, `rights.${id}`, cites, heading(name, anchor), ...pieces)
}

/**
 * The letter stands in the line of what the right is, where that is no author's and the same for all readers; how consent is
 * taken back follows that it can be.
 */
function withLetter(scene: Scene, id: string, law: readonly Piece[], letter: Slot | undefined): readonly Piece[] {
  const [first, ...rest] = law
  if (!letter) return law
  const isAlone = !rest.some((piece) => piece instanceof Slot)
  return first instanceof Slot && (isAlone || id === 'withdraw-consent')
    ? [scene.sentences([first, letter]), ...rest]
    : [...law, letter]
}

/** The provisions of all that give a right, by their law. */
export function citesOf(given: readonly GivenRight[]): Cites {
  if (given.length === 0) return asked.rights
  const of = (wanted: Regime) => given.flatMap(({ regime, right }) => (regime === wanted ? right.cites : []))
  return { eu: of('eu'), uk: of('uk'), ch: of('ch') }
}

/** What the law gives: EU and UK law in the same words, Swiss law in its own. */
export function lawOf(scene: Scene, given: readonly GivenRight[]): readonly Piece[] {
  const [together, swiss] = [
    given.filter(({ regime }) => regime !== 'ch'),
    given.filter(({ regime }) => regime === 'ch'),
  ]
  return [...sentenceOf(scene, together), ...sentenceOf(scene, swiss)]
}

function sentenceOf(scene: Scene, given: readonly GivenRight[]): readonly Piece[] {
  const [first] = given
  const key = first && (first.regime === 'ch' ? swissWords : words)[first.right.right]
  if (!first || !key) return []
  const ground = first.regime === 'ch' ? undefined : groundOf(scene, given)
  const law = forReaders(
    scene,
    given.map(({ regime }) => regime),
    scene.say(ground ? `rights.portability.${ground}` : key, {}),
  )
  const [opening, told] = first.right.right === 'withdraw-consent' ? withdrawal(scene, given, law) : [undefined, law]
  const { content, raw, at } = told
  const cites = unique(given.flatMap((it) => it.right.cites))
  const cases = first.regime === 'ch' ? [] : casesOf(scene, first.right.right, given)
  const origins = [listedAt, ...originsOf(given)]
  // Where not all uses have a right, the bases of the others say so.
  const bases = ground ? scene.purposes.map((purpose) => child(purpose, 'basis')) : []
  return [
    ...(opening ? [placed(opening, origins)] : []),
    new Slot(content, raw, unique([...at, ...origins, ...bases]), cites),
    ...(cases.length > 0 ? [details(placed(scene.say('rights.cases', {}), origins), cases)] : []),
  ]
}

/** What the law gives to some readers only, after what each consent declares for all of them. */
function withdrawal(scene: Scene, given: readonly GivenRight[], law: Slot): readonly [Slot | undefined, Slot] {
  const regimes = given.map(({ regime }) => regime)
  if (regimes.length === scene.regimes.length || !isDeclaredForAll(scene)) return [undefined, law]
  const theirs = forReaders(scene, regimes, scene.say('rights.withdraw-law', {}))
  return [scene.say('rights.withdraw-declared', {}), theirs]
}

/** Whether each consent says how it is taken back, under whatever law: then readers of all laws can. */
const isDeclaredForAll = ({ purposes }: Scene): boolean =>
  purposes.flatMap(statedConsents).every(({ regimes, withdraw }) => regimes === undefined && each(withdraw).length > 0)

/** What EU and UK law give; the rights to object are told in a section of their own. */
const words = {
  access: 'rights.access',
  rectification: 'rights.rectification',
  erasure: 'rights.erasure',
  restriction: 'rights.restriction',
  portability: 'rights.portability',
  objection: undefined,
  'marketing-objection': undefined,
  'withdraw-consent': 'rights.withdraw-consent',
  'automated-decisions': 'rights.automated-decisions',
} as const satisfies Readonly<Record<RightId, MessageKey | undefined>>

/** What Swiss law gives. */
const swissWords = {
  access: 'rights.ch.access',
  rectification: 'rights.ch.rectification',
  erasure: 'rights.ch.erasure',
  restriction: undefined,
  portability: 'rights.ch.portability',
  objection: 'rights.ch.objection',
  'marketing-objection': undefined,
  'withdraw-consent': undefined,
  'automated-decisions': 'rights.ch.automated-decisions',
} as const satisfies Readonly<Record<RightId, MessageKey | undefined>>
