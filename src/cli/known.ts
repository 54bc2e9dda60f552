import { type Baseline, baselineOf, pruned, sizeOf, withoutKnown } from '../checking/baseline.js'
import type { Outcome } from '../checking/checked.js'
import { namesFromBaseline, readBaselineFile, writeBaselineFile } from '../node/baseline-file.js'
import { namedTwice } from '../node/named-twice.js'
import { unusable } from '../reports/file-problems.js'
import { count } from '../reports/layout.js'
import { otherNames } from '../reports/mended/other-names.js'
import { visibleName } from '../reports/visible-name.js'
import type { BaselineOptions } from './baseline-options.js'
import { type Io, lookOf } from './io.js'

/** What is left of results, and whether the baseline is past its last day, which fails. */
export interface HeldAgainst {
  readonly results: readonly Outcome[]
  readonly hasEnded: boolean
}

/** Passes over what the baseline knows, and brings it up to date where that is asked for. */
export async function heldAgainst(
  results: readonly Outcome[],
  options: BaselineOptions & { readonly asOf: string },
  io: Io,
): Promise<HeldAgainst> {
  const { baseline: name, asOf } = options
  if (name === undefined) return { results, hasEnded: false }
  const nameOf = namesFromBaseline(name, io.cwd)
  const baseline = await current(name, results, options, io)
  if (baseline.until !== undefined && asOf > baseline.until) {
    const option = options.writeBaseline || options.pruneBaseline ? '' : '--write-baseline '
    io.stderr(
      `The baseline ${visibleName(name)} ended on ${baseline.until}: what it knows counts again. It gets a new last day with ${option}--baseline-until DAY.\n`,
    )
    return { results, hasEnded: true }
  }
  const { known, mended, ...rest } = withoutKnown(results, baseline, nameOf)
  if (known > 0) io.stderr(`Known from ${visibleName(name)} and passed over: ${count(known, 'place')}.\n`)
  if (mended > 0) io.stderr(`Mended since: ${count(mended, 'place')}. They leave it with --prune-baseline.\n`)
  return { ...rest, hasEnded: false }
}

/** The baseline as it is, or as it is from now on. */
async function current(
  name: string,
  results: readonly Outcome[],
  { writeBaseline, pruneBaseline, baselineUntil }: BaselineOptions,
  io: Io,
): Promise<Baseline> {
  const before = await readBaselineFile(name, io.cwd)
  if (before !== undefined && 'mistake' in before) throw await unusable([before])
  if (before === undefined && !writeBaseline)
    throw await unusable([{ file: name, mistake: { is: 'no-such-baseline' } }])
  if (!writeBaseline && !pruneBaseline && before !== undefined) return before
  const nameOf = namesFromBaseline(name, io.cwd)
  const after =
    pruneBaseline && before !== undefined
      ? { ...pruned(before, results, nameOf), ...(baselineUntil !== undefined && { until: baselineUntil }) }
      : baselineOf(results, nameOf, { before, until: baselineUntil })
  const twice = await namedTwice([name], io.cwd)
  const problems = await writeBaselineFile(name, after, io.cwd)
  if (problems.length > 0) throw await unusable(problems)
  const wrote = `Wrote ${visibleName(name)}: it knows ${count(sizeOf(after), 'place')}.`
  io.stderr(`${wrote}\n${otherNames(twice, lookOf(io, 'stderr'))}`)
  return after
}
