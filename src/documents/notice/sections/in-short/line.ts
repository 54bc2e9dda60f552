import { unique } from '../../../../model/value.js'
import { oneOrBullets, type Piece, row } from '../../../clauses/blocks.js'
import type { Cites, Scene } from '../../../clauses/scene.js'
import type { LabelledValue } from '../../../tree/nodes.js'
import { isGap, keySlot, Slot } from '../../../words/slot.js'

/** What the lines of the summary are told with. */
export interface Short {
  readonly scene: Scene
  /** The ids of the sections that are printed: a link leads only there. */
  readonly sections: ReadonlySet<string>
}

/** One line of the summary; none where nothing is declared that it would show. */
export type Line = readonly LabelledValue[]

/** A line with a link to the section that tells more. */
export const line = (short: Short, section: string, label: Slot, cites: Cites, ...pieces: readonly Piece[]): Line =>
  row(short.scene, linked(short, section, label), cites, ...pieces)

const linked = ({ sections }: Short, section: string, label: Slot): Slot =>
  sections.has(section) ? linkTo(section, label) : label

/** A link inside the notice; never in a link or around the mark of what is missing. */
export function linkTo(anchor: string, words: Slot): Slot {
  if (isGap(words) || words.content.some(({ type }) => type === 'link')) return words
  return new Slot([{ type: 'link', url: `#${anchor}`, children: [...words.content] }], words.raw, words.at, words.cites)
}

/** As many as are taken in at a glance, then how many more the section tells. */
export function first(short: Short, section: string, all: readonly Slot[], glance = 5): Piece {
  const { scene } = short
  if (all.length < glance + 2) return oneOrBullets(all)
  const rest = all.slice(glance)
  const more = scene.say('short.more', { count: keySlot(rest.length, unique(rest.flatMap(({ at }) => at))) })
  return oneOrBullets([...all.slice(0, glance), linked(short, section, more)])
}
