import type { Quoted } from '../findings/fact.js'
import type { FileProblem } from '../findings/file-problem.js'

/** What keeps settings from being used that a declaration knows nothing of. */
export type SettingsMistake =
  | { readonly mistake: 'no-fields'; readonly found: 'list' | 'text' }
  /** It would lead out of the folder of the settings, by its steps or by a link. */
  | { readonly mistake: 'leads-out'; readonly path: Quoted }
  /** Braces with something else than the folder of a declaration as its first step. */
  | { readonly mistake: 'other-braces'; readonly path: Quoted }
  | { readonly mistake: 'no-file-named'; readonly report: string }
  /** Standard output takes one report. */
  | { readonly mistake: 'printed-twice'; readonly first: string; readonly second: string }
  /** What is written there would have the name of a declaration. */
  | { readonly mistake: 'named-as-declaration'; readonly path: Quoted; readonly what: 'report' | 'baseline' | 'folder' }
  /** They cannot be read, so that nothing in them has a place: it is told where the declaration begins. */
  | { readonly mistake: 'not-read'; readonly problem: FileProblem }
