import { existsSync } from 'node:fs'
import path from 'node:path'
import type { FileProblem } from '../findings/file-problem.js'
import type { StaleFile } from '../reports/build-report.js'
import { lockName, notLocked } from './lock.js'
import { holdingOf } from './lock-owner.js'
import type { Making, Manifest } from './manifest.js'
import { type OutputFolder, stateOf } from './output-state.js'
import { isRead, isSame, isWritten, standing } from './same-bytes.js'
import { ownStatsOf } from './stats-of.js'
import { wayTo } from './way-to.js'
import type { OutputFile } from './write-outputs.js'

/** All names that some declarations can give to files in this folder, by the path of the declaration from there. */
export type Makeable = ReadonlyMap<string, ReadonlySet<string>>

/** Compares what would be written with what is there, and writes nothing. */
export async function staleOutputs(folder: OutputFolder, files: readonly OutputFile[]): Promise<readonly StaleFile[]> {
  const state = await stateOf(folder)
  const owned: Manifest = 'mistake' in state ? new Map() : state.owned
  const stale: StaleFile[] = []
  for (const { name, bytes, made } of files) {
    const file = path.join(folder.path, name)
    const found = await standing(file)
    // What is written takes the place of a link, whatever that leads to.
    if (owned.has(name) && (await ownStatsOf(file))?.isSymbolicLink()) stale.push({ name, reason: 'link' })
    else if (found === 'missing') stale.push({ name, reason: found })
    // Whatever else stands there and is no file is refused.
    else if (found === 'not-a-file') stale.push({ name, reason: 'foreign' })
    else if (!isRead(found)) stale.push({ name, reason: 'unreadable' })
    else if (!isSame(found, bytes)) {
      const listed = owned.get(name)
      const isOurs = listed !== undefined && isWritten(found, listed.sha256)
      stale.push({ name, ...(isOurs ? sinceMade(listed.made, made) : { reason: listed ? 'edited' : 'foreign' }) })
    }
  }
  return stale
}

/** Why these files would not be written, whatever their bytes: whoever is told to build would only be refused. */
export async function refusedOutputs(folder: OutputFolder, names: readonly string[]): Promise<readonly FileProblem[]> {
  const state = await stateOf(folder)
  if ('mistake' in state) return [state]
  const lock = await holdingOf(path.join(folder.path, lockName))
  if (lock.is === 'foreign') return [notLocked({ is: 'no-lock', folder: folder.path }, folder.name)]
  const refused = names.map(async (name): Promise<readonly FileProblem[]> => {
    const stats = await ownStatsOf(path.join(folder.path, name))
    if (stats === undefined || stats.isFile() || (stats.isSymbolicLink() && state.owned.has(name))) return []
    return [{ file: `${folder.name}/${name}`, mistake: { is: 'foreign' } }]
  })
  return (await Promise.all(refused)).flat()
}

/** What changed since a file was made: the facts, or what words them. */
function sinceMade(then: Making | undefined, now: Making | undefined): Omit<StaleFile, 'name'> {
  if (then === undefined || now === undefined) return { reason: 'outdated' }
  const by = then.by === now.by ? {} : { by: then.by }
  if (then.facts !== now.facts) return { reason: 'other-facts', ...by }
  return { reason: then.by === now.by ? 'other-day' : 'other-version', ...by }
}

/** Files on the list that nothing makes any more: their notice has another name or is gone, or their declaration is. */
export async function leftOutputs(folder: OutputFolder, makeable: Makeable): Promise<readonly string[]> {
  const state = await stateOf(folder)
  if ('mistake' in state) return []
  // A declaration that was renamed makes what it made before.
  const made = new Set([...makeable.values()].flatMap((names) => [...names]))
  return [...state.owned]
    .filter(([name, { from }]) => {
      if (from === undefined || made.has(name) || !existsSync(path.join(folder.path, name))) return false
      return !(makeable.get(from)?.has(name) ?? existsSync(path.resolve(folder.path, from)))
    })
    .map(([name]) => name)
    .sort()
}

/** The path of a declaration from the folder of its outputs, where both lie below the folder in which somebody works. */
export function pathFrom(folder: OutputFolder, declaration: string, cwd: string): string | undefined {
  const file = path.resolve(cwd, declaration)
  const isHere = [file, folder.path].every((one) => !/^\.\.(?:$|[/\\])|^[A-Za-z]:/.test(path.relative(cwd, one)))
  return isHere && declaration !== '<stdin>' ? wayTo(file, folder.path) : undefined
}
