import { basesIn } from '../../../../facts/bases.js'
import type { GivenRight } from '../../../../facts/scope/rights-given.js'
import type { Regime } from '../../../../law/citation.js'
import { listing, type Piece, row, values } from '../../../clauses/blocks.js'
import { purposeTitle } from '../../../clauses/names.js'
import type { Cites, Scene } from '../../../clauses/scene.js'
import type { LabelledValue } from '../../../tree/nodes.js'
import { alsoAt, type Slot } from '../../../words/slot.js'
import { readersOf } from '../../per-regime.js'
import { groundsOf, listedAt } from './origins.js'

/** The uses of data that a right is for under one law. */
export interface Uses {
  readonly regime: Regime
  /** All of them where it is undefined. */
  readonly uses: readonly Slot[] | undefined
}

/** Bases on which data can be taken along, as words can say them. */
export type Ground = 'consent' | 'contract' | 'both'

/** The bases that say what a right to take data along is for: those of all its uses, and of no others. */
export function groundOf(scene: Scene, given: readonly GivenRight[]): Ground | undefined {
  const types = new Set<string>()
  for (const { regime, right } of given) {
    if (right.right !== 'portability' || right.everywhere || right.undecided.length > 0) return undefined
    for (const purpose of scene.purposes) {
      const bases = basesIn(purpose, regime).filter(({ type }) => type === 'consent' || type === 'contract')
      if (bases.length > 0 !== right.purposes.includes(purpose)) return undefined
      for (const { type } of bases) types.add(type)
    }
  }
  const [first, ...more] = types
  return more.length > 0 ? 'both' : first === 'consent' || first === 'contract' ? first : undefined
}

/** A consent is withdrawn wherever there is one: that needs no list. */
const isOfAnyConsent = ({ right }: GivenRight): boolean => right.right === 'withdraw-consent'

/** The uses of data that a right is for, where it is not for all, and where no words say it. */
export const reachOf = (scene: Scene, given: readonly GivenRight[], cites: Cites): readonly Piece[] =>
  given.some(isOfAnyConsent) || groundOf(scene, given) ? [] : [uses(scene, given, cites)]

const uses = (scene: Scene, given: readonly GivenRight[], cites: Cites): Piece =>
  values(
    usesRows(
      scene,
      given.map(({ regime, right }) => ({
        regime,
        uses: right.everywhere
          ? undefined
          : right.purposes.map((purpose) =>
              alsoAt(purposeTitle(scene, purpose), listedAt, groundsOf(regime, right.right, purpose)),
            ),
      })),
      cites,
    ),
  )

/** What a right is for: once where the laws agree, and beside it, for their readers, what one of them adds. */
export function usesRows(scene: Scene, told: readonly Uses[], cites: Cites): readonly (readonly LabelledValue[])[] {
  if (told.every(({ uses }) => uses === undefined)) return []
  const common = commonOf(told)
  const isShared = common.length > 0
  const rows = told.flatMap(({ regime, uses }) => {
    const more = uses?.filter((use) => !common.some(({ raw }) => raw === use.raw))
    if (more?.length === 0) return []
    const readers = readersOf(scene, [regime])
    const label = scene.say(isShared ? 'rights.also-for-readers' : 'rights.for-readers', { readers })
    return [row(scene, label, cites, more ? listing(scene, more) : scene.say('rights.for-all', {}))]
  })
  return [isShared ? row(scene, scene.say('rights.for', {}), cites, listing(scene, common)) : [], ...rows]
}

/** The uses that all laws name; none where one of them speaks of all uses. */
function commonOf([first, ...more]: readonly Uses[]): readonly Slot[] {
  return (first?.uses ?? []).filter(({ raw }) => more.every(({ uses }) => uses?.some((use) => use.raw === raw)))
}
