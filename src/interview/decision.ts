import type { Knower } from '../catalogue/starters/starter.js'
import type { Plain } from '../source/edit.js'
import type { Pointer } from '../source/pointer.js'
import type { Answer, Taken } from './answer.js'
import type { Form } from './form.js'

/** The screens of the interview, in their order. */
export const screens = [
  'situation',
  'name',
  'country',
  'contact',
  'purposes',
  'purpose',
  'basis',
  'entry',
  'sensitive',
  'children',
  'helpers',
  'sharing',
  'helper',
  'transfer',
  'time',
  'website',
  'also',
  'protection',
  'day',
  'open',
] as const

export type Screen = (typeof screens)[number]

/** One thing to decide, as data: what is asked, what can be answered, and which fields of the declaration it fills. */
export interface Decision {
  /** A path that stays the same while the declaration grows: `purposes.membership`, `time.leaving`; the key of a file of answers. */
  readonly id: string
  readonly screen: Screen
  readonly ask: string
  /** What is meant and why it is asked. */
  readonly why: string
  readonly form: Form
  /** The places that it fills, and no other decision does. */
  readonly decides: readonly Place[]
  /** Whether that is done: all of them are stated, or were left or asked of somebody. */
  readonly isDone: boolean
  /** Whether it is never asked: what is usual came with something else, or it is for one's own record; it can be answered all the same. */
  readonly isUsual?: true
  /** What stands there now, where its form does not show it: as the notice says it, or that it is open and since when. */
  readonly kept?: readonly string[]
  readonly knownBy?: Knower
  /** The decisions for which it stands: it fills no place itself, and each of them can be opened alone instead. */
  readonly of?: readonly string[]
  /** The decisions that its proposals follow from: it is not asked before they are done. */
  readonly waitsFor: readonly string[]
  /** What an answer does to the declaration, or why it cannot be taken. It never throws. */
  take(answer: Answer): Taken
}

/** A field that is filled: what is missing while it is not, and what is usual. */
export interface Place {
  readonly at: Pointer
  readonly says: string
  readonly proposed?: Plain | undefined
}
