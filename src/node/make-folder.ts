import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { codeOf } from './error-code.js'

/**
 * Makes a folder and those above it that are missing; others may make them at the same time. The recursive way of Node goes
 * round for ever where the system says that a folder below one that is there leads to nothing, as in `/proc/self/fd`.
 */
export function makeFolder(folder: string): void {
  const refusal = refusalOf(folder)
  if (refusal === undefined) return
  const parent = path.dirname(folder)
  if (codeOf(refusal) !== 'ENOENT' || parent === folder) throw refusal
  makeFolder(parent)
  const still = refusalOf(folder)
  if (still !== undefined) throw still
}

/** Why there is no such folder now, after one was made if that was possible. */
function refusalOf(folder: string): unknown {
  try {
    mkdirSync(folder)
    return undefined
  } catch (error) {
    return isFolderOr(folder, error)
  }
}

/** A link to nothing is taken, and what it leads to is not there: that is what the second look says. */
function isFolderOr(folder: string, error: unknown): unknown {
  try {
    return statSync(folder).isDirectory() ? undefined : error
  } catch (second) {
    return codeOf(error) === 'EEXIST' ? second : error
  }
}
