/** Work that is begun again for a key whenever something changed, with the newest state only. */
export interface Newest {
  /** Says that something changed. */
  touch(key: string): void
}

/**
 * Runs work for one key at a time. What changes while it waits or works is seen when it is begun again, so that of many
 * changes the last one counts. A moment passes before each run: what an editor asks right behind a change, such as what to
 * complete, is answered first.
 */
export function newest(work: (key: string) => Promise<void>, pause: () => Promise<void>): Newest {
  const waiting = new Set<string>()
  let isRunning = false

  const run = async (): Promise<void> => {
    isRunning = true
    try {
      while (waiting.size > 0) {
        await pause()
        const [key] = waiting
        if (key === undefined) continue
        waiting.delete(key)
        await work(key)
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
