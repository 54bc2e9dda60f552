import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, type TestContext } from 'vitest'

/** Whether a program is on the path. */
export const hasProgram = (name: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))

/**
 * Leaves a test out where a tool is not there, with the reason; in CI, which brings every tool, that is a failure: a check
 * that quietly does not run is none.
 */
export function needs(isThere: boolean, { skip }: Pick<TestContext, 'skip'>, reason: string): void {
  if (isThere) return
  if (process.env.CI) expect.fail(reason)
  skip(reason)
}
