import type { Project } from '../checking/checked.js'
import { logoFinding, logoIn } from '../reading/logo.js'
import { pictureOf } from '../reading/picture.js'
import type { SourceTree } from '../source/tree.js'
import { type Disk, ownDisk } from './disk.js'
import { readBeside } from './read-include.js'

/** A file that may name a logo: a declaration with its parts, or its settings. */
export interface Namer {
  readonly trees: readonly SourceTree[]
  /** From where it is named; undefined for standard input. */
  readonly file: string | undefined
  /** The folder that it lies in or below. */
  readonly within?: string | undefined
}

/** The logo of the first that names one, read as its parts are; else why there is none to print. */
export async function readLogo(namers: readonly Namer[], disk: Disk = ownDisk): Promise<Pick<Project, 'logo'>> {
  const namer = namers.find(({ trees }) => logoIn(trees) !== undefined)
  const named = namer && logoIn(namer.trees)
  if (namer === undefined || named === undefined) return {}
  const bytes = await readBeside(named.path, namer, disk)
  const picture = bytes instanceof Uint8Array ? pictureOf(bytes) : bytes
  return {
    logo: typeof picture === 'object' && 'kind' in picture ? { picture } : { finding: logoFinding(named, picture) },
  }
}
