import { recipientsOf } from '../../../../facts/recipients.js'
import { grouped } from '../../../../model/grouped.js'
import { oncePer } from '../../../../model/once-per-model.js'
import type { Purpose, Recipient, Use } from '../../../../model/types.js'
import { each, isNone, type None, unique } from '../../../../model/value.js'
import type { Scene } from '../../../clauses/scene.js'
import { alsoAt, type Slot } from '../../../words/slot.js'
import { type Share, shareOf } from './share-words.js'

/** Uses of data with the same answer to who receives them: some others, or nobody. */
export interface ReachRow {
  readonly purposes: readonly Purpose[]
  readonly shares: readonly Share[]
  readonly none: readonly None[]
}

/** What one purpose gives to somebody, as it is told. */
interface Giving {
  readonly purpose: Purpose
  readonly share: Share
  readonly key: string
  /** Whether it is one of the same for several purposes: said of everything, or in words of its own. */
  readonly isShared: boolean
}

/**
 * The answers, each with all uses that have it. What is said of everything, or in the same words of several uses, has a row
 * for all of these: else it would be said again with each of them.
 */
export function reachRows(scene: Scene): readonly ReachRow[] {
  if (scene.model.purposes.size === 0) return general(scene)
  const givings = scene.purposes.flatMap((purpose) => givingsOf(scene, purpose))
  const rows = new Map<string, Row>()
  const sharing = grouped(
    givings.filter(({ isShared }) => isShared),
    ({ key }) => key,
  )
  for (const same of sharing.values())
    add(
      rows,
      scene,
      same.map(({ purpose }) => purpose),
      [same],
    )
  const own = grouped(
    givings.filter(({ isShared }) => !isShared),
    ({ purpose }) => purpose.id,
  )
  const answers = grouped([...own.values()], (all) => JSON.stringify(all.map(({ key }) => key).toSorted()))
  for (const alike of answers.values()) {
    const purposes = alike.flatMap(([first]) => (first ? [first.purpose] : []))
    const byKey = grouped(alike.flat(), ({ key }) => key)
    add(rows, scene, purposes, [...byKey.values()])
  }
  addNone(rows, scene)
  return [...rows.values()].toSorted((one, other) => firstOf(scene, one) - firstOf(scene, other))
}

interface Row {
  readonly purposes: readonly Purpose[]
  readonly shares: Share[]
  readonly none: None[]
}

/** Where nothing is said of uses, what is said of everything stands alone. */
const general = (scene: Scene): readonly ReachRow[] => {
  const uses = scene.model.general?.recipients ?? []
  return uses.length === 0 ? [] : [{ purposes: [], shares: uses.map((use) => shareOf(scene, use)), none: [] }]
}

function givingsOf(scene: Scene, purpose: Purpose): readonly Giving[] {
  const everywhere: ReadonlySet<Use<Recipient>> = new Set(scene.model.general?.recipients ?? [])
  const all = each(recipientsOf(scene.model, purpose)).map((use) => {
    const share = shareOf(scene, use, purpose)
    const isShared = everywhere.has(use) || share.isLimited
    return { purpose, share, key: `${use.target.id} ${share.words.raw}`, isShared }
  })
  // What is said of everything and again of this use, in the same words, is one answer.
  return [...grouped(all, ({ key }) => key).values()].flatMap((same) => {
    const [first, ...more] = same.toSorted((one, other) => Number(other.isShared) - Number(one.isShared))
    return first ? [{ ...first, share: { ...first.share, words: also(first.share.words, more) } }] : []
  })
}

function add(
  rows: Map<string, Row>,
  scene: Scene,
  purposes: readonly Purpose[],
  shares: readonly (readonly Giving[])[],
): void {
  const row = rowFor(rows, scene, purposes)
  for (const [first, ...more] of shares) {
    if (first) row.shares.push({ ...first.share, words: also(first.share.words, more) })
  }
}

const also = (words: Slot, more: readonly Giving[]): Slot =>
  alsoAt(
    words,
    more.flatMap(({ share }) => share.words.at),
  )

/** Uses in the order of the document, so that the same ones share a row however they were found. */
function rowFor(rows: Map<string, Row>, scene: Scene, purposes: readonly Purpose[], kind = ''): Row {
  const ranks = ranksOf(scene.purposes)
  const ordered = unique(purposes).toSorted((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0))
  const key = `${kind}${ordered.map(({ id }) => id).join(' ')}`
  const row = rows.get(key) ?? { purposes: ordered, shares: [], none: [] }
  rows.set(key, row)
  return row
}

function addNone(rows: Map<string, Row>, scene: Scene): void {
  const stated = scene.purposes.flatMap((purpose) => {
    const none = recipientsOf(scene.model, purpose)
    return isNone(none) ? [{ purpose, none }] : []
  })
  const alike = grouped(stated, ({ none }) => (none.because ? String(scene.text(none.because).raw) : ''))
  for (const [reason, same] of alike) {
    const row = rowFor(
      rows,
      scene,
      same.map(({ purpose }) => purpose),
      `none ${reason} `,
    )
    row.none.push(...same.map(({ none }) => none))
  }
}

/** What holds for most comes first, then as the uses are declared. */
const firstOf = (scene: Scene, { purposes }: ReachRow): number => {
  const [first] = purposes
  const isOfAll = purposes.length === scene.purposes.length
  return isOfAll || first === undefined ? -1 : (ranksOf(scene.purposes).get(first) ?? -1)
}

const ranksOf = oncePer(
  (purposes: readonly Purpose[]): ReadonlyMap<Purpose, number> =>
    new Map(purposes.map((purpose, index) => [purpose, index])),
)
