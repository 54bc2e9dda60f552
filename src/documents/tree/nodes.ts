import type { Citation } from '../../law/citation.js'
import type { Pointer } from '../../source/pointer.js'

/** What a node carries beside what it shows: where its facts were declared, and what it rests on. */
export interface Trace {
  readonly at?: readonly Pointer[]
  readonly cites?: readonly Citation[]
  /** Whether the pointers are those of what is around it: words of our own that show no fact. */
  readonly around?: true
}

/** A block of a clause. */
export type Block = Paragraph | Heading | List | Table | Values | Card | Box | Figure | Gap

/** A node that says what it shows and what it rests on: a block, or a part of one. */
export type TracedNode = Block | ListItem | TableRow | LabelledValue

/** Words, and what stands among them. */
export type Inline = Text | Strong | Emphasis | Link | Break | GapMark

/** Any node of a document. */
export type Node = TracedNode | TableCell | Inline

export interface Paragraph extends Trace {
  readonly type: 'paragraph'
  readonly children: readonly Inline[]
}

/** Words over what follows in a section or card; nothing leads to it. */
export interface Heading extends Trace {
  readonly type: 'heading'
  readonly children: readonly Inline[]
}

export interface List extends Trace {
  readonly type: 'list'
  /** The first number; absent where items have no numbers. */
  readonly start?: number
  /** Whether items stand apart from one another. */
  readonly isLoose: boolean
  readonly children: readonly ListItem[]
}

export interface ListItem extends Trace {
  readonly type: 'listItem'
  /** Whether its own blocks stand apart from one another. */
  readonly isLoose: boolean
  readonly children: readonly Block[]
}

export interface Table extends Trace {
  readonly type: 'table'
  readonly head: TableRow
  readonly rows: readonly TableRow[]
}

export interface TableRow extends Trace {
  readonly type: 'tableRow'
  readonly children: readonly TableCell[]
}

export interface TableCell extends Trace {
  readonly type: 'tableCell'
  readonly children: readonly Inline[]
}

/** Labelled values: "Kept for: 3 years". */
export interface Values extends Trace {
  readonly type: 'values'
  readonly children: readonly LabelledValue[]
}

export interface LabelledValue extends Trace {
  readonly type: 'labelledValue'
  readonly label: readonly Inline[]
  /** One paragraph's worth of words, or blocks (a list). */
  readonly children: readonly Block[]
}

/** A titled unit inside a section, such as one purpose: heading of level 3. */
export interface Card extends Trace {
  readonly type: 'card'
  /** Stable anchor, unique in the document. */
  readonly id: string
  readonly title: readonly Inline[]
  readonly children: readonly Block[]
}

/** Something set apart so that nobody overlooks it, such as the right to object. */
export interface Box extends Trace {
  readonly type: 'box'
  readonly children: readonly Block[]
}

/** A picture, with the words that stand for it where it cannot be seen. */
export interface Figure extends Trace {
  readonly type: 'figure'
  readonly picture: Picture
  /** What the picture shows, never empty. */
  readonly alternative: string
  /** What stands beneath it; empty where nothing does. */
  readonly caption: readonly Inline[]
}

/** A picture that needs nothing from outside: a drawing as SVG text, or an image as base64. */
export type Picture =
  | { readonly kind: 'svg'; readonly text: string }
  | { readonly kind: 'png' | 'jpg'; readonly base64: string }

/** A required fact that is not stated yet; only in drafts. */
export interface Gap extends Trace {
  readonly type: 'gap'
  /**
   * What is missing, without the words that say that it is; absent where it is no fact but a message, in the draft of a
   * language.
   */
  readonly what?: string
  readonly children: readonly Inline[]
}

export interface Text {
  readonly type: 'text'
  readonly value: string
}

export interface Strong {
  readonly type: 'strong'
  readonly children: readonly Inline[]
}

export interface Emphasis {
  readonly type: 'emphasis'
  readonly children: readonly Inline[]
}

/** A link; to a section or card of the document where the address begins with `#`. */
export interface Link {
  readonly type: 'link'
  readonly url: string
  readonly children: readonly Inline[]
}

/** The end of a line inside a paragraph or cell. */
export interface Break {
  readonly type: 'break'
}

/** Words among others that stand where a required fact is missing; only in drafts. */
export interface GapMark {
  readonly type: 'gapMark'
  /** As in a gap. */
  readonly what?: string
  readonly at: readonly Pointer[]
  readonly children: readonly Inline[]
}
