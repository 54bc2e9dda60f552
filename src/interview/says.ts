import type { Pointer } from '../source/pointer.js'

/** What the notice says, or would say, of what stands at a place; undefined where it says nothing of it. */
export type Says = (at: Pointer) => string | undefined
