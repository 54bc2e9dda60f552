import type { Shell } from '../../reports/completion/index.js'
import { shells } from '../../reports/completion/index.js'
import type { Io } from '../io.js'
import { offeredBy } from '../offered.js'
import { parseRow } from '../options.js'
import { program } from '../program.js'

/** Prints the script by which a shell completes what is typed. */
export async function completion([name = '']: readonly string[], _: object, io: Io): Promise<number> {
  const shell = parseRow<Shell>('shell', shells)(name)
  io.stdout(shell.script(await offeredBy(program(io, () => {}))))
  return 0
}
