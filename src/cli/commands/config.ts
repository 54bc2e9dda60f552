import { whatHolds } from '../../node/what-holds.js'
import { unusable } from '../../reports/file-problems.js'
import type { ListFormat } from '../../reports/index.js'
import { settingsAsJson, settingsAsText } from '../../reports/settings-report.js'
import { stdin } from '../check-again.js'
import { type Io, lookOf } from '../io.js'

/** Prints the settings that hold for a declaration or a folder, and where each of them is said. */
export async function config(
  [name]: readonly string[],
  { format }: { readonly format: ListFormat },
  io: Io,
): Promise<number> {
  // A name for standard input says that it is meant.
  const meant = name ?? (io.stdinName === undefined ? '.' : '-')
  const { problems, ...what } = await whatHolds(meant, io)
  if (problems.length > 0) throw await unusable(problems)
  const holds = { name: meant === '-' ? (io.stdinName ?? stdin) : meant, ...what }
  io.stdout(format.id === 'json' ? settingsAsJson(holds) : settingsAsText(holds, lookOf(io, 'stdout')))
  return 0
}
