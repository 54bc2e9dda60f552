import { rm } from 'node:fs/promises'

/** Takes away what is of no use any more. Whether that can be done is no part of what became of the work. */
export async function takeAway(files: readonly string[]): Promise<void> {
  await Promise.all(files.map((file) => rm(file, { force: true }).catch(() => undefined)))
}
