import path from 'node:path'
import { liesBelow } from '../lies-below.js'
import { realOf } from '../stats-of.js'

/** What a page may name: declarations and their parts, and the pictures that these name. */
export type Named = 'declaration' | 'picture'

/** What sort of file a name means; undefined for one that is nobody's business. */
export const sortOf = (name: string): Named | undefined =>
  /\.ya?ml$/i.test(name) ? 'declaration' : /\.(?:svg|png)$/i.test(name) ? 'picture' : undefined

/** The folder from which a page names files, and the one below which all of them lie: that of the settings, where there are any. */
export interface Folders {
  readonly root: string
  readonly within: string
}

/**
 * Where a file lies that a page names, links followed; undefined where that is not below its folders, or no such folder is there.
 * A file need not be there yet.
 */
export async function confined(name: string, { root, within }: Folders): Promise<string | undefined> {
  if (name.includes('\0') || name.includes('\\') || path.isAbsolute(name)) return undefined
  const full = path.resolve(root, name)
  if (!liesBelow(full, within)) return undefined
  const real = (await realOf(full)) ?? (await realOfNew(full))
  return real !== undefined && liesBelow(real, within) ? real : undefined
}

/** A file that is not there lies where its folder does. */
async function realOfNew(full: string): Promise<string | undefined> {
  const folder = await realOf(path.dirname(full))
  return folder === undefined ? undefined : path.join(folder, path.basename(full))
}
