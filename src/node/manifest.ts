import { createHash } from 'node:crypto'
import { readRegular } from './read-file.js'

/** The files of a folder that forthright wrote, each with the SHA-256 of what it wrote. */
export type Manifest = ReadonlyMap<string, string>

/** The name of the list in a folder of outputs. */
export const manifestName = '.forthright.json'

/** The SHA-256 of some bytes, in hexadecimal. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Prints the list, sorted, so that it changes only where the outputs change. */
export function printManifest(manifest: Manifest): Uint8Array {
  const files = [...manifest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, sha256]) => ({ name, sha256 }))
  return new TextEncoder().encode(`${JSON.stringify({ version: 1, files }, null, 2)}\n`)
}

/** Reads the list of a folder: empty when there is none, undefined when it is something else. */
export async function readManifest(file: string): Promise<Manifest | undefined> {
  let bytes: Uint8Array | string
  try {
    bytes = await readRegular(file)
  } catch (error) {
    return error instanceof Error && 'code' in error && /^ENO(ENT|TDIR)$/.test(String(error.code))
      ? new Map()
      : undefined
  }
  if (typeof bytes === 'string') return undefined
  try {
    return manifestOf(JSON.parse(new TextDecoder().decode(bytes)))
  } catch {
    return undefined
  }
}

function manifestOf(value: unknown): Manifest | undefined {
  if (!isObject(value) || value.version !== 1 || !Array.isArray(value.files)) return undefined
  const files: readonly unknown[] = value.files
  const manifest = new Map<string, string>()
  for (const file of files) {
    if (!isObject(file) || typeof file.name !== 'string' || typeof file.sha256 !== 'string') return undefined
    if (!isName(file.name)) return undefined
    manifest.set(file.name, file.sha256)
  }
  return manifest
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Whether a name stands for a file of its own folder: the list comes from the disk, and leads nowhere else. */
const isName = (name: string): boolean => !/^\.{0,2}$|[/\\\0]/.test(name) && name !== manifestName
