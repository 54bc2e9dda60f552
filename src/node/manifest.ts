import { createHash } from 'node:crypto'
import { isMap, readJson } from '../checking/read-json.js'
import { codeOf } from './error-code.js'
import { readRegular } from './read-file.js'

/** A file that forthright wrote. */
export interface Listed {
  /** The SHA-256 of what was written. */
  readonly sha256: string
  /** The declaration that it was made of, by its path from the folder of outputs; absent where that leads far away. */
  readonly from?: string | undefined
  /** What it was made by and of; absent where a list of earlier does not say it. */
  readonly made?: Making | undefined
}

/** What makes a file what it is, besides the law of a day. */
export interface Making {
  /** The version of this program. */
  readonly by: string
  /** The SHA-256 of all that was declared. */
  readonly facts: string
}

/** The files of a folder that forthright wrote, by name. */
export type Manifest = ReadonlyMap<string, Listed>

/** Why the list of a folder is not known: it is something else, or the system does not hand it out. */
export type NoManifest = { readonly is: 'broken-manifest' } | { readonly is: 'unreadable'; readonly code: string }

/** The name of the list in a folder of outputs. */
export const manifestName = '.forthright.json'

/** The SHA-256 of some bytes, in hexadecimal. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** What a list keeps of the version and of all that was declared. */
export const makingOf = (by: string, declared: string): Making => ({
  by,
  facts: hashOf(new TextEncoder().encode(declared)),
})

/** Prints the list, sorted, so that it changes only where the outputs change, or what they are made of. */
export function printManifest(manifest: Manifest): Uint8Array {
  const files = [...manifest]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { made, ...listed }]) => ({ name, ...listed, ...made }))
  return new TextEncoder().encode(`${JSON.stringify({ version: 1, files }, null, 2)}\n`)
}

/** Reads the list of a folder: empty where there is none. */
export async function readManifest(file: string): Promise<Manifest | NoManifest> {
  try {
    const bytes = await readRegular(file)
    return (typeof bytes === 'string' ? undefined : manifestOf(bytes)) ?? { is: 'broken-manifest' }
  } catch (error) {
    const code = codeOf(error)
    return /^ENO(?:ENT|TDIR)$/.test(code) ? new Map() : { is: 'unreadable', code }
  }
}

function manifestOf(bytes: Uint8Array): Manifest | undefined {
  const value = readJson(new TextDecoder().decode(bytes))
  if (!isMap(value) || value.version !== 1 || !Array.isArray(value.files)) return undefined
  const files: readonly unknown[] = value.files
  const manifest = new Map<string, Listed>()
  for (const file of files) {
    if (!isMap(file) || typeof file.name !== 'string' || typeof file.sha256 !== 'string') return undefined
    if (!isName(file.name)) return undefined
    const { sha256, from } = file
    const made = madeOf(file)
    manifest.set(file.name, { sha256, ...(typeof from === 'string' && { from }), ...(made && { made }) })
  }
  return manifest
}

/** The list comes from the disk, and what it says of versions is told to people. */
const madeOf = ({ by, facts }: Readonly<Record<string, unknown>>): Making | undefined =>
  typeof by === 'string' && /^\d[\w.+-]{0,60}$/.test(by) && typeof facts === 'string' ? { by, facts } : undefined

/** Whether a name stands for a file of its own folder: the list comes from the disk, and may lead nowhere else. */
const isName = (name: string): boolean => !/^\.{0,2}$|[/\\\0]/.test(name) && name !== manifestName
