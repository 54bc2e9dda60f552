import type { Quoted } from '../../findings/fact.js'

/** Why an entry of `include` leads to no file. */
export type RefusedInclude =
  | 'absolute-path'
  | 'address'
  | 'included-twice'
  | 'link-out'
  | 'no-file'
  | 'no-folder'
  | 'outside'
  | 'unreadable-file'

/** What keeps the parts of a declaration from being put together. */
export type IncludeMistake =
  | { readonly mistake: RefusedInclude; readonly path: Quoted }
  | { readonly mistake: 'main-file-only'; readonly key: 'forthright' | 'include' }
  /** `isEntry`: it is an entry of a register, which could have another name. */
  | { readonly mistake: 'declared-twice'; readonly name: Quoted; readonly isEntry: boolean }
