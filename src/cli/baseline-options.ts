import { misused, shortened } from '../reports/usage-error.js'

/** What `lint` can be told of what is known already. */
export interface BaselineOptions {
  readonly baseline?: string
  readonly writeBaseline?: true
  readonly pruneBaseline?: true
  readonly baselineUntil?: string
}

/** Refuses options that say nothing together, before anything is read. */
export function refuseIdle({ baseline, writeBaseline, pruneBaseline, baselineUntil }: BaselineOptions): void {
  if (writeBaseline && pruneBaseline) throw misused('A baseline is written anew or pruned, not both.')
  const changes = writeBaseline || pruneBaseline
  if (changes && baseline === undefined)
    throw misused('It is not said which baseline to write.', { suggestion: 'Name it with --baseline FILE.' })
  if (changes && baseline !== undefined && /\.ya?ml$/i.test(baseline))
    throw misused(`${shortened(baseline)} has the name of a declaration or of settings, and a baseline is neither.`, {
      suggestion: 'Name another file: --baseline known.json',
    })
  if (baselineUntil !== undefined && !changes)
    throw misused('A baseline gets its last day where it is written.', { suggestion: 'Add --write-baseline.' })
}
