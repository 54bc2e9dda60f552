import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { keyOfAll } from './cache.js'

/**
 * What tells this program from any other that might find something else: its version, its code and the tables of Unicode that
 * patterns use. The entry of a bundle names all other files by what they hold.
 */
export function programIdentity(version: string): string {
  const here = path.dirname(fileURLToPath(import.meta.url))
  const entry = [path.join(here, 'cli.js'), path.join(here, '../cli.js')].find(existsSync)
  // Sources change without a trace: what one run of them kept is for that run.
  const code = entry === undefined ? `sources ${process.pid}` : keyOfAll(readFileSync(entry))
  return keyOfAll(version, code, process.versions.unicode ?? '')
}
