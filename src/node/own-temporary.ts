import { createHash, randomUUID } from 'node:crypto'
import { lstat, readdir } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import { isGone } from './lock-owner.js'
import { takeAway } from './take-away.js'

/** Not the name of the machine itself: what is in a folder may be published. */
const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 12)

const own = /^\.forthright-([0-9a-f]{12})-([1-9]\d{0,9})-[0-9a-f-]{36}\.tmp$/

/**
 * A name in a folder for what is written there before it takes its place. It tells whose it is, since where nothing is locked
 * the next run has to know whether the one that made it still lives.
 */
export const temporaryIn = (folder: string): string =>
  path.join(folder, `.forthright-${host}-${process.pid}-${randomUUID()}.tmp`)

/** Takes away what killed runs of this machine have left in a folder; what cannot be taken away stays. */
export async function clearKilled(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  const left = await Promise.all(names.map(async (name) => ((await isLeft(folder, name)) ? [name] : [])))
  await takeAway(left.flat().map((name) => path.join(folder, name)))
}

async function isLeft(folder: string, name: string): Promise<boolean> {
  const [, at, number] = own.exec(name) ?? []
  if (number === undefined || at !== host) return false
  const pid = Number(number)
  if (pid !== process.pid) return isGone({ pid, host: hostname(), run: '' })
  // In a container every run may have the same number: what is older than this one is not its own.
  const stats = await lstat(path.join(folder, name)).catch(() => undefined)
  return stats !== undefined && stats.mtimeMs < Date.now() - process.uptime() * 1000
}
