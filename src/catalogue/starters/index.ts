import { club } from './club.js'
import type { Starter } from './starter.js'

/** The sorts of organisation for which something is known to be usual. */
export const starters: readonly Starter[] = [club]

/** The one by its id. */
export const starter = (id: string): Starter | undefined => starters.find((one) => one.id === id)
