import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { FileProblem } from '../findings/file-problem.js'
import { assetsFolder } from './assets.js'
import { systemCode } from './error-code.js'
import { readNamed } from './read-file.js'
import { refusalOf } from './refusal.js'
import { withoutSchemaLine } from './schema-line.js'
import { ownStatsOf } from './stats-of.js'

/** A file by its name beside the declaration. */
export interface StartingFile {
  readonly name: string
  readonly text: string
}

/** A whole organisation that ships with the package, to begin from. */
export interface Example {
  readonly name: string
  /** The first comment of its declaration, in which it says who it is. */
  readonly about: string
  readonly declaration: string
  /** Parts and pictures that belong to it; not what is printed from it. */
  readonly others: readonly string[]
  readonly folder: string
}

/** The declaration of each example. */
const mainName = 'privacy.yaml'

/** The examples of the package, by name: every folder of `examples` with a declaration in it. */
export async function findExamples(): Promise<readonly Example[]> {
  const root = path.join(assetsFolder(), '..', 'examples')
  const entries = await readdir(root, { withFileTypes: true }).catch(() => [])
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const found = await Promise.all(names.sort().map((name) => exampleIn(path.join(root, name), name)))
  return found.flat()
}

async function exampleIn(folder: string, name: string): Promise<readonly Example[]> {
  const text = await readFile(path.join(folder, mainName), 'utf8').catch(() => undefined)
  if (text === undefined) return []
  const declaration = withoutSchemaLine(text)
  const about = /^#\s*(.*?)\s*$/m.exec(declaration)?.[1] ?? ''
  const others = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name !== mainName && !/^\.|\.md$/.test(entry.name))
    .map((entry) => entry.name)
  return [{ name, about, declaration, others: others.sort(), folder }]
}

/** Whether something is known to have a name, even a link to nothing. Where nobody may look, whoever reads or writes there says so. */
export async function isTaken(name: string, cwd: string): Promise<boolean> {
  const stats = await ownStatsOf(path.resolve(cwd, name)).catch(systemCode)
  return typeof stats === 'object'
}

/** The bytes of a file that the user named, or why it cannot be read. */
export async function readBytes(name: string, cwd: string): Promise<Uint8Array | FileProblem> {
  const file = path.resolve(cwd, name)
  try {
    const bytes = await readNamed(file)
    return typeof bytes === 'string' ? { file: name, mistake: { is: bytes } } : bytes
  } catch (error) {
    const refusal = await refusalOf(error, { name, path: file })
    const isMissing = refusal.code === 'ENOENT' && refusal.part === undefined
    return { file: name, mistake: isMissing ? { is: 'missing' } : { is: 'unreadable', ...refusal } }
  }
}
