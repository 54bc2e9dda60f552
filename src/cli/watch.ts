import { watchFolders } from '../node/watch-folders.js'
import { wayTo } from '../node/way-to.js'
import { unusable } from '../reports/file-problems.js'
import { printProblems } from '../reports/problem.js'
import { misused } from '../reports/usage-error.js'
import { visibleName } from '../reports/visible-name.js'
import { type Io, lookOf } from './io.js'

/** What is watched, and whether anything is said of it. */
interface Watched {
  readonly args: readonly string[]
  readonly isQuiet: boolean
}

/** Empties a terminal, and what was scrolled out of it. */
const empty = '\u001b[2J\u001b[3J\u001b[H'

/**
 * Runs a command again whenever something changes that it read or would read: a file, a part, settings, what is new in a folder
 * that was searched. Ends when it is told to, with the last exit code.
 */
export async function watching({ args, isQuiet }: Watched, io: Io, run: (io: Io) => Promise<number>): Promise<number> {
  if (args.includes('-') || io.stdinName !== undefined)
    throw misused('Standard input does not change, so there is nothing to watch.', { suggestion: 'Name a file.' })
  const refused = new Map<string, string>()
  const watch = watchFolders((folder, code) => refused.set(folder, code))
  io.stopped?.addEventListener('abort', watch.close)
  let code = 0
  try {
    for (;;) {
      const seen = new Set<string>()
      code = await run({ ...io, saw: (folder) => void seen.add(folder) })
      watch.follow(seen)
      const [first] = refused
      if (first !== undefined) io.stderr(await notWatched(first, io))
      if (!isQuiet) io.stderr('Waiting for changes. Ctrl-C ends it.\n')
      const changed = await watch.next()
      if (changed === undefined) return code
      if (io.columns.stdout !== undefined) io.stdout(empty)
      if (!isQuiet) io.stderr(`Changed: ${visibleName(wayTo(changed, io.cwd))}\n`)
    }
  } finally {
    watch.close()
  }
}

async function notWatched([file, code]: readonly [string, string], io: Io): Promise<string> {
  const { problems } = await unusable([{ file, mistake: { is: 'unwatched', code } }])
  return printProblems(problems, lookOf(io, 'stderr'))
}
