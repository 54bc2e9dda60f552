import { readFile, stat } from 'node:fs/promises'
import { codeOf } from './error-code.js'
import { hashOf } from './manifest.js'
import { isEndless } from './read-file.js'

/** What stands under the name of an output: its bytes, or why there are none; a code is that of the system, which does not hand it out. */
export type Standing = Uint8Array | 'missing' | 'not-a-file' | { readonly code: string }

/** Whether it is known what stands there. */
export const isRead = (found: Standing): found is Uint8Array => found instanceof Uint8Array

/** Reads what stands there; a pipe or a device is not opened, which might never end. */
export async function standing(file: string): Promise<Standing> {
  const stats = await stat(file).catch(codeOf)
  if (typeof stats === 'string') return noneBy(stats)
  if (!stats.isFile() || (await isEndless(file, stats).catch(() => false))) return 'not-a-file'
  return readFile(file).catch((error: unknown) => noneBy(codeOf(error)))
}

const noneBy = (code: string): Standing => (code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : { code })

/** Whether a file on disk has what would be written. Git may have given a text the line ends of another system. */
export const isSame = (found: Uint8Array, bytes: Uint8Array): boolean =>
  equals(found, bytes) || (isText(bytes) && equals(withLineFeeds(found), withLineFeeds(bytes)))

/** Whether a file on disk is what forthright wrote, by its hash. */
export function isWritten(found: Uint8Array, sha256: string): boolean {
  if (hashOf(found) === sha256) return true
  if (!isText(found)) return false
  const text = withLineFeeds(found)
  return (
    hashOf(text) === sha256 ||
    hashOf(Buffer.from(text.toString('latin1').replaceAll('\n', '\r\n'), 'latin1')) === sha256
  )
}

const equals = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0

/** Git tells texts from other files in the same way. */
const isText = (bytes: Uint8Array): boolean => !bytes.includes(0)

const withLineFeeds = (bytes: Uint8Array): Buffer =>
  Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
