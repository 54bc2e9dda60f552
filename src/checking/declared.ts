import { assemble } from '../reading/assemble.js'
import type { Checked } from './checked.js'

/**
 * All that a declaration says, as one text, which stays the same letter by letter while only files, quoting and comments
 * change: what is printed follows from it, from the law of a day and from this program.
 */
export const declaredIn = ({ trees, logo }: Pick<Checked, 'trees' | 'logo'>): string =>
  JSON.stringify([assemble(trees).value?.value, logo])
