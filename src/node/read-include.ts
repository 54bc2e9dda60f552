import path from 'node:path'
import { quoted } from '../findings/fact.js'
import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import type { IncludeMistake, RefusedInclude, RefusedPath } from '../reading/mistakes/include-mistake.js'
import { locatorOf } from '../source/locate.js'
import type { Pointer } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'
import { type Disk, ownDisk } from './disk.js'

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
  const refuse = (mistake: RefusedInclude): Finding => finding(includer.tree, include, mistake)
  const { path: written } = include
  const found = await fileInside(written, includer.file, disk)
  if (typeof found === 'string') return refuse(found)
  if (includer.taken.has(found.file)) return refuse('included-twice')
  includer.taken.add(found.file)
  const bytes = await disk.read(found.real).catch(() => 'unreadable-file' as const)
  if (typeof bytes === 'string') return refuse(bytes)
  const main = includer.tree.file.path.slice(disk.prefix.length)
  return { name: disk.prefix + path.join(path.dirname(main), written).replaceAll(path.sep, '/'), bytes }
}

/** The bytes of a file in the folder of the main file that is no part of the declaration, such as a picture. */
export async function readBeside(
  written: string,
  main: string | undefined,
  disk: Disk = ownDisk,
): Promise<Uint8Array | RefusedPath> {
  const found = await fileInside(written, main, disk)
  if (typeof found === 'string') return found
  return disk.read(found.real).catch(() => 'unreadable-file' as const)
}

/** A file by its path in the folder of the main file, if it lies there, links followed. */
async function fileInside(
  written: string,
  main: string | undefined,
  disk: Disk,
): Promise<{ readonly file: string; readonly real: string } | RefusedPath> {
  if (main === undefined) return 'no-folder'
  if (/^[a-z][a-z0-9+.-]+:/i.test(written)) return 'address'
  if (path.posix.isAbsolute(written) || path.win32.isAbsolute(written)) return 'absolute-path'
  const folder = path.dirname(main)
  const file = path.resolve(folder, written)
  if (!isInside(file, folder)) return 'outside'
  const found = await disk.real(file)
  if (typeof found === 'string') return found
  const top = await disk.real(folder)
  return isInside(found.lies, typeof top === 'string' ? folder : top.lies) ? { file, real: found.lies } : 'link-out'
}

/** Whether a file lies below a folder. */
function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file)
  return relative !== '' && !path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..'
}

function finding(tree: SourceTree, { path: written, pointer }: Include, mistake: RefusedInclude): Finding {
  const data: IncludeMistake = { mistake, path: quoted(written) }
  return problem({ ...locatorOf([tree]).locate(pointer), rule: 'include', pointer, data })
}
