import type { Severity } from '../findings/finding.js'
import type { Answer, Understood } from '../interview/answer.js'
import type { Decision } from '../interview/decision.js'
import type { Asked as Knower } from '../interview/form.js'
import type { Position } from '../interview/position.js'
import type { Sheet } from '../interview/sheets.js'
import type { Point, Range, SourceFile } from '../source/file.js'
import type { Pointer } from '../source/pointer.js'

/** The texts of a declaration as they stand in the page, and how they are to be shown. */
export interface Texts {
  /** The main file first. */
  readonly files: readonly SourceFile[]
  /** The pictures that it may name, by their paths. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>
  /** The settings file that holds for it; it was read without a mistake. */
  readonly settings?: SourceFile | undefined
  /** The day whose law applies. */
  readonly asOf: string
}

/** Shows the texts: what is found in them, and the notice. */
export interface Show extends Texts {
  /** The notice to be shown, by its full name; the first one where it is absent or gone. */
  readonly notice?: string | undefined
  /** Whether what is only usual is shown as well, and marked. */
  readonly withUsual: boolean
  /** Whether the decisions are asked for. */
  readonly isGuided: boolean
}

/** What a page asks of the desk. */
export interface Asks {
  /** With which text a file of this name begins. */
  readonly begin: { readonly name: string }
  readonly show: Show
  /** Where the facts of a part of the notice stand, and what it rests on. */
  readonly about: { readonly at: readonly Pointer[]; readonly cites: readonly string[] }
  /** What a place in a text is about. */
  readonly caret: InText
  readonly complete: InText
  readonly hover: InText
  /** What would take out something that was confirmed is taken only where that is meant. */
  readonly answer: Texts & { readonly decision: string; readonly answer: Answer; readonly isMeant?: boolean }
  /** How an answer would be read, which is not taken. */
  readonly read: Texts & { readonly decision: string; readonly answer: Answer }
  readonly print: Texts & { readonly formats: readonly string[]; readonly isDraft: boolean }
}

/** A place in a file as it stands in the page at this moment. */
export interface InText {
  readonly file: SourceFile
  readonly at: Point
}

/** What the desk says to each question. */
export interface Replies {
  readonly begin: string
  readonly show: Shown
  readonly about: About
  readonly caret: { readonly pointer: Pointer | undefined }
  readonly complete: readonly Completion[]
  readonly hover: Hovered | undefined
  readonly answer: Answered
  readonly read: readonly Understood[]
  readonly print: Print
}

/** What became of the texts. */
export interface Shown {
  readonly findings: readonly ShownFinding[]
  /** What is still to be found out, in the order of the file. */
  readonly open: readonly OpenFact[]
  /** What is left before it can be published, in a sentence or two. */
  readonly left: string
  /** How much of what is open the law asks for. */
  readonly byLaw: number
  /** What was answered and does not hold: the errors that nothing open stands for. */
  readonly wrong: readonly WrongAnswer[]
  /** What was answered and is worth another look: the warnings that follow from it. */
  readonly worth: readonly WorthLooking[]
  /** Why the notice stays as it was, in one sentence; absent where it was made anew. */
  readonly stays?: ShownFinding
  readonly notice?: ShownNotice
  /** The parts that the main file includes, by their paths: whoever has their texts hands them in. */
  readonly parts: readonly string[]
  /** The pictures that it names. */
  readonly pictures: readonly string[]
  /** What each person was asked, in words that need nothing around them. */
  readonly sheets: readonly Sheet[]
  readonly guide?: Guide
}

/** Something that was found, at one of its places. */
export interface ShownFinding {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly why: string
  readonly fix: string
  /** The provisions, as a lawyer writes them. */
  readonly law: string
  readonly file: string
  readonly range: Range
  readonly pointer: Pointer
  /** The decision that is taken there, where there is one. */
  readonly decision?: string
}

/** Something that was said and stops a final notice, with the decision that can be taken again, where there is one. */
export interface WrongAnswer {
  readonly says: string
  readonly file: string
  readonly line: number
  readonly decision?: string
}

/** Something that was answered and may be right: what there is to know of it, and what can be done. */
export interface WorthLooking extends WrongAnswer {
  readonly fix: string
  readonly decision: string
}

/** A fact that is not stated yet. */
export interface OpenFact {
  readonly at: Pointer
  readonly says: string
  readonly line: number
  readonly file: string
  /** Who was asked, and on which day. */
  readonly asked?: { readonly who: string; readonly role?: string; readonly on: string }
  readonly isLeft: boolean
  /** Whether a final notice waits for it. */
  readonly isByLaw: boolean
  readonly isProposed: boolean
}

/** A notice, or what changed of it since it was last shown. */
export interface ShownNotice {
  /** Its full name, such as `members.en`, and those of all notices. */
  readonly name: string
  readonly all: readonly { readonly name: string; readonly title: string; readonly language: string }[]
  readonly language: string
  readonly title: string
  /** Its sections in their order. */
  readonly sections: readonly string[]
  readonly changed: readonly { readonly id: string; readonly html: string }[]
  /** What stands around the sections; absent where it is as it was. */
  readonly around?: string
  readonly style?: string
  /** How many facts of it are only usual. */
  readonly usual: number
}

/** Where a part of the notice comes from. */
export interface About {
  readonly places: readonly { readonly pointer: Pointer; readonly file: string; readonly range: Range }[]
  readonly law: readonly { readonly provision: string; readonly says: string }[]
}

/** Something that may be typed, and the letters that give way to it. */
export interface Completion {
  readonly label: string
  readonly detail: string
  readonly says: string
  readonly kind: 'key' | 'word' | 'id'
  readonly insert: string
  readonly from: Point
  readonly to: Point
}

/** What is known of a place, in Markdown. */
export interface Hovered {
  readonly says: string
  readonly from: Point
  readonly to: Point
}

/** A decision without what it does, which stays at the desk, and where it stands among those that are shown. */
export interface Asked extends Omit<Decision, 'take'> {
  /** The ids of those beside it. */
  readonly before?: string
  readonly behind?: string
  readonly position: Position
}

/** The decisions as the texts stand now. */
export interface Guide {
  readonly decisions: readonly Asked[]
  /** Who was asked for something that is open. */
  readonly people: readonly Knower[]
  /** Those that can be answered again, by their ids. */
  readonly answered: readonly string[]
  /** The last that is shown. */
  readonly last?: string
  /** The id of the first that can be answered now; absent where none is left. */
  readonly next?: string
}

/** What became of an answer. */
export type Answered =
  | { readonly refused: Readonly<Record<string, string>> }
  /** Nothing is taken yet: so much that was confirmed would go with it. */
  | { readonly takesOut: string }
  | {
      readonly files: readonly SourceFile[]
      readonly understood: readonly Understood[]
      /** How many changes cannot be made in the text as its author wrote it. */
      readonly byHand: number
    }

/** Files as `forthright build` writes them, and the characters that keep others from being printed; or why there are none. */
export type Print =
  | {
      readonly files: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[]
      readonly undrawn: readonly ShownFinding[]
    }
  | { readonly refused: readonly ShownFinding[] }
