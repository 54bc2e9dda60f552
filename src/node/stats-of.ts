import type { Stats } from 'node:fs'
import { lstat, realpath, stat } from 'node:fs/promises'
import { codeOf } from './error-code.js'

/**
 * What the system says of a file, links followed; undefined where nothing is there. Throws where it does not say: what cannot be
 * looked at may be there.
 */
export const statsOf = (file: string): Promise<Stats | undefined> => stat(file).catch(noneOr)

/** The same of what has the name itself, if that is a link. */
export const ownStatsOf = (file: string): Promise<Stats | undefined> => lstat(file).catch(noneOr)

/** Where a file lies once links are followed; undefined where nothing is there. */
export const realOf = (file: string): Promise<string | undefined> => realpath(file).catch(noneOr)

/** Nothing lies below a file or behind links that lead nowhere, and nothing has a name that no file can have. */
function noneOr(error: unknown): undefined {
  if (!/^(?:ENOENT|ENOTDIR|ELOOP|ENAMETOOLONG|ERR_INVALID_ARG_VALUE)$/.test(codeOf(error))) throw error
}
