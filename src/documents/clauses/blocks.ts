import type { Clause } from '../tree/document.js'
import type {
  Aside,
  Block,
  Card,
  Details,
  Gap,
  Heading,
  LabelledValue,
  List,
  ListItem,
  Paragraph,
  Values,
} from '../tree/nodes.js'
import { NoticeError } from '../words/notice-error.js'
import { isGap, Slot } from '../words/slot.js'
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
  if (isGap(slot) && first?.type === 'gapMark') return { ...first, type: 'gap', at: slot.at }
  return paragraph(slot)
}

/** Words as a paragraph. */
export const paragraph = ({ content, at, cites }: Slot): Paragraph => ({
  type: 'paragraph',
  children: content,
  at,
  cites,
})

/** Words over what follows, to which a link can lead where they have an id. */
export const heading = ({ content, at, cites }: Slot, id?: string): Heading => ({
  type: 'heading',
  ...(id !== undefined && { id }),
  children: content,
  at,
  cites,
})

/** What only some readers need, under words that say what it is. */
export const details = (summary: Slot, pieces: readonly Piece[], id?: string): Details => ({
  type: 'details',
  ...(id !== undefined && { id }),
  summary: summary.content,
  children: blocksOf(pieces),
  at: summary.at,
  cites: summary.cites,
})

/** What the law says and the transcribed text does not, under words that say so. */
export const aside = (label: Slot, pieces: readonly Piece[]): Aside => ({
  type: 'aside',
  label: label.content,
  children: blocksOf(pieces),
  at: label.at,
})

/** Words as items of a list. */
export const bullets = (slots: readonly Slot[]): List => ({
  type: 'list',
  isLoose: false,
  children: slots.map((slot) => item([paragraph(slot)])),
})

const item = (children: readonly Block[]): ListItem => ({ type: 'listItem', isLoose: children.length > 1, children })

/** One thing as words, several as a list of them: for things that are sentences of their own. */
export const oneOrBullets = (slots: readonly Slot[]): Piece => (slots.length > 1 ? bullets(slots) : slots[0])

/** A few short things as one line, more as a list. */
export function listing(scene: Scene, slots: readonly Slot[]): Piece {
  const length = slots.reduce((sum, { raw }) => sum + String(raw).length, 0)
  if (slots.length === 0) return undefined
  return slots.length > 4 || length > 100 ? bullets(slots) : scene.series(slots)
}

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
  return [{ type: 'labelledValue', label: label.content, children, at: label.at, cites: inForce }]
}

/** Labelled values to the first of which a link can lead. */
export const entry = (id: string | undefined, rows: readonly LabelledValue[]): readonly LabelledValue[] =>
  rows.map((it, index) => (index === 0 && id !== undefined ? { ...it, id } : it))

/** A card: a titled unit inside a section. */
export function card(id: string, title: Slot, pieces: readonly Piece[]): Card {
  if (title.content.length === 0) throw new NoticeError(`The card ${id} has no title.`)
  return { type: 'card', id, title: title.content, children: blocksOf(pieces), at: title.at }
}
