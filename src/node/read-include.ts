import { readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import { locatorOf } from '../source/locate.js'
import type { Pointer } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'

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
export async function readInclude(include: Include, includer: Includer): Promise<Included | Finding> {
  const refuse = (message: string, fix: string): Finding => finding(includer.tree, include, message, fix)
  const { path: written } = include
  if (includer.file === undefined)
    return refuse(
      `'${written}' cannot be included: a declaration from standard input lies in no folder.`,
      'Name the file instead of -, or write everything into one file.',
    )
  const near = 'Write the path from the folder of this file, such as recipients.yaml.'
  if (/^[a-z][a-z0-9+.-]+:/i.test(written))
    return refuse(`'${written}' is an address, and only files can be included.`, near)
  if (path.posix.isAbsolute(written) || path.win32.isAbsolute(written))
    return refuse(`'${written}' is an absolute path.`, near)
  const folder = path.dirname(includer.file)
  const file = path.resolve(folder, written)
  if (!isInside(file, folder))
    return refuse(`'${written}' lies outside the folder of this file.`, `Move it here. ${near}`)
  const real = await realpath(file).catch(() => undefined)
  if (real === undefined) return refuse(`There is no file '${written}' beside this one.`, near)
  if (!isInside(real, await realpath(folder)))
    return refuse(`'${written}' is a link that leads out of the folder of this file.`, 'Put the file itself here.')
  if (includer.taken.has(file)) return refuse(`'${written}' is already part of this declaration.`, 'Delete this line.')
  includer.taken.add(file)
  const bytes = await readFile(real).catch(() => undefined)
  if (bytes === undefined) return refuse(`'${written}' cannot be read as a file.`, near)
  return { name: path.join(path.dirname(includer.tree.file.path), written).replaceAll(path.sep, '/'), bytes }
}

/** Whether a file lies below a folder. */
function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file)
  return relative !== '' && !path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..'
}

function finding(tree: SourceTree, { pointer }: Include, message: string, fix: string): Finding {
  return problem({ ...locatorOf([tree]).locate(pointer), rule: 'include', pointer, message, fix })
}
