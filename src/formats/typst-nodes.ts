import type { Chrome } from '../documents/tree/document.js'
import type { ReachMark } from '../documents/tree/nodes.js'
import type { Run } from './line-breaks.js'

/** A notice as plain JSON, in the shapes that `assets/notice.typ` walks: words are strings in it, never markup. */
export interface TypstNotice {
  readonly language: { readonly lang: string; readonly region: string | null }
  /** The title as one string, for the running header. */
  readonly title: string
  /** What the metadata call it. */
  readonly pageTitle: string
  readonly heading: readonly TypstInline[]
  readonly issuers: readonly string[]
  readonly brand: TypstBrand
  readonly date: { readonly year: number; readonly month: number; readonly day: number } | null
  readonly draft: boolean
  readonly chrome: Chrome
  readonly sections: readonly TypstSection[]
}

/** The look of the brand, as far as one is declared: colours as CSS writes them, a logo as a picture. */
export interface TypstBrand {
  readonly names: readonly string[]
  readonly url: string | null
  readonly logo: Pick<TypstFigure, 'format' | 'data'> | null
  readonly accent: { readonly plain: string; readonly onLight: string } | null
}

/** A section: its heading and what stands under it. */
export interface TypstSection extends TypstHeading {
  readonly number: string | null
  readonly children: Flow
}

/** A heading of the PDF; without an anchor nothing leads to it. */
export interface TypstHeading {
  readonly level: number
  readonly anchor: string | null
  readonly title: readonly TypstInline[]
}

/** A block; `words` is a paragraph that shares its line with a list mark or a label. */
export type TypstBlock =
  | (TypstHeading & { readonly kind: 'heading' })
  | { readonly kind: 'paragraph' | 'words' | 'gap'; readonly children: readonly TypstInline[] }
  | { readonly kind: 'box'; readonly breakable: boolean; readonly children: Flow }
  | { readonly kind: 'quote'; readonly children: Flow }
  | { readonly kind: 'aside'; readonly label: readonly TypstInline[]; readonly children: Flow }
  | {
      readonly kind: 'list'
      readonly start: number | null
      readonly tight: boolean
      readonly items: readonly TypstItem[]
    }
  | { readonly kind: 'values'; readonly children: readonly TypstPair[] }
  | (TypstPair & { readonly kind: 'stack' })
  | TypstTable
  | TypstFigure

/** An item of a list. */
export interface TypstItem {
  readonly anchor: string | null
  readonly children: Flow
}

/** A label and its value, and how many characters they have: what is short stays on one page. */
export interface TypstPair {
  readonly anchor: string | null
  readonly length: number
  readonly label: readonly TypstInline[]
  readonly children: Flow
}

export interface TypstTable {
  readonly kind: 'table'
  readonly columns: number
  /** For each column its longest words: what a line cannot break. */
  readonly longest: readonly (readonly string[])[]
  /** What is drawn beside the words. */
  readonly look: 'time' | 'reach' | null
  /** The marks of the scale of time over its first column: where they stand, from 0 to 1, and what they say. */
  readonly scale: readonly { readonly at: number; readonly label: string }[]
  readonly header: TypstCells
  readonly rows: readonly TypstRow[]
}

/** A row; one that heads a group has one cell over the whole width. */
export interface TypstRow {
  readonly anchor: string | null
  readonly group: boolean
  readonly cells: TypstCells
  /** Where it stands on a scale from 0 to 1; `open` where no number of days fixes it. */
  readonly time: number | 'open' | null
  /** Lane by lane how far it goes. */
  readonly reach: readonly (ReachMark | null)[]
}

/** A picture: a drawing as the text of its SVG, an image as its bytes. */
export interface TypstFigure {
  readonly kind: 'figure'
  readonly format: 'svg' | 'png' | 'jpg'
  readonly data: string | readonly number[]
  readonly alternative: string
  readonly caption: readonly TypstInline[]
}

/** What stands one below the other. */
export type Flow = readonly TypstBlock[]

export type TypstCells = readonly (readonly TypstInline[])[]

/** Words and what stands among them. */
export type TypstInline =
  | Run
  /** What goes on with the words of a link, and leads nowhere itself, is `led`. */
  | { readonly kind: 'strong' | 'emphasis' | 'away' | 'open' | 'led'; readonly children: readonly TypstInline[] }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly TypstInline[] }
  | { readonly kind: 'jump'; readonly anchor: string; readonly children: readonly TypstInline[] }
  | { readonly kind: 'break' }
