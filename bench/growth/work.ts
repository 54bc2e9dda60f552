import { Session } from 'node:inspector'

/** How often each function ran, or the part of it that ran most often. */
export type Work = ReadonlyMap<string, number>

/**
 * Begins to count what runs of modules that are loaded from now on, and tells with each call what ran since the last. The counts
 * are the same from run to run, however fast the machine, where Node neither optimises nor forgets code (`countingFlags`).
 */
export function startCounting(): () => Work {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return () => {
    const work = new Map<string, number>()
    session.post('Profiler.takePreciseCoverage', (_, { result }) => {
      for (const { url, functions } of result) {
        const file = /(?:src|node_modules)\/.*$/.exec(url)?.[0]
        if (file === undefined) continue
        for (const { functionName, ranges } of functions) {
          const most = Math.max(...ranges.map(({ count }) => count))
          if (most > 0) work.set(`${file} ${functionName || 'function'} at ${ranges[0]?.startOffset}`, most)
        }
      }
    })
    return work
  }
}

/** What Node has to be told for counts that are exact. */
export const countingFlags: readonly string[] = ['--no-opt', '--no-maglev', '--no-sparkplug', '--no-flush-bytecode']
