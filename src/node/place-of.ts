import { realpath } from 'node:fs/promises'
import path from 'node:path'

/**
 * Where a file lies that may still be made: two ways to one place are one. A link in the place of the file is not followed, those
 * above it are.
 */
export async function placeOf(name: string, cwd: string): Promise<string> {
  const file = path.resolve(cwd, name)
  return path.join(await realFolder(path.dirname(file)), path.basename(file))
}

async function realFolder(folder: string): Promise<string> {
  const real = await realpath(folder).catch(() => undefined)
  if (real !== undefined) return real
  const parent = path.dirname(folder)
  return parent === folder ? folder : path.join(await realFolder(parent), path.basename(folder))
}

/** Those of some names that are one place, each but the first. */
export async function namedAgain(names: readonly string[], cwd: string): Promise<readonly string[]> {
  const places = await Promise.all(names.map((name) => placeOf(name, cwd)))
  return names.filter((_, index) => places.indexOf(places[index] ?? '') < index)
}
