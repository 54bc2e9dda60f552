import type { Quoted } from './fact.js'

/** A file or a folder that a command needs and cannot use, by its name as the user knows it, and why. */
export interface FileProblem {
  readonly file: string
  readonly mistake: FileMistake
}

/** Why a file or a folder cannot be used. `code` is that of the system: `EACCES`. */
export type FileMistake =
  | ({ readonly is: 'no-match' | 'no-usual-file' } & FilesHere)
  /** `passed`: how many files and folders were passed over. */
  | { readonly is: 'no-declaration'; readonly passed?: number }
  | { readonly is: 'missing' | 'not-a-file' | 'taken' | 'too-large' }
  /** A file of patterns: one that is a link, or has more than anybody writes. */
  | { readonly is: 'link' | 'too-many-patterns' }
  /** Standard input, which both sides of a comparison name. */
  | { readonly is: 'read-once' }
  /** `character`: the first in it that cannot be seen, by its code. */
  | { readonly is: 'unread'; readonly character?: Quoted }
  | ({ readonly is: 'unkept' | 'unwatched' | 'unreadable' | 'unwritable' | 'not-written' | 'closed-output' } & Refused)
  /** `within`: what in the folder it is. */
  | ({ readonly is: 'unreadable-part'; readonly within: Quoted } & Refused)
  /** A link leads out of the folder of the settings that name it. */
  | { readonly is: 'leads-out' }
  | { readonly is: 'not-a-folder' | 'broken-manifest' | 'busy' | 'no-lock' | 'edited' | 'foreign' }
  | { readonly is: 'no-baseline' | 'no-such-baseline' }
  /** It stands where a report is to be written. */
  | { readonly is: 'declaration' | 'baseline' | 'list-of-outputs' }
  /** Two outputs of one run would be this file. */
  | { readonly is: 'written-twice' }
  | { readonly is: 'no-place-for-a-report'; readonly found: 'folder' | 'link' | 'device' }
  /** It is not what it was when somebody decided how to change it. */
  | { readonly is: 'changed-meanwhile' }
  /** An edit is not made there: why, and the place in the declaration. */
  | { readonly is: 'no-place'; readonly because: 'shared' | 'unusual' | 'nowhere' | 'overlap'; readonly at: Quoted }
  | GitMistake

/** Why the system says no, and the part of the path that is in the way where one is. */
interface Refused {
  readonly code: string
  readonly part?: Quoted
}

/** Why something cannot be read at a revision of a Git repository; the revision stands in the place of the file. */
export type GitMistake =
  | {
      readonly is: 'no-git' | 'no-repository' | 'closed-repository' | 'distrusted-repository' | 'no-name-of-a-revision'
    }
  /** `isShallow`: a part of the history is not here. */
  | { readonly is: 'no-revision' | 'no-common-beginning' | 'not-stored'; readonly isShallow: boolean }
  | { readonly is: 'in-a-submodule' | 'behind-a-link' | 'on-no-side' | 'outside-the-repository' }
  /** It is no revision but a file or a folder, and there is not one other. */
  | { readonly is: 'compared-with-nothing' }
  /** It is a file, and what it is to be compared with is a folder that holds several declarations, or none. */
  | { readonly is: 'compared-with-folder'; readonly folder: Quoted }
  /** There are no files beside the revisions. */
  | { readonly is: 'bare-repository' }
  | { readonly is: 'git-failed'; readonly said: Quoted }
  /** It was started, and said nothing; never started, by a code of the system; or ended from outside. */
  | { readonly is: 'git-silent' | 'git-not-started'; readonly code: string }
  | { readonly is: 'git-killed'; readonly signal: string }
  | { readonly is: 'git-says-too-much' }

/** The YAML files near a name that matches nothing. */
export interface FilesHere {
  /** The one that may have been meant. */
  readonly nearest?: Quoted
  /** The first of those that stand in this very folder. */
  readonly here: readonly Quoted[]
  /** How many more there are, here and below. */
  readonly more: number
}
