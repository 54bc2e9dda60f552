import { lstat, readFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { isMap, readJson } from '../checking/read-json.js'
import { codeOf } from './error-code.js'

/** What a lock says of the run that holds it. */
export interface Owner {
  readonly pid: number
  readonly host: string
  readonly run: string
}

/** What stands in the place of a lock: nothing, the lock of a run or of one that has not yet said who it is, something else. */
export type Holding =
  | { readonly is: 'free' | 'foreign' }
  | { readonly is: 'held'; readonly owner?: Owner; readonly since: number }

/** No lock says more. */
const mostBytes = 1_000

/** Looks at what stands in the place of a lock; what is no file is not opened, a pipe might never end. */
export async function holdingOf(file: string): Promise<Holding> {
  const stats = await lstat(file).catch(() => undefined)
  if (stats === undefined) return { is: 'free' }
  if (!stats.isFile() || stats.size > mostBytes) return { is: 'foreign' }
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return (await lstat(file).catch(() => undefined)) ? { is: 'foreign' } : { is: 'free' }
  const held = { is: 'held', since: stats.mtimeMs } as const
  if (isBegun(text)) return held
  const owner = ownerIn(text)
  return owner ? { ...held, owner } : { is: 'foreign' }
}

/** What every lock begins with. */
const head = '{"pid":'

/** Whether a run was killed, or the disk became full, before all was said. */
const isBegun = (text: string): boolean =>
  head.startsWith(text) || (text.startsWith(head) && readJson(text) === undefined)

function ownerIn(text: string): Owner | undefined {
  const value = readJson(text)
  if (!isMap(value)) return undefined
  const { pid, host, run } = value
  if (typeof pid !== 'number' || typeof host !== 'string' || typeof run !== 'string') return undefined
  return Number.isSafeInteger(pid) && pid > 0 ? { pid, host, run } : undefined
}

/** Whether the process that holds a lock is known to be gone; one of another machine is not known. */
export async function isGone({ pid, host }: Owner): Promise<boolean> {
  return host === hostname() && (!isThere(pid) || (await isBuried(pid)))
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // One of another user lives, and may not be spoken to.
    return codeOf(error) === 'EPERM'
  }
}

/** Where nobody asks how a killed process ended, as in many containers, its number stays; Linux says that it is dead. */
async function isBuried(pid: number): Promise<boolean> {
  const said = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '')
  return /^[ZX]/.test(said.slice(said.lastIndexOf(')') + 2))
}
