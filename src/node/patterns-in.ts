import { readFile } from 'node:fs/promises'
import type { FileMistake } from '../findings/file-problem.js'
import { decode } from './decode.js'
import { systemCode } from './error-code.js'
import { isEndless } from './read-file.js'
import { ownStatsOf } from './stats-of.js'
import { UnusableSettings } from './unusable-settings.js'

/** A file of patterns has no more than this. */
const mostBytes = 1_000_000

/**
 * What a file of patterns such as `.gitignore` says; undefined where there is none. One that is there and cannot be read is told:
 * nobody would know what was passed over, and what was not. A link is not followed, as git follows none.
 */
export async function patternsIn(file: string, name: string): Promise<string | undefined> {
  try {
    const stats = await ownStatsOf(file)
    if (stats === undefined) return undefined
    if (stats.isSymbolicLink()) throw unusable(name, { is: 'link' })
    if (!stats.isFile())
      throw unusable(name, stats.isDirectory() ? { is: 'unreadable', code: 'EISDIR' } : { is: 'not-a-file' })
    if (await isEndless(file, stats)) throw unusable(name, { is: 'not-a-file' })
    if (stats.size > mostBytes) throw unusable(name, { is: 'too-many-patterns' })
    return patternsOf(name, await readFile(file))
  } catch (error) {
    throw error instanceof UnusableSettings ? error : unusable(name, { is: 'unreadable', code: systemCode(error) })
  }
}

/** The patterns that bytes hold. Throws UnusableSettings where they are not UTF-8. */
export function patternsOf(name: string, bytes: Uint8Array): string {
  if (bytes.length > mostBytes) throw unusable(name, { is: 'too-many-patterns' })
  const { text, finding } = decode(name, bytes)
  if (finding) throw new UnusableSettings([finding])
  return text.replace(/^\uFEFF/, '')
}

/** Stops a search because of a file of patterns. */
export const unusable = (file: string, mistake: FileMistake): UnusableSettings =>
  new UnusableSettings([], [{ file, mistake }])
