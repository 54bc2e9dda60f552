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
export type Block = Paragraph | Heading | List | Table | Values | Card | Details | Box | Quote | Aside | Figure | Gap

/** A node that says what it shows and what it rests on: a block, or a part of one. */
export type TracedNode = Block | ListItem | TableRow | LabelledValue

/** Words, and what stands among them. */
export type Inline = Text | Strong | Emphasis | Mark | Link | Break | GapMark

/** Any node of a document. */
export type Node = TracedNode | TableCell | Inline

export interface Paragraph extends Trace {
  readonly type: 'paragraph'
  readonly children: readonly Inline[]
}

/** What a link inside the document can lead to. */
export interface Entry {
  /** Stable anchor, unique in the document; without one nothing leads here. */
  readonly id?: string
}

/** Words over what follows in a section or card. */
export interface Heading extends Trace, Entry {
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

export interface ListItem extends Trace, Entry {
  readonly type: 'listItem'
  /** Whether its own blocks stand apart from one another. */
  readonly isLoose: boolean
  readonly children: readonly Block[]
}

export interface Table extends Trace {
  readonly type: 'table'
  /** What is drawn beside the words of its rows, which say all of it: how long something lasts, or how far it goes. */
  readonly look?: 'time' | 'reach'
  readonly head: TableRow
  readonly rows: readonly TableRow[]
}

export interface TableRow extends Trace, Entry {
  readonly type: 'tableRow'
  /** Whether it heads the rows after it: then it has one cell, as wide as the table. */
  readonly isGroup?: true
  /** Where what it tells of stands on a scale of time; only in a table that draws it. */
  readonly time?: TimeMark
  readonly children: readonly TableCell[]
}

/** A length of time, in days; or one that no number of days fixes, or whose beginning nobody stated. */
export type TimeMark =
  | { readonly kind: 'fixed'; readonly days: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'unstated' }

/** How far something goes, from those nearest to the reader to those farthest away; the last is where nobody said. */
export const lanes = ['us', 'processor', 'joint', 'controller', 'public', 'unstated'] as const

/** One lane of a row that draws how far data go. */
export interface ReachMark {
  readonly lane: (typeof lanes)[number]
  /** Whether the line of the row passes here or ends here, and does not stop before. */
  readonly isReached: boolean
  readonly isEnd: boolean
  /** Whether somebody here receives data. */
  readonly isHit: boolean
  /** Whether one of them is abroad. */
  readonly isAway: boolean
}

export interface TableCell extends Trace {
  readonly type: 'tableCell'
  /** What is drawn of it; only in a table that draws how far data go. */
  readonly reach?: ReachMark
  readonly children: readonly Inline[]
}

/** Labelled values: "Kept for: 3 years". */
export interface Values extends Trace {
  readonly type: 'values'
  readonly children: readonly LabelledValue[]
}

export interface LabelledValue extends Trace, Entry {
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

/** What only some readers need: folded on a screen, open on paper. */
export interface Details extends Trace, Entry {
  readonly type: 'details'
  readonly summary: readonly Inline[]
  readonly children: readonly Block[]
}

/** What the law says and the text that a draft transcribes does not: set apart, under words that say so; only in drafts. */
export interface Aside extends Trace {
  readonly type: 'aside'
  readonly label: readonly Inline[]
  readonly children: readonly Block[]
}

/** Something set apart so that nobody overlooks it, such as the right to object. */
export interface Box extends Trace {
  readonly type: 'box'
  readonly children: readonly Block[]
}

/** What an author quotes from somewhere else. */
export interface Quote extends Trace {
  readonly type: 'quote'
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
  /** Whether something is declared there all the same, and shown beside or inside the mark: it is wrong, or damaged. */
  readonly isStated?: true
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

/** Words that warn, in the one colour that does: data are abroad; or, where two documents are compared, words that differ. */
export interface Mark {
  readonly type: 'mark'
  readonly tone: 'away' | 'gone' | 'new'
  readonly children: readonly Inline[]
}

/** A link; to something inside the document where the address begins with `#`. */
export interface Link {
  readonly type: 'link'
  readonly url: string
  /** Whether it only names what stands elsewhere: it stays a link where that helps. No finished document has one. */
  readonly isMention?: true
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
  readonly isStated?: true
  readonly at: readonly Pointer[]
  readonly children: readonly Inline[]
}
