import { Command, type OptionValues } from 'commander'
import type { Typed } from '../reports/typed-again.js'
import type { Io } from './io.js'
import { settingsOptions, stdinOption } from './options.js'
import { withSuitedOutput } from './suited.js'
import { withSettings } from './with-settings.js'

/** Runs a command with the words behind its name and its options, and returns its exit code. */
type Run<Options> = (words: readonly string[], options: Options, io: Io) => number | Promise<number>

/** What the table says of a command. */
interface About<Options> {
  readonly name: string
  /** What it does: one sentence. */
  readonly says: string
  /** Set where it reads declarations: then there may be settings for them, and standard input may stand for a file. */
  readonly reads?: 'named-files' | 'two-sides' | 'one-file'
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
export const command = <Options extends OptionValues>({
  name,
  says,
  reads,
  declare,
  load,
}: About<Options>): CommandRow => ({
  name,
  make(io, end) {
    const made = declare(new Command(name).description(says))
    if (reads === 'named-files') made.addOption(stdinOption())
    if (reads !== undefined) for (const option of settingsOptions(reads === 'two-sides')) made.addOption(option)
    const typed = listenTo(made)
    return made.action(async () => {
      const options = made.opts<{ readonly watch?: true; readonly quiet?: true }>()
      if (options.watch && io.again && io.saw === undefined) {
        const { watching } = await import('./watch.js')
        return end(await watching({ args: made.args, isQuiet: options.quiet === true }, io, io.again))
      }
      const go = async (world: Io): Promise<number> => {
        const run = await load()
        const said: Io = { ...world, typed: { files: made.args, options: typed } }
        const own = reads ? await withSettings(made, said) : said
        return run(made.args, made.opts<Options>(), withSuitedOutput(own, made))
      }
      if (!options.quiet) return end(await go(io))
      const { quietly } = await import('./quiet.js')
      return end(await quietly(io, made, go))
    })
  },
})

/** Hears which options are typed, each as it was typed. */
function listenTo(command: Command): readonly Typed['options'][number][] {
  const typed: Typed['options'][number][] = []
  for (const option of command.options) {
    const flag = option.long ?? option.flags
    command.on(`option:${option.name()}`, (value: string | null) => typed.push(value === null ? [flag] : [flag, value]))
  }
  return typed
}
