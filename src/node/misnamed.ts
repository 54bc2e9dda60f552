import { lstat, readdir } from 'node:fs/promises'
import path from 'node:path'
import { noLetter } from '../source/characters.js'
import { codeOf } from './error-code.js'

/**
 * Whether a file or a folder is there and cannot be had by its name, because that is not UTF-8: Node reads such names and does not
 * write them. A name may hold the sign itself, and be fine.
 */
export async function isMisnamed(file: string): Promise<boolean> {
  const name = path.basename(file)
  if (!name.includes(noLetter)) return false
  const code = await lstat(file).then(() => '', codeOf)
  if (code !== 'ENOENT') return false
  return (await readdir(path.dirname(file)).catch((): string[] => [])).includes(name)
}
