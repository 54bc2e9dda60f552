import type { Listing } from '../../node/read-project.js'
import { UnusableSettings } from '../../node/unusable-settings.js'

/** A file that cannot be read or written. */
export interface Unusable {
  readonly is: 'unusable'
  readonly problem: Listing['problems'][number]
}

/** A declaration over which this program broke. */
export interface Broken {
  readonly is: 'broken'
  readonly name: string
  readonly message: string
  readonly stack: string
}

/**
 * Turns what was thrown over one declaration into data, so that the others go on. What the system says stops all, and so do
 * settings that cannot be used: they hold for more than one.
 */
export const brokenBy =
  (name: string) =>
  (error: unknown): Broken => {
    if (error instanceof UnusableSettings) throw error
    if (error instanceof Error && 'errno' in error && typeof error.errno === 'number') throw error
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
    return { is: 'broken', name, message, stack }
  }
