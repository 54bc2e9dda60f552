import type { SourceTree } from '../source/tree.js'

/** The name of a settings file. There is one, so that whoever looks for it knows what to look for. */
export const settingsName = 'forthright.config.yaml'

/** What a settings file says for runs; what it says for declarations, their fields, stands in its tree. */
export interface OwnFields {
  /** What `build` prints. */
  readonly formats?: readonly string[]
  /** Where `build` writes, from the folder of the file. */
  readonly out?: string
  /** What `lint` prints, each a report, or a report and the file that it goes into. */
  readonly reports?: readonly string[]
  readonly maxWarnings?: number
  /** What `lint` passes over because it is known. */
  readonly baseline?: string
  /** What is passed over where folders are searched, each as a line of `.gitignore`. */
  readonly ignore?: readonly string[]
}

/** What stands in `out` for the folder of each declaration. */
export const ofEach = '{dir}'

/** Whether a path begins in the folder of each declaration, and not in that of the settings. */
export const isOfEach = (out: string): boolean => out.split('/')[0] === ofEach

/** A settings file that was read and has no mistake. */
export interface Settings {
  readonly tree: SourceTree
  readonly own: OwnFields
}

/** The fields of a declaration that settings say for all declarations that do not say them: see `withShared`. */
export const sharedFields = ['regimes', 'lint', 'brand'] as const

/** The words that settings choose from. */
export interface KnownWords {
  readonly formats: readonly string[]
  readonly reports: readonly string[]
  /** Those reports that standard output takes beside another. */
  readonly logs: readonly string[]
  readonly rules: readonly string[]
}
