import path from 'node:path'
import { distance } from 'fastest-levenshtein'
import { quoted } from '../findings/fact.js'
import type { FileProblem, FilesHere } from '../findings/file-problem.js'
import { glance } from './decode.js'
import { passedOverIn } from './passed-over.js'
import { readRegular } from './read-file.js'
import { refusalOf } from './refusal.js'
import type { SettingsLookup } from './settings.js'
import { UnusableSettings } from './unusable-settings.js'
import { yamlBelow } from './yaml-below.js'

/** The YAML files of a folder that matter, by name and sorted. */
export interface Found {
  readonly declarations: readonly string[]
  /** What looks like a part, or like a declaration with a slip at its beginning: somebody has to have read it. */
  readonly alike: readonly string[]
  /** What lies there and cannot be had, because its name is not UTF-8. */
  readonly misnamed: readonly string[]
  /** How many files and folders were passed over. */
  readonly passed: number
}

/** Where declarations are sought, and which of the files below are meant. */
export interface Sought {
  readonly folder: string
  /** By their names in the folder; all where there is none. */
  readonly matches?: (name: string) => boolean
}

/** In what a search goes on. */
interface Surroundings {
  readonly cwd: string
  readonly settings?: SettingsLookup | undefined
  readonly saw?: ((folder: string) => void) | undefined
}

/** Finds all declarations below a folder, but for what is passed over there. */
export async function declarationsIn(
  { folder, matches }: Sought,
  { cwd, settings, saw }: Surroundings,
): Promise<Found | FileProblem> {
  const { recognise } = await import('../reading/recognise.js')
  const declarations: string[] = []
  const alike: string[] = []
  const perhaps: string[] = []
  const misnamed: string[] = []
  const top = path.resolve(cwd, folder)
  const named = typeof settings?.given === 'string' ? path.resolve(cwd, settings.given) : undefined
  let passed = 0
  const told = (): void => {
    passed += 1
  }
  let reading = folder
  const inFolder = (name: string): string => path.join(folder, name).replaceAll(path.sep, '/')
  try {
    const passedOver = await passedOverIn(top, { cwd, settings, told })
    for await (const name of yamlBelow({
      folder: top,
      passedOver,
      saw,
      misnamed: (name) => misnamed.push(inFolder(name)),
    })) {
      if (matches?.(name) === false) continue
      reading = inFolder(name)
      // What was named as settings is no declaration, whatever it is called.
      if (path.resolve(cwd, reading) === named) continue
      const bytes = await readRegular(path.resolve(cwd, reading))
      const seeming = typeof bytes === 'string' ? 'declaration' : recognise(glance(bytes), name)
      if (seeming === 'declaration') declarations.push(reading)
      if (seeming === 'alike') alike.push(reading)
      if (seeming === 'perhaps') perhaps.push(reading)
    }
  } catch (error) {
    if (error instanceof UnusableSettings) throw error
    // What cannot be looked into may hold a declaration: leaving it out would make a run green that has not seen it.
    const where = error instanceof Error && 'path' in error ? path.relative(cwd, String(error.path)) : reading
    const within = where || folder
    const mistake = {
      is: 'unreadable-part',
      within: quoted(within),
      ...(await refusalOf(error, { name: within, path: path.resolve(cwd, within) })),
    } as const
    return { file: folder, mistake }
  }
  alike.push(...nearTo([...declarations, ...alike], perhaps))
  return { declarations: declarations.sort(), alike: alike.sort(), misnamed: misnamed.sort(), passed }
}

/** Of files that may be parts, those that lie beside something of ours, or in a folder beside it. */
export function nearTo(ours: readonly string[], perhaps: readonly string[]): readonly string[] {
  const folders = new Set(ours.map((file) => path.posix.dirname(file)))
  return perhaps.filter((file) => {
    const folder = path.posix.dirname(file)
    return folders.has(folder) || folders.has(path.posix.dirname(folder))
  })
}

/** The YAML files of this folder, where a name matches nothing, and the one near it that may have been meant. */
export async function filesNear(name: string, cwd: string): Promise<FilesHere> {
  const all: string[] = []
  try {
    for await (const other of yamlBelow({ folder: cwd, deep: 3 })) all.push(other.replaceAll(path.sep, '/'))
  } catch {
    // It is only a hint: what was found so far will do.
  }
  all.sort()
  const nearness = (other: string): number =>
    Math.min(distance(name, other), distance(path.basename(name), path.basename(other)))
  const nearest = all.toSorted((a, b) => nearness(a) - nearness(b))[0]
  const isNear = nearest !== undefined && nearness(nearest) <= Math.max(1, Math.floor(path.basename(name).length / 4))
  const here = all
    .filter((other) => !other.includes('/'))
    .slice(0, 8)
    .map(quoted)
  return { here, more: all.length - here.length, ...(isNear && { nearest: quoted(nearest) }) }
}
