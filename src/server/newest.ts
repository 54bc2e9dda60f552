/** Work that is begun again for a key whenever something changed, with the newest state only. */
export interface Newest {
  /** Says that something changed. */
  touch(key: string): void
}

/** So often in turn work may be given up because something changed meanwhile: who never stops typing is told something too. */
const patience = 8

/**
 * Runs work for one key at a time. What changes while it waits or works is seen when it is begun again, so that of many
 * changes the last one counts; work that takes long may ask whether it is old by now, and give up. A moment passes before
 * each run: what an editor asks right behind a change, such as what to complete, is answered first.
 */
export function newest(work: (key: string, isOld: () => boolean) => Promise<void>, pause: () => Promise<void>): Newest {
  const waiting = new Set<string>()
  let isRunning = false
  let inVain = 0

  const attempt = async (key: string): Promise<void> => {
    let isGivenUp = false
    await work(key, () => {
      isGivenUp ||= waiting.has(key) && inVain < patience
      return isGivenUp
    })
    inVain = isGivenUp ? inVain + 1 : 0
  }

  const run = async (): Promise<void> => {
    isRunning = true
    try {
      while (waiting.size > 0) {
        await pause()
        const [key] = waiting
        if (key === undefined) continue
        waiting.delete(key)
        await attempt(key)
      }
    } finally {
      isRunning = false
    }
  }

  return {
    touch(key) {
      waiting.delete(key)
      waiting.add(key)
      if (!isRunning) void run()
    },
  }
}
