import { createHash } from 'node:crypto'
import { chmod, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { temporaryIn } from '../own-temporary.js'
import { syncFolder, writeThrough } from '../through-to-disk.js'
import type { Answer, Request } from './answering.js'
import { confined, sortOf } from './confined.js'

/** A declaration of more bytes nobody types. */
const mostBytes = 2_000_000

/** The files that a page may read and write. */
export interface FileStore {
  answer(name: string, request: Request): Promise<Answer>
  /** Names that were read or written, with the state in which the page knows them. */
  readonly known: ReadonlyMap<string, string>
  /** The state of a file now, or `gone`; whoever asks is told, and it is known from then on. */
  look(name: string): Promise<string>
}

/** The files below a folder. */
export function fileStore(root: string): FileStore {
  const known = new Map<string, string>()
  /** One write after the other: two pages that save at once are told of each other. */
  let writing: Promise<unknown> = Promise.resolve()

  const read = async (name: string, real: string): Promise<Answer> => {
    const body = await readFile(real).catch(() => undefined)
    known.set(name, stateOf(body))
    if (body === undefined) return { code: 404, body: 'There is no such file.' }
    return { code: 200, body, headers: { etag: stateOf(body), 'content-type': 'application/octet-stream' } }
  }
  const write = async (name: string, real: string, { headers, body }: Request): Promise<Answer> => {
    const bytes = await bytesOf(body)
    if (bytes === undefined) return { code: 413, body: `More than ${mostBytes} bytes.` }
    const now = stateOf(await readFile(real).catch(() => undefined))
    const isMeant = now === gone ? headers['if-none-match'] === '*' : headers['if-match'] === now
    if (!isMeant) return { code: 412, body: 'The file changed on the disk.', headers: { etag: now } }
    await replace(real, bytes)
    known.set(name, stateOf(bytes))
    return { code: 204, headers: { etag: stateOf(bytes) } }
  }
  return {
    known,
    async look(name) {
      const real = await confined(name, root)
      const state = stateOf(real && (await readFile(real).catch(() => undefined)))
      known.set(name, state)
      return state
    },
    async answer(name, request) {
      const sort = sortOf(name)
      const real = sort && (await confined(name, root))
      if (!real) return { code: 404, body: 'There is no such file here.' }
      if (request.method === 'GET') return read(name, real)
      if (request.method !== 'PUT' || sort !== 'declaration') return { code: 405 }
      const written = writing.then(() => write(name, real, request))
      writing = written.catch(() => undefined)
      return written
    },
  }
}

/** The state of a file that is not there. */
export const gone = 'gone'

/** What a page knows a state of a file by. */
const stateOf = (bytes: Uint8Array | string | undefined): string =>
  typeof bytes === 'object' ? `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` : gone

async function bytesOf(body: Request['body']): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) return undefined
    size += chunk.length
    if (size > mostBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Gives a file other bytes, whole or not at all; who may read it stays. */
async function replace(real: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryIn(path.dirname(real))
  try {
    await writeThrough(temporary, bytes)
    const before = await stat(real).catch(() => undefined)
    if (before) await chmod(temporary, before.mode)
    await rename(temporary, real)
  } finally {
    await rm(temporary, { force: true })
  }
  await syncFolder(path.dirname(real))
}
