import path from 'node:path'
import { settingsName } from '../settings/settings.js'
import { systemCode } from './error-code.js'
import { ownStatsOf } from './stats-of.js'
import { UnusableSettings } from './unusable-settings.js'
import { wayTo } from './way-to.js'

/**
 * The folders in which settings for a folder may stand, itself first. They go up to the top of its repository. Where there is
 * none, they go up to the folder in which the command runs, and no further: what a stranger puts into a folder above, as
 * anybody can into `/tmp`, says nothing of the folders that were named.
 */
export async function foldersAbove(folder: string, cwd: string): Promise<readonly string[]> {
  const all = [folder]
  for (let at = folder; at !== path.dirname(at); ) {
    if (await holds(at, '.git', cwd)) return all
    at = path.dirname(at)
    all.push(at)
  }
  const last = all.indexOf(path.resolve(cwd))
  return all.slice(0, Math.max(1, last + 1))
}

/** The nearest settings file for a folder. */
export async function settingsAbove(folder: string, cwd: string): Promise<string | undefined> {
  for (const each of await foldersAbove(folder, cwd)) {
    // What is no file stands there all the same: it is refused where it is read.
    if (await holds(each, settingsName, cwd)) return path.join(each, settingsName)
  }
  return undefined
}

/** Whether something of a name stands in a folder. Where nobody may look, it is the folder that cannot be read: the name may be none. */
async function holds(folder: string, name: string, cwd: string): Promise<boolean> {
  try {
    return (await ownStatsOf(path.join(folder, name))) !== undefined
  } catch (error) {
    const mistake = { is: 'unreadable', code: systemCode(error) } as const
    throw new UnusableSettings([], [{ file: wayTo(folder, cwd), mistake }])
  }
}
