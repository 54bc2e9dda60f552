import { Command, type OptionValues } from 'commander'
import type { Io } from './io.js'

/** Runs a command with the words behind its name and its options, and returns its exit code. */
type Run<Options> = (words: readonly string[], options: Options, io: Io) => number | Promise<number>

/** What the table says of a command. */
interface About<Options> {
  readonly name: string
  /** What it does: one sentence. */
  readonly says: string
  /** Enters its arguments and options. */
  declare(command: Command): Command
  /** Loads its code, which takes most of the time of a short command. */
  load(): Promise<Run<Options>>
}

/** A command of the table. */
export interface CommandRow {
  readonly name: string
  /** Makes it anew for every run, because parsing leaves in it what was found; its exit code is handed to `end`. */
  make(io: Io, end: (code: number) => void): Command
}

/** A command by what is said of it; its code is loaded when it is run. */
export const command = <Options extends OptionValues>({ name, says, declare, load }: About<Options>): CommandRow => ({
  name,
  make(io, end) {
    const made = declare(new Command(name).description(says))
    return made.action(async () => {
      const run = await load()
      end(await run(made.args, made.opts<Options>(), io))
    })
  },
})
