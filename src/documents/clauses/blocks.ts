import type { List, Paragraph, PhrasingContent } from 'mdast'
import type { Block, Card, Clause, Gap, LabelledValue, Values } from '../tree/document.js'
import { NoticeError } from '../words/notice-error.js'
import { copiesOf, isGap, Slot } from '../words/slot.js'
import type { Cites, Scene } from './scene.js'
import { originsOf, traceBlock, withPointers } from './trace-blocks.js'

/** Something a clause is made of: words stand as a paragraph, what is absent leaves no trace. */
export type Piece = Slot | Block | undefined

/**
 * A clause with the provisions it rests on. Where none of them is law in a regime of the notice there is no clause: what
 * is asked for by no provision is not printed.
 */
export function clause(scene: Scene, id: string, cites: Cites, ...pieces: readonly Piece[]): readonly Clause[] {
  const inForce = scene.inForce(cites)
  const blocks = blocksOf(pieces)
  if (inForce.length === 0 || blocks.length === 0) return []
  const traced = blocks.map((block) => traceBlock(block, inForce))
  const origins = originsOf(traced)
  return [{ id, cites: inForce, origins, blocks: traced.map((block) => withPointers(block, origins)) }]
}

/** Pieces as blocks. */
export const blocksOf = (pieces: readonly Piece[]): readonly Block[] =>
  pieces.flatMap((piece) => (piece === undefined ? [] : [piece instanceof Slot ? wordsBlock(piece) : piece]))

/** Words as a block: a paragraph, or the mark of what is missing. */
export function wordsBlock(slot: Slot): Paragraph | Gap {
  const [first] = slot.content
  if (isGap(slot) && first?.type === 'strong') return { type: 'gap', children: first.children, data: { at: slot.at } }
  return paragraph(slot)
}

const paragraph = (slot: Slot): Paragraph => ({
  type: 'paragraph',
  children: phrasing(slot),
  data: { at: slot.at, cites: slot.cites },
})

/** The nodes of a slot, as a copy that belongs to one place. */
export const phrasing = (slot: Slot): PhrasingContent[] => copiesOf(slot.content)

/** Words as items of a list. */
export const bullets = (slots: readonly Slot[]): List => ({
  type: 'list',
  ordered: false,
  start: null,
  spread: false,
  children: slots.map((slot) => ({ type: 'listItem', spread: false, children: [paragraph(slot)] })),
})

/** One thing as words, several as a list of them: for things that are sentences of their own. */
export const oneOrBullets = (slots: readonly Slot[]): Piece => (slots.length > 1 ? bullets(slots) : slots[0])

/** A few short things as one line, more as a list. */
export function listing(scene: Scene, slots: readonly Slot[]): Piece {
  const length = slots.reduce((sum, { raw }) => sum + String(raw).length, 0)
  if (slots.length === 0) return undefined
  return slots.length > 4 || length > 100 ? bullets(slots) : scene.series(slots)
}

/** Things in the cell of a table, which holds no list: long ones each on a line of its own. */
export function inCell(scene: Scene, slots: readonly Slot[]): Slot {
  const series = scene.series(slots)
  if (slots.length < 2 || String(series.raw).length <= longCell) return series
  const content = slots.flatMap((slot, index): readonly PhrasingContent[] =>
    index === slots.length - 1
      ? copiesOf(slot.content)
      : [...copiesOf(slot.content), { type: 'text', value: '; ' }, { type: 'break' }],
  )
  return new Slot(content, series.raw, series.at, series.cites)
}

/** Characters that stand on two lines of a cell at most. */
const longCell = 50

/** Labelled values; nothing where there are none. */
export const values = (rows: readonly (readonly LabelledValue[])[]): Values | undefined => {
  const children = rows.flat()
  return children.length === 0 ? undefined : { type: 'values', children }
}

/** A labelled value on provisions of its own: absent without a value, or where none of them is law. */
export function row(scene: Scene, label: Slot, cites: Cites, ...pieces: readonly Piece[]): readonly LabelledValue[] {
  const inForce = scene.inForce(cites)
  const children = blocksOf(pieces)
  if (inForce.length === 0 || children.length === 0) return []
  return [{ type: 'labelledValue', label: headed(scene, label), children, data: { at: label.at, cites: inForce } }]
}

/** Words at the head of a value begin with a capital; a name with one inside, such as eBay, is left as it is. */
function headed({ language }: Scene, label: Slot): PhrasingContent[] {
  const [first, ...rest] = phrasing(label)
  if (first?.type !== 'text' || !isPlainWord.test(first.value)) return first ? [first, ...rest] : []
  const [letter = '', ...letters] = first.value
  return [{ ...first, value: [letter.toLocaleUpperCase(language), ...letters].join('') }, ...rest]
}

const isPlainWord = /^\p{Ll}+(?![\p{L}\p{N}._@/])/u

/** A card: a titled unit inside a section. */
export function card(id: string, title: Slot, pieces: readonly Piece[]): Card {
  if (title.content.length === 0) throw new NoticeError(`The card ${id} has no title.`)
  return { type: 'card', id, title: phrasing(title), children: blocksOf(pieces), data: { at: title.at } }
}
