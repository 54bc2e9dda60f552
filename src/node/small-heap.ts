import { setFlagsFromString } from 'node:v8'

/**
 * Lets the heaps of this process double before they are cleared, where they may grow fourfold otherwise: of thousands of
 * declarations little is kept, and what is not would be held for minutes. Clearing takes less than a hundredth of the time.
 */
export const keepHeapSmall = (): void => setFlagsFromString('--heap-growing-percent=100')
