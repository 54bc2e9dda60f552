import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { countingFlags } from './work.js'

const script = fileURLToPath(new URL('measure.ts', import.meta.url))
const cwd = fileURLToPath(new URL('../..', import.meta.url))

/** What grows too fast in some shapes, from so many of what they have many of to four times as many, in a process of its own. */
export function countedIn(names: readonly string[], count = 20): ReadonlyMap<string, readonly string[]> {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...countingFlags, '--import', 'tsx', script], {
    cwd,
    input: JSON.stringify({ count, names }),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(stderr)
  return new Map(
    stdout
      .trim()
      .split('\n')
      .map((line): [string, string[]] => {
        const { name, found } = JSON.parse(line)
        return [name, found]
      }),
  )
}
