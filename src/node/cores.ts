import { availableParallelism } from 'node:os'

/** More threads than this are more memory than a machine of many cores may lend to a check. */
const most = 8

/** How many threads can work at the same time. */
export const cores = (): number => Math.min(most, availableParallelism())
