import type { Command } from 'commander'
import type { Destination } from './destination.js'
import type { Io } from './io.js'

/**
 * Runs a command that says nothing where all is well: what people would read is held back, and told where the exit code is not
 * 0. What programs read on standard output, and a file that was asked for there, is no saying.
 */
export async function quietly(io: Io, command: Command, run: (io: Io) => Promise<number>): Promise<number> {
  const held: (() => void)[] = []
  const code = await run({
    ...io,
    isQuiet: true,
    stdout: (text) => (isData(command) ? io.stdout(text) : held.push(() => io.stdout(text))),
    stderr: (text) => held.push(() => io.stderr(text)),
  })
  if (code !== 0) for (const tell of held) tell()
  return code
}

/** Whether programs read standard output: settings may have said so by the time that something is written. */
function isData(command: Command): boolean {
  const { out, format = [] } = command.opts<{ readonly out?: string; readonly format?: readonly Destination[] }>()
  const printed = format.find(({ file }) => file === undefined)?.report
  return out === '-' || (printed !== undefined && printed.isFor !== 'people' && printed.isFor !== 'editors')
}
