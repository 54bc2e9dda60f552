import path from 'node:path'
import type { Project } from '../checking/checked.js'
import { includesOf } from '../reading/includes.js'
import { logoIn } from '../reading/logo.js'
import { isBelow, liesBelow } from './lies-below.js'
import type { Main } from './read-project.js'
import { foldersAbove } from './settings-above.js'

/**
 * The folders in which a declaration is read, also those where a part that it names is not there yet, or settings that would
 * hold for it. None of them lies outside of what it may read.
 */
export async function foldersOf(project: Project, { file, settings }: Main, cwd: string): Promise<readonly string[]> {
  if (file === undefined) return []
  const own = path.dirname(file)
  const reach = settings !== undefined && liesBelow(file, settings.folder) ? settings.folder : own
  const [tree] = project.trees
  const logo = logoIn(project.trees)?.path
  const named = [...(tree ? includesOf(tree).map((part) => part.path) : []), ...(logo === undefined ? [] : [logo])]
  const folders = named.map((part) => path.dirname(path.resolve(own, part)))
  return [...(await foldersAbove(own, cwd)), ...folders.filter((it) => isBelow(it, reach))]
}
