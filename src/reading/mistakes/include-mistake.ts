import type { Quoted } from '../../findings/fact.js'

/** The system does not hand a file out: its code, and the part of the path that is in the way where one is. */
export interface NotHandedOut {
  readonly mistake: 'unreadable-file'
  readonly code: string
  readonly part?: Quoted
}

/** Why a path that is written in a declaration leads to no file, in one word. */
export type RefusedWord =
  | 'absolute-path'
  | 'address'
  | 'folder'
  | 'link-out'
  | 'no-file'
  | 'no-folder'
  /** It is there, and whoever runs this may not read it. */
  | 'not-allowed'
  | 'not-a-file'
  | 'not-opened'
  /** Outside of the folder of its settings, by its steps or by a link. */
  | 'out-of-reach'
  | 'outside'
  | 'too-large'

/** Why a path that is written in a declaration leads to no file. */
export type RefusedPath = RefusedWord | NotHandedOut

/** Why an entry of `include` leads to no file. */
type RefusedInclude = RefusedWord | 'included-twice' | 'not-given' | 'outside-not-given'

/** What keeps the parts of a declaration from being put together. */
export type IncludeMistake =
  | { readonly mistake: RefusedInclude; readonly path: Quoted }
  | (NotHandedOut & { readonly path: Quoted })
  /** A text that was given with the declaration, which does not name it. */
  | { readonly mistake: 'not-included' }
  | { readonly mistake: 'main-file-only'; readonly key: 'forthright' | 'include' }
  /** `isEntry`: it is an entry of a register, which could have another name. */
  | { readonly mistake: 'declared-twice'; readonly name: Quoted; readonly isEntry: boolean }
  /** The file was named by itself, and `declaration` includes it. */
  | { readonly mistake: 'part-alone'; readonly declaration: Quoted }
