import type { Quoted } from '../findings/fact.js'
import type { Register } from '../language/shape.js'

/** An id that its register does not have. */
export type UndeclaredId = {
  readonly mistake: 'undeclared-id'
  readonly id: Quoted
  readonly register: Register
  /** The id that was probably meant. */
  readonly meant?: string
  /** The register that does have it. */
  readonly other?: Register
  /** The ids of the register, where they are few. */
  readonly entries: readonly string[]
}

/** An entry that names itself, or that is named by what it leads to. */
export type Circle = {
  readonly mistake: 'circle'
  /** The entry, and all that it leads to until it is named again. */
  readonly ids: readonly string[]
  readonly field: string
  readonly register: Register
}

/** A rule of retention whose exceptions lead to one another in so many ways that they cannot all be told. */
export type Tangle = {
  readonly mistake: 'tangle'
  /** The rule. */
  readonly id: string
  /** How many can be told. */
  readonly most: number
}

/** The word none, or one like it, where it would be printed. */
export type BareNone = {
  readonly mistake: 'bare-none'
  readonly written: Quoted
  /** Whether a reason for there being none can be given. */
  readonly offersReason: boolean
}
