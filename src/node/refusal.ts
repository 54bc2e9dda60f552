import { lstat, stat } from 'node:fs/promises'
import path from 'node:path'
import { type Quoted, quoted } from '../findings/fact.js'
import type { FileProblem } from '../findings/file-problem.js'
import { codeOf, systemCode } from './error-code.js'
import { isMisnamed } from './misnamed.js'

/** Why the system says no, by its code, and the part of a path that is in the way where one is. */
export interface Refusal {
  readonly code: string
  readonly part?: Quoted
}

/** A file or a folder: as the user named it, and where it is. */
export interface Place {
  readonly name: string
  readonly path: string
}

/** Why the system says no to a file, by its error or the code of one; throws an error that does not come from the system. */
export async function refusalOf(error: unknown, place: Place): Promise<Refusal> {
  const code = typeof error === 'string' ? error : systemCode(error)
  return onTheWay.has(code) ? ((await inTheWayOf(place)) ?? { code }) : { code }
}

/** A file or a folder that the system does not let us read. */
export const unreadable = async (error: unknown, place: Place): Promise<FileProblem> => ({
  file: place.name,
  mistake: { is: 'unreadable', ...(await refusalOf(error, place)) },
})

/** What is said where the way to a file leads nowhere, rather than the file itself. */
const onTheWay: ReadonlySet<string> = new Set(['EEXIST', 'ELOOP', 'ENOENT', 'ENOTDIR'])

/**
 * The first part of a path that nothing can lie in, or that leads to nothing, as it was named: a file, a link to nothing, links in
 * a circle, what has a name that is not UTF-8. Undefined where no part of the path is in the way.
 */
export async function inTheWayOf(whole: Place): Promise<Required<Refusal> | undefined> {
  for (const place of [...above(whole), whole]) {
    const part = quoted(place.name)
    const stats = await stat(place.path).catch(codeOf)
    if (typeof stats !== 'string') {
      if (place !== whole && !stats.isDirectory()) return { code: 'ENOTDIR', part }
      continue
    }
    if (stats === 'ELOOP') return { code: stats, part }
    if (stats === 'ENOENT' && (await isMisnamed(place.path))) return { code: 'EILSEQ', part }
    const isLink = stats === 'ENOENT' && (await lstat(place.path).catch(() => undefined))?.isSymbolicLink()
    return isLink ? { code: stats, part } : undefined
  }
  return undefined
}

/** The parts of a path that stand above its end, as far as they are named, the shortest first. */
function above({ name, path: place }: Place): readonly Place[] {
  const named = path.dirname(path.normalize(name))
  if (named === '.' || named === path.dirname(named) || path.basename(named) === '..') return []
  const next = { name: named.replaceAll(path.sep, '/'), path: path.dirname(place) }
  return [...above(next), next]
}
