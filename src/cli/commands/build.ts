import type { Format } from '../../formats/format.js'
import { formats } from '../../formats/index.js'
import { unusable } from '../../reports/file-problems.js'
import type { Choice } from '../../reports/pick-documents.js'
import { nothingTyped } from '../../reports/typed-again.js'
import type { Io } from '../io.js'
import type { Shard } from '../many/shard.js'

/** What `build` can be told. */
export interface BuildOptions extends Choice {
  readonly out: string
  readonly format?: readonly Format[]
  readonly draft?: true
  readonly check?: true
  readonly force?: true
  readonly asOf?: string
  readonly cache?: string
  readonly shard?: Shard
  readonly threads?: number
}

/**
 * Prints declarations: of each all files or none; 1 when something forbids it, or when `--check` finds stale files. One that
 * cannot be printed stops no other: the gravest exit code wins.
 */
export async function build(args: readonly string[], options: BuildOptions, io: Io): Promise<number> {
  const typed = io.typed ?? { ...nothingTyped, files: args }
  const format = askedFor(options)
  if (options.out === '-') {
    const { buildToStdout } = await import('../to-stdout.js')
    return buildToStdout(args, { ...options, format, typed }, io)
  }
  const { printAllInto } = await import('../many/print-all.js')
  const { problems, exitCode } = await printAllInto(args, { ...options, format, typed }, io)
  if (problems.length > 0) throw await unusable(problems)
  return exitCode
}

/** The formats that were named; else the usual ones, of which standard output takes the first. */
function askedFor({ format, out }: BuildOptions): readonly Format[] {
  if (format) return format
  const usual = formats.filter(({ isUsual }) => isUsual)
  return out === '-' ? usual.slice(0, 1) : usual
}
