import { randomUUID } from 'node:crypto'
import { link, open, rename, utimes } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { FileProblem } from '../findings/file-problem.js'
import { codeOf } from './error-code.js'
import { type Holding, holdingOf, isGone, type Owner } from './lock-owner.js'
import { takeAway } from './take-away.js'

/** The name of the file by which one run keeps others from a folder. */
export const lockName = '.forthright.lock'

/** A folder that was not to be had: another run had it for all the time that was waited, or something has the name of the lock. */
export interface NotLocked {
  readonly is: 'busy' | 'no-lock'
  readonly folder: string
}

/** The same as it is told, by the name of the folder. */
export const notLocked = ({ is }: NotLocked, name: string): FileProblem =>
  is === 'busy' ? { file: name, mistake: { is } } : { file: path.posix.join(name, lockName), mistake: { is } }

/** Told of a folder when another run has kept it for a while. */
export type Waiting = (folder: string) => void

/** How long to wait for another run, when to say so, and after how long without a sign of life it is taken for dead. */
export interface Patience {
  readonly wait: number
  readonly silence: number
  readonly tellAfter?: number
}

const usual: Patience = { wait: 30_000, silence: 20_000 }

/** Between making the file and saying in it who it is, a run needs no longer than this. */
const unsaid = 3_000

/** The runs of this process that hold a lock: another one with its number died before it. */
const ownRuns = new Set<string>()

/**
 * Does something while no other run does the like in a folder. The file of a run that was killed is taken away: it names its
 * process, and while that lives it renews the time of the file. What is no such file is left alone.
 *
 * There are packages for this; those that are kept do the same with a folder and know nothing of the process, so that after a
 * kill the next run would wait.
 */
export async function withLock<Result>(
  folder: string,
  work: () => Promise<Result>,
  { wait, silence, tellAfter = 1_000 }: Patience = usual,
  waiting: Waiting = () => {},
): Promise<Result | NotLocked> {
  const file = path.join(folder, lockName)
  const mine: Owner = { pid: process.pid, host: hostname(), run: randomUUID() }
  const begun = Date.now()
  let sign = { since: Number.NaN, seen: begun }
  for (let isTold = false; !(await isTaken(file, mine)); await setTimeout(20 + Math.random() * 60)) {
    const holding = await holdingOf(file)
    if (holding.is === 'foreign') return { is: 'no-lock', folder }
    if (holding.is === 'held' && holding.since !== sign.since) sign = { since: holding.since, seen: Date.now() }
    if (await isDead(holding, silence, sign)) await putAway(file, silence, sign)
    else if (Date.now() - begun > wait) return { is: 'busy', folder }
    else if (!isTold && Date.now() - begun > tellAfter) {
      isTold = true
      waiting(folder)
    }
  }
  const alive = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => undefined), silence / 4)
  alive.unref()
  try {
    return await work()
  } finally {
    clearInterval(alive)
    const now = await holdingOf(file)
    if (now.is === 'held' && now.owner?.run === mine.run) await takeAway([file])
    ownRuns.delete(mine.run)
  }
}

/** Makes the file, which only one run can do. */
async function isTaken(file: string, mine: Owner): Promise<boolean> {
  try {
    const handle = await open(file, 'wx')
    ownRuns.add(mine.run)
    try {
      await handle.writeFile(JSON.stringify(mine)).finally(() => handle.close())
    } catch (error) {
      // A full disk has room for its name and not for what it says: nobody would take it away.
      ownRuns.delete(mine.run)
      await takeAway([file])
      throw error
    }
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** When a run gave its last sign of life by the clock of the disk, and since when that is known by our own. */
interface Sign {
  readonly since: number
  readonly seen: number
}

async function isDead(holding: Holding, silence: number, sign: Sign): Promise<boolean> {
  if (holding.is !== 'held') return false
  const { owner } = holding
  // A clock that was set back makes a time of days that are to come: what was not renewed since it was seen first gives no sign either.
  const since = holding.since === sign.since ? Math.min(sign.since, sign.seen) : holding.since
  if (Date.now() - since > (owner ? silence : Math.min(silence, unsaid))) return true
  if (owner?.pid === process.pid && owner.host === hostname()) return !ownRuns.has(owner.run)
  return owner !== undefined && isGone(owner)
}

/** Two runs may find the same dead file: who by then holds that of a living one, or something else, puts it back. */
async function putAway(file: string, silence: number, sign: Sign): Promise<void> {
  const aside = path.join(path.dirname(file), `.forthright-${randomUUID()}.tmp`)
  try {
    await rename(file, aside)
  } catch {
    // Another run was faster.
    return
  }
  const holding = await holdingOf(aside)
  const isRubbish = await isDead(holding, silence, sign)
  const isBack =
    isRubbish ||
    (await link(aside, file).then(
      () => true,
      () => false,
    ))
  // What is not ours is never deleted, not even where its place is taken by now.
  if (isBack || holding.is !== 'foreign') await takeAway([aside])
}
