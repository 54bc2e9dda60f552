import { randomUUID } from 'node:crypto'
import { link, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** The name of the file by which one run keeps others from a folder. */
export const lockName = '.forthright.lock'

/** Another run had the folder for all the time that was waited. */
export interface Busy {
  readonly is: 'busy'
}

/** How long to wait for another run, and after how long without a sign of life it is taken for dead. */
export interface Patience {
  readonly wait: number
  readonly silence: number
}

const usual: Patience = { wait: 30_000, silence: 20_000 }

/**
 * Does something while no other run does the like in a folder. The file of a run that was killed is taken away: it names its
 * process, and while that lives it renews the time of the file.
 *
 * There are packages for this; those that are kept do the same with a folder and know nothing of the process, so that after a
 * kill the next run would wait.
 */
export async function withLock<Result>(
  folder: string,
  work: () => Promise<Result>,
  { wait, silence }: Patience = usual,
): Promise<Result | Busy> {
  const file = path.join(folder, lockName)
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), run: randomUUID() })
  for (const end = Date.now() + wait; !(await isTaken(file, mine)); await setTimeout(20 + Math.random() * 60)) {
    if (await isDead(file, silence)) await takeAway(file, silence)
    else if (Date.now() > end) return { is: 'busy' }
  }
  const alive = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => undefined), silence / 4)
  alive.unref()
  try {
    return await work()
  } finally {
    clearInterval(alive)
    if ((await contentOf(file)) === mine) await rm(file, { force: true })
  }
}

/** Makes the file, which only one run can do. */
async function isTaken(file: string, mine: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx')
    try {
      await handle.writeFile(mine).finally(() => handle.close())
    } catch (error) {
      // A full disk has room for its name and not for what it says: nobody would take it away.
      await rm(file, { force: true })
      throw error
    }
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

const contentOf = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined)

async function isDead(file: string, silence: number): Promise<boolean> {
  const stats = await stat(file).catch(() => undefined)
  if (stats === undefined) return false
  if (Date.now() - stats.mtimeMs > silence) return true
  const [, pid, host] = /^\{"pid":(\d{1,9}),"host":"([^"]*)"/.exec((await contentOf(file)) ?? '') ?? []
  return host === hostname() && pid !== undefined && !isRunning(Number(pid))
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // One of another user lives, and may not be spoken to.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Two runs may find the same dead file: who by then holds that of a living one puts it back. */
async function takeAway(file: string, silence: number): Promise<void> {
  const aside = path.join(path.dirname(file), `.forthright-${randomUUID()}.tmp`)
  try {
    await rename(file, aside)
  } catch {
    // Another run was faster.
    return
  }
  if (!(await isDead(aside, silence))) await link(aside, file).catch(() => undefined)
  await rm(aside, { force: true })
}
