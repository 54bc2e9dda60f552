import path from 'node:path'
import { settingsName } from '../settings/settings.js'
import { ownStatsOf } from './stats-of.js'

/**
 * The folders in which settings for a folder may stand, itself first. They go up to the top of its repository. Where there is
 * none, they go up to the folder in which the command runs, and no further: what a stranger puts into a folder above, as
 * anybody can into `/tmp`, says nothing of the folders that were named.
 */
export async function foldersAbove(folder: string, cwd: string): Promise<readonly string[]> {
  const all = [folder]
  for (let at = folder; at !== path.dirname(at); ) {
    if ((await ownStatsOf(path.join(at, '.git'))) !== undefined) return all
    at = path.dirname(at)
    all.push(at)
  }
  const last = all.indexOf(path.resolve(cwd))
  return all.slice(0, Math.max(1, last + 1))
}

/** The nearest settings file for a folder. */
export async function settingsAbove(folder: string, cwd: string): Promise<string | undefined> {
  for (const each of await foldersAbove(folder, cwd)) {
    const file = path.join(each, settingsName)
    // What is no file stands there all the same: it is refused where it is read.
    if ((await ownStatsOf(file)) !== undefined) return file
  }
  return undefined
}
