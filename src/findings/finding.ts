import type { Citation, Regime } from '../law/citation.js'
import type { Place } from '../source/file.js'
import type { Pointer } from '../source/pointer.js'

/** `error`: a binding provision is breached as declared. `warning`: guidance, or facts the declaration does not hold decide. */
export type Severity = 'error' | 'warning' | 'info'

/** A second place that explains a finding: "first declared here". */
export interface Related extends Place {
  readonly message: string
}

/** One thing that is wrong, worded and placed: what, where, why (cites), what to do (fix). */
export interface Finding extends Place {
  /** The id of the rule, or of the stage that found it: `syntax`, `schema`, `reference-exists`, … */
  readonly rule: string
  readonly severity: Severity
  /** What is wrong: one full sentence. */
  readonly message: string
  /** Why it matters: one full sentence; empty for syntax and schema. */
  readonly why: string
  /** What to do: one full sentence. */
  readonly fix: string
  /** The regimes it holds for; empty when it does not turn on law. */
  readonly regimes: readonly Regime[]
  readonly cites: readonly Citation[]
  readonly pointer: Pointer
  /** The facts it rests on, as its rule found them; what is worded from them is `message` and `fix`. */
  readonly data: unknown
  readonly related: readonly Related[]
  /** The page that explains the rule, relative to the project; absent for syntax and schema. */
  readonly url?: string
}
