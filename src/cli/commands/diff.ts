import { newSession } from '../../checking/session.js'
import { readSides } from '../../node/read-sides.js'
import { compareAll, missingLines } from '../../reports/diff/compare-all.js'
import { reaches } from '../../reports/diff/compared.js'
import type { DiffReport } from '../../reports/diff/index.js'
import type { Threshold } from '../../reports/diff/thresholds.js'
import { unusable } from '../../reports/file-problems.js'
import { misused } from '../../reports/usage-error.js'
import { type Io, lookOf } from '../io.js'

/** What `diff` can be told. */
export interface DiffOptions {
  readonly format: DiffReport
  readonly failOn: { readonly id: Threshold }
  readonly asOf?: string
}

/** Says what changed between two declarations, and what each change asks for; 1 where the threshold is reached. */
export async function diff(args: readonly string[], options: DiffOptions, io: Io): Promise<number> {
  if (args.length === 0) {
    throw misused('diff needs something to compare with.', {
      details: 'Write forthright diff OLD.yaml NEW.yaml; for what changed since a branch: forthright diff main...',
    })
  }
  const { pairs, problems } = await readSides(args, io)
  if (problems.length > 0) throw await unusable(problems)
  const asOf = options.asOf ?? io.today
  const session = newSession()
  const all = await compareAll(pairs, (project) => session.check(project, { asOf }))
  io.stderr(missingLines(pairs, lookOf(io, 'stderr')))
  const print = await options.format.load()
  io.stdout(await print(all, lookOf(io, 'stdout'), io.typed))
  return reaches(all, options.failOn.id) ? 1 : 0
}
