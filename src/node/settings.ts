import { lstat } from 'node:fs/promises'
import path from 'node:path'
import type { FileProblem } from '../findings/file-problem.js'
import type { Settings } from '../settings/settings.js'
import { decode } from './decode.js'
import { mostBytes, readRegular } from './read-file.js'
import { refusalOf } from './refusal.js'
import { settingsAbove } from './settings-above.js'
import { UnusableSettings } from './unusable-settings.js'

export { isOfEach, ofEach } from '../settings/settings.js'

/** Settings and the folder that they reach. */
export interface Holding extends Settings {
  /** Where they stand, as an absolute path. */
  readonly folder: string
}

/** Finds the settings that hold for a folder. */
export interface SettingsLookup {
  /** Undefined where there are none. Throws UnusableSettings where they are there and cannot be used. */
  of(folder: string): Promise<Holding | undefined>
  /** What was given: a file, none at all, or nothing. By it another thread finds the same. */
  readonly given: string | false | undefined
}

/** Looks settings up: the nearest above each folder, those of a file that was named, or none at all. Each is read once. */
export function settingsFor(cwd: string, given: string | false | undefined): SettingsLookup {
  const byFile = new Map<string, Promise<Holding>>()
  const byFolder = new Map<string, Promise<Holding | undefined>>()
  const read = (file: string): Promise<Holding> => {
    const known = byFile.get(file) ?? readFrom(file, cwd)
    byFile.set(file, known)
    return known
  }
  const look = async (folder: string): Promise<Holding | undefined> => {
    const file = given === undefined ? await settingsAbove(folder, cwd) : path.resolve(cwd, given || '')
    return file === undefined ? undefined : read(file)
  }
  return {
    given,
    of(folder) {
      if (given === false) return Promise.resolve(undefined)
      const known = byFolder.get(folder) ?? look(folder)
      byFolder.set(folder, known)
      return known
    },
  }
}

async function readFrom(file: string, cwd: string): Promise<Holding> {
  const name = (path.relative(cwd, file) || file).replaceAll(path.sep, '/')
  const bytes = await bytesOf(file, name)
  const { text, finding } = decode(name, bytes)
  if (finding) throw new UnusableSettings([finding])
  const { readKnownSettings } = await import('./read-known-settings.js')
  const { value, findings } = await readKnownSettings({ path: name, text }, path.dirname(file))
  if (value === undefined) throw new UnusableSettings(findings)
  return { ...value, folder: path.dirname(file) }
}

/** A link would make a file elsewhere the settings of this folder. */
async function bytesOf(file: string, name: string): Promise<Uint8Array> {
  const unusable = (mistake: FileProblem['mistake']) => new UnusableSettings([], [{ file: name, mistake }])
  try {
    const stats = await lstat(file)
    if (!stats.isFile()) throw unusable({ is: 'not-a-file' })
    if (stats.size > mostBytes) throw unusable({ is: 'too-large' })
    const bytes = await readRegular(file)
    if (typeof bytes === 'string') throw unusable({ is: bytes })
    return bytes
  } catch (error) {
    if (error instanceof UnusableSettings) throw error
    const refusal = await refusalOf(error, { name, path: file })
    throw unusable(refusal.code === 'ENOENT' && !refusal.part ? { is: 'missing' } : { is: 'unreadable', ...refusal })
  }
}
