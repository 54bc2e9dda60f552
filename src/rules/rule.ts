import type { About, Concern, Severity } from '../findings/finding.js'
import type { Elsewhere } from '../findings/relation.js'
import type { Citation, Regime } from '../law/citation.js'
import type { Law } from '../law/law.js'
import type { Model } from '../model/types.js'
import type { Edit } from '../source/edit.js'
import type { Pointer } from '../source/pointer.js'

/** One place where a rule does not hold, before it is located: facts only, which `message` and `fix` put into words. */
export interface Hit<Data> {
  /** What is wrong, or what is missing: a pointer to a field that is not there falls back to its nearest parent. */
  readonly at: Pointer
  readonly data: Data
  /** What it weighs there, where that is less than what the rule weighs: a condition is open, or only guidance asks for it. */
  readonly severity?: Severity | undefined
  /** Provisions of the rule that do not carry this: it turns on others of them. It follows from the data. */
  readonly without?: readonly Citation[]
  /** Something in the file points to it, so that it is told of a text that is cut as well, though it only may be owed. */
  readonly isPointedAt?: boolean
  /** Other places that explain it, and what each is to it. */
  readonly related?: readonly Elsewhere[]
  /** What mends it, where only one change does and it states nothing that nobody has declared. */
  readonly edits?: readonly Edit[]
  /** Whether the edits change what is declared, so that somebody has to ask for them. */
  readonly isSuggestion?: true
}

/**
 * What a rule found, as its words are told it: of what differs from place to place, all there is; where a place may be about
 * nothing of its own, it may be absent here too.
 */
export type Told<Data, Across extends string = never> = [Across] extends [never]
  ? Data
  : Data extends Readonly<Record<Across, About>>
    ? Omit<Data, Across> & { readonly [Key in Across]: readonly Data[Key][] }
    : Data extends { readonly [Key in Across]?: About }
      ? Omit<Data, Across> & { readonly [Key in Across]?: readonly NonNullable<Data[Key]>[] }
      : never

/** A rule: what must be true, under which law, how to find where it is not, and how English says so. */
export interface Rule<Data = never, Across extends string = never> {
  readonly id: string
  readonly severity: Severity
  /** What has to change where it does not hold. */
  readonly concerns: Concern
  /** The same in a transcription, where its words are not the author’s to change. */
  readonly inTranscriptions?: Severity
  /** Provisions per regime: a rule runs only for regimes named here, where at least one provision is law on the day. */
  readonly cites: Readonly<Partial<Record<Regime, readonly [Citation, ...Citation[]]>>>
  /** Whether it is also about a law that is not declared, where somebody says to reach people in its area. */
  readonly ofReach?: true
  /** What must be true: one sentence. */
  readonly summary: string
  /** How sure the legal proposition is: `read` in a source, or `recalled`. */
  readonly confidence: 'read' | 'recalled'
  // Besides what it is found at, fields that decide whether it is broken: './kinds' of the same entry, '/general/retention',
  // '/data/*/kinds' of any. Where a mistake was taken out of one of them, nobody knows, and nothing is said.
  readonly leansOn?: readonly string[]
  message(data: Told<Data, Across>): string
  /** Why it matters, in one or two sentences. */
  readonly why: string
  fix(data: Told<Data, Across>): string
  /**
   * What is not stated, in the words of the comment that marks its place, where the rule finds that a field is missing: the
   * words of `init`. Whoever asks for it has the place marked; what belongs there only they know.
   */
  readonly open?: string
  /**
   * The field of the data in which places of one finding may differ: whatever else is the same is one mistake with several
   * places, and the words are told of all of them.
   */
  readonly across?: Across
  check(model: Model, law: Law, regime: Regime): Iterable<Hit<Data>>
}

/** A rule as the harness sees it, whatever its data: what it found is worded by itself or under its id, so the two fit. */
export type AnyRule = Omit<Rule<unknown>, 'across'> & { readonly across?: string }

/** Declares a rule: one obligation, one message. One whose places may be about different things names their field. */
export function defineRule<Data>(rule: Rule<Data>): AnyRule
export function defineRule<Data, Across extends string>(rule: Rule<Data, Across>): AnyRule
export function defineRule(rule: AnyRule): AnyRule {
  return rule
}
