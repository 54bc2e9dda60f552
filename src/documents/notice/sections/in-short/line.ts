import type { Text } from '../../../../model/types.js'
import { unique } from '../../../../model/value.js'
import { child, type Pointer } from '../../../../source/pointer.js'
import { oneOrBullets, type Piece, row } from '../../../clauses/blocks.js'
import { mention } from '../../../clauses/mention.js'
import type { Cites, GapKey, Scene } from '../../../clauses/scene.js'
import type { Inline, LabelledValue } from '../../../tree/nodes.js'
import { keySlot, placed, Slot } from '../../../words/slot.js'

/** One line of the summary; none where nothing is declared that it would show. */
export type Line = readonly LabelledValue[]

/** A line whose label leads to the section that tells more, if one does. */
export const line = (
  scene: Scene,
  section: string | undefined,
  label: Slot,
  cites: Cites,
  ...pieces: readonly Piece[]
): Line => row(scene, section === undefined ? label : mention(section, label), cites, ...pieces)

/** What fits into a line: so many names, of so many words together. */
interface Room {
  readonly names: number
  readonly words: number
}

/** Some names as far as all of them fit, and one that there is alone; else how many there are, which leads to the section that has them all. */
export function allOrCount(section: string, names: readonly Slot[], count: (number: Slot) => Slot, room: Room): Piece {
  if (isWithin(names, room)) return oneOrBullets(names.map(unlisted))
  return mention(section, count(keySlot(names.length, unique(names.flatMap(({ at }) => at)))))
}

/** The same in the middle of a line, whose label leads to the section. */
export const seriesOrCount = (scene: Scene, names: readonly Slot[], room: Room = { names: 5, words: 25 }): Slot =>
  isWithin(names, room)
    ? scene.series(names.map(unlisted))
    : scene.say('short.things', { count: keySlot(names.length, unique(names.flatMap(({ at }) => at))) })

/** Whether names fit into a line. */
export const isWithin = (slots: readonly Slot[], { names, words }: Room): boolean =>
  slots.length === 1 || (slots.length <= names && slots.reduce((sum, slot) => sum + wordsIn(slot), 0) <= words)

/** A name of what happens only in some cases: the section says in which. */
export const inSomeCases = (scene: Scene, isLimited: boolean, name: Slot): Slot =>
  isLimited ? scene.say('short.some-cases', { what: name }) : name

interface Limited {
  readonly at?: Pointer
  readonly when?: Text
  readonly products?: object
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
}

/**
 * A name with the limits of what is told of it: a short condition and a hedge as they are declared, all else only as that
 * there are some cases.
 */
export function withLimits(scene: Scene, name: Slot, limits: Limited): Slot {
  const { at, when, products, certainty } = limits
  if (!isConditional(limits)) return name
  const condition = when && scene.text(when)
  const isHedged = certainty !== undefined && certainty !== 'always'
  if (condition && !isHedged && !products && isBrief(condition))
    return scene.say('quoted-source', { what: name, detail: condition })
  if (!isHedged || condition || products) return inSomeCases(scene, true, name)
  const hedge = placed(scene.say(`certainty.name.${certainty}`, {}), at === undefined ? [] : [child(at, 'certainty')])
  return scene.say('quoted-source', { what: name, detail: hedge })
}

/** A condition of so many words is no longer than that there is one. */
const shortCondition = 6

/** Whether words fit into brackets after a name. */
export const isBrief = (words: Slot): boolean => wordsIn(words) <= shortCondition

const wordsIn = ({ raw }: Slot): number => String(raw).split(/\s+/u).length

/** Something that its author limits to a case or a product, or puts less firmly than a plain statement. */
export const isConditional = ({ when, products, certainty }: Limited): boolean =>
  (when ?? products) !== undefined || (certainty !== undefined && certainty !== 'always')

/** The marks of what is missing at some places, as one: the section that tells it has one for each. */
export function missingMark(scene: Scene, key: GapKey, places: readonly Pointer[]): readonly Slot[] {
  const [first] = places
  return first === undefined ? [] : [unlisted(placed(scene.gap(key, first), places))]
}

/** Words without a mark that counts: a missing fact is listed where it is told in full, and not here as well. */
export const unlisted = ({ content, raw, at, cites }: Slot): Slot => new Slot(content.map(bare), raw, at, cites)

const bare = (node: Inline): Inline =>
  node.type === 'gapMark'
    ? { type: 'gapMark', at: node.at, children: node.children, ...(node.isStated && { isStated: node.isStated }) }
    : node

/** Words in the colour that warns: data are abroad. */
export const marked = ({ content, raw, at, cites }: Slot): Slot =>
  new Slot([{ type: 'mark', tone: 'away', children: content }], raw, at, cites)
