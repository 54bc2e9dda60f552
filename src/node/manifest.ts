import { createHash } from 'node:crypto'
import { readRegular } from './read-file.js'

/** A file that forthright wrote. */
export interface Listed {
  /** The SHA-256 of what was written. */
  readonly sha256: string
  /** The declaration that it was made of, by its path from the folder of outputs; absent where that leads far away. */
  readonly from?: string | undefined
}

/** The files of a folder that forthright wrote, by name. */
export type Manifest = ReadonlyMap<string, Listed>

/** Why the list of a folder is not known: it is something else, or the system does not hand it out. */
export type NoManifest = { readonly is: 'broken-manifest' } | { readonly is: 'unreadable'; readonly code: string }

/** The name of the list in a folder of outputs. */
export const manifestName = '.forthright.json'

/** The SHA-256 of some bytes, in hexadecimal. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Prints the list, sorted, so that it changes only where the outputs change. */
export function printManifest(manifest: Manifest): Uint8Array {
  const files = [...manifest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, listed]) => ({ name, ...listed }))
  return new TextEncoder().encode(`${JSON.stringify({ version: 1, files }, null, 2)}\n`)
}

/** Reads the list of a folder: empty where there is none. */
export async function readManifest(file: string): Promise<Manifest | NoManifest> {
  try {
    const bytes = await readRegular(file)
    return (typeof bytes === 'string' ? undefined : manifestOf(bytes)) ?? { is: 'broken-manifest' }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return /^ENO(?:ENT|TDIR)$/.test(code) ? new Map() : { is: 'unreadable', code }
  }
}

function manifestOf(bytes: Uint8Array): Manifest | undefined {
  const value = jsonIn(bytes)
  if (!isObject(value) || value.version !== 1 || !Array.isArray(value.files)) return undefined
  const files: readonly unknown[] = value.files
  const manifest = new Map<string, Listed>()
  for (const file of files) {
    if (!isObject(file) || typeof file.name !== 'string' || typeof file.sha256 !== 'string') return undefined
    if (!isName(file.name)) return undefined
    const { sha256, from } = file
    manifest.set(file.name, { sha256, ...(typeof from === 'string' && { from }) })
  }
  return manifest
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Whether a name stands for a file of its own folder: the list comes from the disk, and may lead nowhere else. */
const isName = (name: string): boolean => !/^\.{0,2}$|[/\\\0]/.test(name) && name !== manifestName
