import type { Finding, FindingPlace, KnownPlace, Severity } from '../findings/finding.js'
import type { Regime } from '../law/citation.js'
import type { Law } from '../law/law.js'
import type { Model } from '../model/types.js'
import type { Place } from '../source/file.js'
import type { Locator } from '../source/locate.js'
import type { Picture } from '../source/picture.js'
import type { Pointer } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'
import type { WhatIsLeft } from './what-is-left.js'

/** One declaration as it was read: its main file first, then the files it includes. */
export interface Project {
  readonly trees: readonly SourceTree[]
  /** Names of all files that were read, the main one first, also those that did not parse. */
  readonly files: readonly string[]
  /** What went wrong while reading and parsing. */
  readonly findings: readonly Finding[]
  /** The settings file that holds for it: what it says for declarations counts as if they said it. */
  readonly settings?: SourceTree
  /** The picture that `brand` names, or why it cannot be printed; absent where it names none. */
  readonly logo?: { readonly picture: Picture } | { readonly finding: Finding }
}

/** What a check needs to know besides the declaration. */
export interface CheckOptions {
  /** The day whose law applies, `2026-11-21`. */
  readonly asOf: string
}

/**
 * What a check found: plain data, which outlives what it was found in, can be sent to another thread and kept on a disk.
 * Reports are made of it.
 */
export interface Outcome {
  /** Names of all files that were read, the main one first. */
  readonly files: readonly string[]
  /** The day whose law was applied. */
  readonly asOf: string
  /** Whether the declaration could be read as one, so that rules of law ran. */
  readonly isRead: boolean
  /** The keys at the top of its files; absent where none could be parsed. */
  readonly keys?: readonly string[]
  /** In the order of files and lines. */
  readonly findings: readonly Finding<KnownPlace>[]
  /** At how many places a baseline knows what was found, which is then not among the findings. */
  readonly known?: number
  /** What comments in the declaration set aside, with their reasons. */
  readonly suppressed: readonly Suppressed[]
  readonly lowered: readonly Lowered[]
  readonly regimes: readonly Regime[]
  /** How many purposes the register holds. */
  readonly purposes: number
  /** What is left before it can be published; absent where nothing is marked as open. */
  readonly left?: WhatIsLeft
  /** How many rules of law ran; 0 when the declaration could not be read as one. */
  readonly rules: number
}

/**
 * A declaration, checked. It carries the law and the places it was checked with: what asks further asks the same, and
 * what was worked out once for this law is not worked out again.
 */
export interface Checked extends Outcome {
  readonly trees: readonly SourceTree[]
  /** The picture that `brand` names. */
  readonly logo?: Picture
  /** The law of the day that was asked for. */
  readonly law: Law
  readonly locator: Locator
  /** Absent when the declaration could not be read as one. */
  readonly model: Model | undefined
}

/** A comment that sets findings of one rule aside, with what it concerned. */
export interface Suppressed<At extends FindingPlace = KnownPlace> {
  readonly rule: string
  /** The entry it stands at: findings there and inside it are meant. */
  readonly at: Pointer
  /** Whether it stands at the first entry of the declaration: then what the whole lacks is meant too. */
  readonly isFirst: boolean
  /** The last day on which it holds, as an ISO calendar day. */
  readonly until: string
  readonly reason: string
  /** The comment itself. */
  readonly place: Place
  /** At how many places it set something aside. */
  readonly count: number
  /** What it set aside, at the places that it concerned only. */
  readonly findings: readonly Finding<At>[]
}

/** A rule whose severity the declaration itself lowers, with the number of findings it concerned. */
export interface Lowered {
  readonly rule: string
  readonly to: Severity | 'off'
  readonly because: string
  readonly count: number
}
