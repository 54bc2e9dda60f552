import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { includesOf } from '../reading/includes.js'
import { parse } from '../reading/parse.js'
import { recognise } from '../reading/recognise.js'
import type { SourceTree } from '../source/tree.js'
import { decode, glance } from './decode.js'
import { readRegular } from './read-file.js'

/** How many folders are looked into, from that of a file upwards. */
const folders = 4

/**
 * The declaration that includes a file, by its path; a part lies in the folder of its declaration or below. Nothing above the
 * folder that the command was called in is looked at, unless the file itself lies there.
 */
export async function declarationOf(file: string, cwd: string): Promise<string | undefined> {
  let folder = path.dirname(file)
  for (let up = 0; up < folders; up += 1) {
    const found = await includerIn(folder, file)
    if (found !== undefined) return found
    const above = path.dirname(folder)
    if (folder === cwd || above === folder || path.relative(cwd, above).startsWith('..')) return undefined
    folder = above
  }
  return undefined
}

async function includerIn(folder: string, part: string): Promise<string | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const names = entries.filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name)).map(({ name }) => name)
  for (const name of names.sort()) {
    const file = path.join(folder, name)
    if (file !== part && (await includes(file, part))) return file
  }
  return undefined
}

/** Whether a file is a declaration that names another under `include`; what cannot be read names none. */
async function includes(file: string, part: string): Promise<boolean> {
  const bytes = await readRegular(file).catch(() => 'unreadable')
  if (typeof bytes === 'string' || recognise(glance(bytes)) !== 'declaration') return false
  const tree = parse({ path: file, text: decode(file, bytes).text }).value
  return tree !== undefined && namesPart(tree, file, part)
}

/** Whether a declaration that lies somewhere names a file under `include`. */
export const namesPart = (tree: SourceTree, main: string, part: string): boolean =>
  includesOf(tree).some((it) => path.resolve(path.dirname(main), it.path) === part)
