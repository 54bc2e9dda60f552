import { createHash } from 'node:crypto'
import { access, constants, rename } from 'node:fs/promises'
import path from 'node:path'
import type { FileProblem } from '../../findings/file-problem.js'
import { unusable } from '../../reports/file-problems.js'
import { temporaryIn } from '../own-temporary.js'
import { readRegular, type Unread } from '../read-file.js'
import { refusalOf } from '../refusal.js'
import { statsOf } from '../stats-of.js'
import { takeAway } from '../take-away.js'
import { giveTo, syncFolder, writeThrough } from '../through-to-disk.js'
import type { Answer, Request } from './answering.js'
import { confined, type Folders, sortOf } from './confined.js'

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

/** The files below some folders. */
export function fileStore(folders: Folders): FileStore {
  const { root } = folders
  const known = new Map<string, string>()
  /** One write after the other: two pages that save at once are told of each other. */
  let writing: Promise<unknown> = Promise.resolve()

  const read = async (name: string, real: string): Promise<Answer> => {
    const body = await bytesAt(real)
    if (typeof body === 'string') return { code: 500, body: await said({ file: name, mistake: { is: body } }) }
    known.set(name, stateOf(body))
    if (body === undefined) return { code: 404, body: 'There is no such file.' }
    return { code: 200, body, headers: { etag: stateOf(body), 'content-type': 'application/octet-stream' } }
  }
  const write = async (name: string, real: string, { headers, body }: Request): Promise<Answer> => {
    const bytes = await bytesOf(body)
    if (bytes === undefined) return { code: 413, body: `More than ${mostBytes} bytes.` }
    const there = await bytesAt(real)
    if (typeof there === 'string') return { code: 500, body: await said({ file: name, mistake: { is: there } }) }
    const now = stateOf(there)
    const isMeant = now === gone ? headers['if-none-match'] === '*' : headers['if-match'] === now
    if (!isMeant) return { code: 412, body: 'The file changed on the disk.', headers: { etag: now } }
    await replace(real, bytes)
    known.set(name, stateOf(bytes))
    return { code: 204, headers: { etag: stateOf(bytes) } }
  }
  /** Does what was asked for, or says why the system does not let it be done. */
  const tried = (work: Promise<Answer>, name: string, is: 'unreadable' | 'unwritable'): Promise<Answer> =>
    work.catch(async (error: unknown) => {
      const mistake = { is, ...(await refusalOf(error, { name, path: path.resolve(root, name) })) }
      return { code: 500, body: await said({ file: name, mistake }) }
    })
  const at = async (name: string): Promise<Uint8Array | Unread | undefined> => {
    const real = await confined(name, folders)
    return real === undefined ? undefined : bytesAt(real)
  }
  return {
    known,
    async look(name) {
      const bytes = await at(name).catch(() => 'not-a-file' as const)
      const state = typeof bytes === 'string' ? closed : stateOf(bytes)
      known.set(name, state)
      return state
    },
    async answer(name, request) {
      const sort = sortOf(name)
      const isRead = request.method === 'GET'
      const go = async (): Promise<Answer> => {
        const real = sort && (await confined(name, folders))
        if (!real) return { code: 404, body: 'There is no such file here.' }
        if (isRead) return read(name, real)
        return request.method === 'PUT' && sort === 'declaration' ? write(name, real, request) : { code: 405 }
      }
      if (isRead) return tried(go(), name, 'unreadable')
      const written = writing.then(() => tried(go(), name, 'unwritable'))
      writing = written.catch(() => undefined)
      return written
    },
  }
}

/** The state of a file that is not there. */
export const gone = 'gone'

/** The state of a file that is there and cannot be read: it is not gone, and nothing is written in its place. */
const closed = 'closed'

/** The bytes of a file; undefined where none is there. What cannot be read is not taken for gone. */
const bytesAt = async (real: string): Promise<Uint8Array | Unread | undefined> =>
  (await statsOf(real)) === undefined ? undefined : readRegular(real)

const said = async (problem: FileProblem): Promise<string> => (await unusable([problem])).message

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

/**
 * Gives a file other bytes, whole or not at all; its rights and its owner stay, and so does the file where it may not be
 * written: one that may be written does not take its place.
 */
async function replace(real: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryIn(path.dirname(real))
  try {
    const before = await statsOf(real)
    if (before !== undefined) await access(real, constants.W_OK)
    await writeThrough(temporary, bytes)
    if (before !== undefined) await giveTo(temporary, before)
    await rename(temporary, real)
  } finally {
    await takeAway([temporary])
  }
  await syncFolder(path.dirname(real))
}
