import type { Project } from '../checking/checked.js'
import { logoFinding, logoIn } from '../reading/logo.js'
import { pictureOf } from '../reading/picture.js'
import type { SourceTree } from '../source/tree.js'
import { type Disk, ownDisk } from './disk.js'
import { readBeside } from './read-include.js'

/** The logo that a declaration names, read from its folder as its parts are; else why there is none to print. */
export async function readLogo(
  trees: readonly SourceTree[],
  main: string | undefined,
  disk: Disk = ownDisk,
): Promise<Pick<Project, 'logo'>> {
  const named = logoIn(trees)
  if (named === undefined) return {}
  const bytes = await readBeside(named.path, main, disk)
  const picture = typeof bytes === 'string' ? bytes : pictureOf(bytes)
  return { logo: typeof picture === 'string' ? { finding: logoFinding(named, picture) } : { picture } }
}
