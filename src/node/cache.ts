import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { systemCode } from './error-code.js'
import { makeFolder } from './make-folder.js'
import { clearKilled, temporaryIn } from './own-temporary.js'

/** Results by keys that are made of all that they follow from, so that an entry never becomes false. */
export interface Cache {
  /** What was put under a key; undefined where there is nothing, or nothing whole. */
  get(key: string): Entry | undefined
  put(key: string, entry: Entry): void
  /** Why nothing can be put any more, by the code of the system: it is told once, and nothing fails for it. */
  trouble(): string | undefined
}

/** What is kept: a result, or what has to be read besides to know which result it is. */
export interface Entry {
  readonly kind: 'result' | 'needs'
  readonly text: string
}

/** What stands before each entry: an entry of another form is no entry. */
const form = 'forthright-cache-1'

/** No entry is larger: what is, is something else. */
const mostBytes = 100_000_000

/** The SHA-256 of several pieces; where one ends belongs to it. */
export function keyOfAll(...pieces: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(`${piece.length} ${typeof piece}\n`).update(piece)
  return hash.digest('hex')
}

/**
 * A folder of entries, each written whole or not at all, and believed only if it is whole and stands under its own key. Reading
 * and writing wait for the disk: entries are small, and each of thousands would wait longer for its turn.
 */
export function cacheIn(folder: string): Cache {
  let trouble: string | undefined
  let isCleared = false
  const fileOf = (key: string): string => path.join(folder, key.slice(0, 2), key.slice(2))
  return {
    trouble: () => trouble,
    get(key) {
      const text = textOf(fileOf(key))
      const [, kind, sum, rest] = /^forthright-cache-1 (result|needs) ([0-9a-f]{64})\n([\s\S]*)$/.exec(text ?? '') ?? []
      if (rest === undefined || sum !== keyOfAll(key, kind ?? '', rest)) return undefined
      return { kind: kind === 'needs' ? 'needs' : 'result', text: rest }
    },
    put(key, { kind, text }) {
      if (trouble !== undefined) return
      const file = fileOf(key)
      const beside = temporaryIn(folder)
      try {
        makeFolder(path.dirname(file))
        writeFileSync(beside, `${form} ${kind} ${keyOfAll(key, kind, text)}\n${text}`, { flag: 'wx' })
        renameSync(beside, file)
        if (!isCleared) void clearKilled(folder)
        isCleared = true
      } catch (error) {
        trouble = systemCode(error)
        clear(beside)
      }
    },
  }
}

/** Takes away what was begun, if it is there and may be taken away. */
function clear(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // What is told is why it was not written.
  }
}

/** The text of a file that is one: no link is followed, and no pipe is waited for. */
function textOf(file: string): string | undefined {
  try {
    const handle = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW)
    try {
      const stats = fstatSync(handle)
      return stats.isFile() && stats.size <= mostBytes ? readFileSync(handle, 'utf8') : undefined
    } finally {
      closeSync(handle)
    }
  } catch {
    return undefined
  }
}
