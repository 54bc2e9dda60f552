import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { distance } from 'fastest-levenshtein'
import { quoted } from '../findings/fact.js'
import type { FileProblem, FilesHere } from '../findings/file-problem.js'
import { glance } from './decode.js'
import { readRegular } from './read-file.js'

/** The YAML files of a folder that matter, by name and sorted. */
export interface Found {
  readonly declarations: readonly string[]
  /** What looks like a part, or like a declaration with a slip at its beginning: somebody has to have read it. */
  readonly alike: readonly string[]
}

/** Finds all declarations below a folder; folders with a dot, node_modules and links are left out. */
export async function declarationsIn(folder: string, cwd: string): Promise<Found | FileProblem> {
  const { recognise } = await import('../reading/recognise.js')
  const declarations: string[] = []
  const alike: string[] = []
  let reading = folder
  try {
    for await (const name of yamlBelow(path.resolve(cwd, folder))) {
      reading = path.join(folder, name).replaceAll(path.sep, '/')
      const bytes = await readRegular(path.resolve(cwd, reading))
      const seeming = typeof bytes === 'string' ? 'declaration' : recognise(glance(bytes))
      if (seeming === 'declaration') declarations.push(reading)
      if (seeming === 'alike') alike.push(reading)
    }
  } catch (error) {
    // What cannot be looked into may hold a declaration: leaving it out would make a run green that has not seen it.
    const where = error instanceof Error && 'path' in error ? path.relative(cwd, String(error.path)) : reading
    return { file: folder, mistake: { is: 'unreadable-part', part: quoted(where || folder) } }
  }
  return { declarations: declarations.sort(), alike: alike.sort() }
}

/** The YAML files of this folder, where a name matches nothing, and the one near it that may have been meant. */
export async function filesNear(name: string, cwd: string): Promise<FilesHere> {
  const all: string[] = []
  try {
    for await (const other of yamlBelow(cwd, 3)) all.push(other.replaceAll(path.sep, '/'))
  } catch {
    // It is only a hint: what was found so far will do.
  }
  all.sort()
  const nearness = (other: string): number =>
    Math.min(distance(name, other), distance(path.basename(name), path.basename(other)))
  const nearest = all.toSorted((a, b) => nearness(a) - nearness(b))[0]
  const isNear = nearest !== undefined && nearness(nearest) <= Math.max(1, Math.floor(path.basename(name).length / 4))
  const here = all
    .filter((other) => !other.includes('/'))
    .slice(0, 8)
    .map(quoted)
  return { here, more: all.length - here.length, ...(isNear && { nearest: quoted(nearest) }) }
}

/** Links are neither files nor folders here: what they lead to inside the folder is found without them. */
async function* yamlBelow(folder: string, deep = Number.POSITIVE_INFINITY, prefix = ''): AsyncGenerator<string> {
  for (const entry of await readdir(path.join(folder, prefix), { withFileTypes: true })) {
    const name = path.join(prefix, entry.name)
    if (entry.isFile() && /\.ya?ml$/i.test(name)) yield name
    const isOurs = entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules'
    if (isOurs && deep > 1) yield* yamlBelow(folder, deep - 1, name)
  }
}
