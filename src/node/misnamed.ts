import { lstat, readdir } from 'node:fs/promises'
import path from 'node:path'
import { codeOf } from './error-code.js'

/** What stands in a name for each byte that is no letter of UTF-8. */
const unknown = '\uFFFD'

/**
 * Whether a file or a folder is there and cannot be had by its name, because that is not UTF-8: Node reads such names and does not
 * write them. A name may hold the sign itself, and be fine.
 */
export async function isMisnamed(file: string): Promise<boolean> {
  const name = path.basename(file)
  if (!name.includes(unknown)) return false
  const code = await lstat(file).then(() => '', codeOf)
  if (code !== 'ENOENT') return false
  return (await readdir(path.dirname(file)).catch((): string[] => [])).includes(name)
}
