import { type Pointer, parentOf } from '../../source/pointer.js'

/**
 * Whether a mistake leaves no doubt about what was written: nothing refers to a notice, so one under a reserved id is that
 * notice all the same. It is told and stays in.
 */
export const isCertain = (at: Pointer, mistake: unknown): boolean =>
  parentOf(at) === '/notices' &&
  typeof mistake === 'object' &&
  mistake !== null &&
  'mistake' in mistake &&
  mistake.mistake === 'reserved-id'
