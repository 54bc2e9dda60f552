import type { Citation } from '../../law/citation.js'
import type { Pointer } from '../../source/pointer.js'
import type { Inline } from '../tree/nodes.js'
import { NoticeError } from './notice-error.js'

/**
 * A value on its way into a notice: the nodes that show it, the raw value that plural and select choose by, and where it
 * was declared. It never becomes text, so no value can change a structure.
 */
export class Slot {
  constructor(
    readonly content: readonly Inline[],
    readonly raw: string | number,
    readonly at: readonly Pointer[],
    /** Provisions of its own, such as those of one right in a list; else those of the clause. */
    readonly cites: readonly Citation[] = [],
  ) {}

  /** Refuses to become text: a slot outside `{{ }}` or a message would lose its node and its pointers. */
  toString(): never {
    throw new NoticeError(`A slot was used as text: ${JSON.stringify(this.raw)}.`)
  }

  /** As {@link toString}. */
  toJSON(): never {
    return this.toString()
  }
}

/** A slot of plain words. */
export const plainSlot = (text: string, at: readonly Pointer[] = []): Slot =>
  new Slot([{ type: 'text', value: text }], text, at)

/** A slot that is chosen by, or counted, and shown as a number at most. */
export const keySlot = (raw: string | number, at: readonly Pointer[] = []): Slot =>
  new Slot([{ type: 'text', value: String(raw) }], raw, at)

/** Words of our own that a declared fact called for, such as an explicit none. */
export const placed = (slot: Slot, at: readonly Pointer[]): Slot => new Slot(slot.content, slot.raw, at, slot.cites)

/** A slot that another declared fact called for as well, such as the reference that names it. */
export const alsoAt = (slot: Slot, ...at: readonly (Pointer | readonly Pointer[])[]): Slot =>
  placed(slot, [...new Set([...slot.at, ...at.flat()])])

/** Whether a slot holds nothing but a gap. */
export const isGap = (slot: Slot): boolean => slot.content.length === 1 && slot.content[0]?.type === 'gapMark'
