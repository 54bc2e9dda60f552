import type { Finding, Severity } from './findings/finding.js'
import type { Regime } from './law/citation.js'
import type { Model } from './model/types.gen.js'
import type { NoticeDocument } from './notice/document.js'
import type { SourceTree } from './source/tree.js'

/** One declaration as it was read: its main file first, then the files it includes. */
export interface Project {
  readonly trees: readonly SourceTree[]
  /** Names of all files that were read, the main one first, also those that did not parse. */
  readonly files: readonly string[]
  /** What went wrong while reading and parsing. */
  readonly findings: readonly Finding[]
}

export interface CheckOptions {
  /** The day whose law applies, `2026-11-21`. */
  readonly asOf: string
}

/** A rule whose severity the declaration itself lowers. */
export interface Lowered {
  readonly rule: string
  readonly to: Severity | 'off'
  readonly because: string
  /** How many findings it concerned. */
  readonly count: number
}

/** A declaration, checked. */
export interface Checked {
  readonly files: readonly string[]
  readonly asOf: string
  /** In the order of files and lines. */
  readonly findings: readonly Finding[]
  readonly suppressed: number
  readonly lowered: readonly Lowered[]
  readonly regimes: readonly Regime[]
  /** How many purposes the register holds. */
  readonly purposes: number
  /** How many rules of law ran; 0 when the declaration could not be read as one. */
  readonly rules: number
  /** Absent when the declaration could not be read as one. */
  readonly model: Model | undefined
}

export declare function check(project: Project, options: CheckOptions): Checked
export declare function compose(checked: Checked & { readonly model: Model }): readonly NoticeDocument[]
