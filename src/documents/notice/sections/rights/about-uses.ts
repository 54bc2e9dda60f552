import { basesIn } from '../../../../facts/bases.js'
import type { ApplicableRight } from '../../../../facts/rights.js'
import type { GivenRight } from '../../../../facts/scope/rights-given.js'
import type { Regime } from '../../../../law/citation.js'
import type { Purpose } from '../../../../model/types.js'
import { bullets, type Piece } from '../../../clauses/blocks.js'
import { purposeTitle } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { keySlot, type Slot } from '../../../words/slot.js'

/** Things as a list; nothing where there are none. */
export const listed = (slots: readonly Slot[]): Piece => (slots.length > 0 ? bullets(slots) : undefined)

/** A sentence, and the uses it is about where they are too many for it. */
type About = { readonly intro: Slot; readonly uses: readonly Slot[] }

/** A sentence and what it is about, as pieces. */
export const aboutPieces = ({ intro, uses }: About): readonly Piece[] => [intro, listed(uses)]

/** The uses of data that a right is for, or the few that it is not for. */
export function reachOf(scene: Scene, { everywhere, purposes }: ApplicableRight): About | undefined {
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
export function limitOf(scene: Scene, { limited }: ApplicableRight, regime: Regime): About | undefined {
  if (limited.length === 0) return undefined
  const why = scene.say('rights.erasure.limited', { why: keySlot(keeping(limited, regime)) })
  return limited.length < 4
    ? {
        intro: scene.sentences([why, scene.say('rights.erasure.limited-for', { purposes: titles(scene, limited) })]),
        uses: [],
      }
    : { intro: scene.sentences([why, scene.say('rights.erasure.limited-these', {})]), uses: namesOf(scene, limited) }
}

const namesOf = (scene: Scene, purposes: readonly Purpose[]): readonly Slot[] =>
  purposes.map((purpose) => purposeTitle(scene, purpose))

/** What of Article 17(3)(b) keeps the data of some purposes: a law, a task or, where both do, neither alone. */
function keeping(limited: readonly Purpose[], regime: Regime): 'law' | 'task' | 'both' {
  const types = new Set(limited.flatMap((purpose) => basesIn(purpose, regime).map(({ type }) => type)))
  if (!types.has('public-task')) return 'law'
  return types.has('legal-obligation') ? 'both' : 'task'
}

const titles = (scene: Scene, purposes: readonly Purpose[]): Slot => scene.series(namesOf(scene, purposes))

/** What is said once where it is the same under every law, else under the name of each. */
export function byRegime(
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
