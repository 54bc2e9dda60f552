import type { Citation } from '../../law/citation.js'
import type { Pointer } from '../../source/pointer.js'
import type { Block, Picture } from './nodes.js'

/** A notice or a document of another kind, ready to be printed: pure data, the same for every format. */
export interface NoticeDocument {
  /** What kind of document it is, by its id in the table of kinds. */
  readonly kind: string
  /** The id of its notice in the declaration; a word of its kind when it is the document of none, for a notice `notice`. */
  readonly id: string
  /** BCP 47 tag of the language it is in. */
  readonly language: string
  readonly title: string
  /** Names of those who issue it, for running headers and metadata. */
  readonly issuers: readonly string[]
  /** Whether it was made with `--draft`: shown as a visible mark. */
  readonly draft: boolean
  /** Where it is published. */
  readonly url?: string
  /** How it looks; absent where nothing of a brand is declared. */
  readonly brand?: Brand
  /** Words of the page itself (not clauses), in the notice's language. */
  readonly chrome: Chrome
  readonly sections: readonly Section[]
}

/** What makes a document look like those of its organisation; none of it is a fact. */
export interface Brand {
  /** The name at its head, instead of the names of those who issue it. */
  readonly name?: string
  readonly logo?: Picture
  /** The colour as it is declared, for what is no word, and for words on light and on dark paper. */
  readonly accent?: { readonly plain: string; readonly onLight: string; readonly onDark: string }
  readonly font?: Typeface
  /** Where the name and the logo lead. */
  readonly url?: string
}

/** A typeface that its readers have, or that is bundled. */
export interface Typeface {
  readonly name: string
  readonly kind: 'serif' | 'sans-serif'
  readonly isBundled?: true
}

/** What the page around the clauses says, already in the notice's language. */
export interface Chrome {
  /** The title with the names of those who issue the document, unless it names them itself. */
  readonly fullTitle: string
  /** The same as the name of a page: that of a draft says that it is one. */
  readonly pageTitle: string
  /** What the page is about, for a list of pages. */
  readonly description: string
  readonly contents: string
  readonly skipToContent: string
  readonly draft: string
  /** The same where letters cannot be made to stand out. */
  readonly draftMark: string
  /** What the draft mark means: one sentence. */
  readonly draftMeaning: string
  /** How the language joins words that only a format brings together. */
  readonly joints: Joints
  /** What a draft still lacks; absent where that is nothing, and from every final notice. */
  readonly gaps?: Gaps
  /** "Page {page} of {pages}", with these two names in braces. */
  readonly page: string
  /** The marks of a scale of time, from the shortest: what a format draws beside periods. */
  readonly scale: readonly ScaleMark[]
  /** For the head of the notice: when it is in force, when it was last reviewed, its version, as far as they are stated. */
  readonly dates: readonly HeadDate[]
}

/** A mark of a scale of time. */
export interface ScaleMark {
  readonly days: number
  readonly label: string
}

/** What stands between and around words, with the spaces that belong to it. */
export interface Joints {
  /** Between a label and its value: ": ". */
  readonly label: string
  /** Between things in a line: "; ". */
  readonly series: string
  /** Around what is added in brackets: " (" and ")". */
  readonly brackets: readonly [string, string]
}

/** A date of the notice, or its version, at its head. Metadata takes its date from here, never from a clock. */
export interface HeadDate {
  readonly label: string
  readonly value: string
  /** The calendar day, ISO 8601; none for a version. */
  readonly day?: string
  readonly at: Pointer
}

/** The facts that a draft marks as missing. */
export interface Gaps {
  /** How many there are: a sentence. */
  readonly count: string
  readonly places: readonly GapPlace[]
}

/** A card or section with marks in it, and the facts that are missing there. */
export interface GapPlace {
  /** The id of the card or section. */
  readonly anchor: string
  readonly title: string
  readonly missing: readonly string[]
}

export interface Section {
  /** Stable, kebab-case: the anchor in every format. */
  readonly id: string
  readonly title: string
  /** The facts that its title shows; absent where the title is ours. */
  readonly at?: readonly Pointer[]
  readonly clauses: readonly Clause[]
}

/** The unit of traceability: why these blocks are here, and what they were made from. */
export interface Clause {
  readonly id: string
  readonly cites: readonly Citation[]
  readonly origins: readonly Pointer[]
  readonly blocks: readonly Block[]
}
