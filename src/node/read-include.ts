import path from 'node:path'
import { quoted } from '../findings/fact.js'
import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import type { IncludeMistake, RefusedPath } from '../reading/mistakes/include-mistake.js'
import { spelledOut } from '../source/characters.js'
import { locatorOf } from '../source/locate.js'
import type { Pointer } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'
import { type Disk, isPlace, ownDisk } from './disk.js'
import { codeOf, isForbidden, systemCode } from './error-code.js'
import { liesBelow } from './lies-below.js'
import { inTheWayOf } from './refusal.js'

/** One line of `include`, as it is written. */
export interface Include {
  readonly path: string
  readonly pointer: Pointer
}

/** The main file that includes. */
export interface Includer {
  readonly tree: SourceTree
  /** Where it lies; undefined for standard input. */
  readonly file: string | undefined
  /** The folder that its parts lie in or below: its own, or that of its settings. */
  readonly within?: string | undefined
  /** What has been read for it so far. */
  readonly taken: Set<string>
}

/** An included file: its name beside the name of the main file. */
export interface Included {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Reads an included file, if it lies in the folder of the main file; anything else is a finding where it is written. */
export async function readInclude(
  include: Include,
  includer: Includer,
  disk: Disk = ownDisk,
): Promise<Included | Finding> {
  const refuse = (refused: RefusedPath | 'included-twice'): Finding => finding(includer.tree, include, refused)
  const { path: written } = include
  const found = await fileInside(written, includer, disk)
  if (!isFound(found)) return refuse(found)
  // By another name, or by a link, a file is the same one.
  if ([found.file, found.real].some((file) => includer.taken.has(file))) return refuse('included-twice')
  for (const file of [found.file, found.real]) includer.taken.add(file)
  const bytes = await disk.read(found.real).catch(unreadBecause)
  if (!(bytes instanceof Uint8Array)) return refuse(bytes)
  const main = includer.tree.file.path.slice(disk.prefix.length)
  return { name: disk.prefix + nameBeside(main, written), bytes }
}

/** What a file is called that another names by its path from there. */
export const nameBeside = (main: string, written: string): string =>
  path.join(path.dirname(main), written).replaceAll(path.sep, '/').replace(/\/+$/, '')

/** The bytes of a file by its path from another that names it and is no part of the declaration, such as a picture. */
export async function readBeside(
  written: string,
  namer: Pick<Includer, 'file' | 'within'>,
  disk: Disk = ownDisk,
): Promise<Uint8Array | RefusedPath> {
  const found = await fileInside(written, namer, disk)
  if (!isFound(found)) return found
  return disk.read(found.real).catch(unreadBecause)
}

/** Why a file that is there could not be read. */
function unreadBecause(error: unknown): RefusedPath {
  if (isForbidden(error)) return 'not-allowed'
  return codeOf(error) === 'EISDIR' ? 'folder' : { mistake: 'unreadable-file', code: systemCode(error) }
}

/** A file by the name that leads to it and by where it really lies. */
interface FoundFile {
  readonly file: string
  readonly real: string
}

const isFound = (found: FoundFile | RefusedPath): found is FoundFile => typeof found === 'object' && 'real' in found

/** A file by its path from another, if it lies within the folder that is reached from there, links followed. */
async function fileInside(
  written: string,
  { file: main, within }: Pick<Includer, 'file' | 'within'>,
  disk: Disk,
): Promise<FoundFile | RefusedPath> {
  if (main === undefined) return 'no-folder'
  if (/^[a-z][a-z0-9+.-]+:/i.test(written)) return 'address'
  if (path.posix.isAbsolute(written) || path.win32.isAbsolute(written)) return 'absolute-path'
  const own = path.dirname(main)
  const shared = within !== undefined && liesBelow(main, within) ? within : undefined
  const file = path.resolve(own, written)
  if (file === own || file === shared) return 'folder'
  if (!liesBelow(file, shared ?? own)) return shared === undefined ? 'outside' : 'out-of-reach'
  const found = await disk.real(file)
  if (typeof found === 'string') return found
  // Only the disk of this machine says why it does not hand out a file.
  if (!isPlace(found)) return { ...found, ...(await inTheWayOf({ name: written, path: file })) }
  const isReached = async (folder: string): Promise<boolean> => {
    const top = await disk.real(folder)
    return liesBelow(found.lies, isPlace(top) ? top.lies : folder)
  }
  // What a link leads to is reached from where the declaration itself really lies, too.
  if ((await isReached(own)) || (shared !== undefined && (await isReached(shared)))) return { file, real: found.lies }
  return shared === undefined ? 'link-out' : 'out-of-reach'
}

function finding(
  tree: SourceTree,
  { path: written, pointer }: Include,
  refused: RefusedPath | 'included-twice',
): Finding {
  const named = { path: quoted(spelledOut(written)) }
  const data: IncludeMistake = typeof refused === 'string' ? { mistake: refused, ...named } : { ...refused, ...named }
  return problem({ ...locatorOf([tree]).locate(pointer), rule: 'include', pointer, data })
}
