import { realpath } from 'node:fs/promises'
import path from 'node:path'
import { isBelow } from './lies-below.js'

/** Whether a path stays in a folder once links are followed, as far as it is there already. */
export async function staysIn(folder: string, written: string): Promise<boolean> {
  const top = await realpath(folder)
  for (let at = path.resolve(folder, written); at !== path.dirname(at); at = path.dirname(at)) {
    const lies = await realpath(at).catch(() => undefined)
    if (lies !== undefined) return isBelow(lies, top)
  }
  return false
}
