import { relative, sep } from 'node:path'
import type { Listing } from '../../node/read-project.js'
import { misused, shortened } from '../../reports/usage-error.js'

/** One of several runs that share some declarations: `2/8`. */
export interface Shard {
  readonly part: number
  readonly of: number
}

/** Reads the value of `--shard`. */
export function parseShard(written: string): Shard {
  const [, part, of] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(written) ?? []
  if (part !== undefined && of !== undefined && Number(part) <= Number(of))
    return { part: Number(part), of: Number(of) }
  throw misused(`'${shortened(written)}' is no part of several.`, {
    details: 'Write which of how many runs this one is: --shard 2/8',
  })
}

/** What is said where there are fewer declarations than runs: that is no failure of this one. */
export const nothingFor = ({ part, of }: Shard): string =>
  `No declaration falls to --shard ${part}/${of}: there is nothing to do.\n`

/** The same where there are declarations, and none with what was asked for: another run may have them. */
export const nothingPickedFor = ({ part, of }: Shard): string =>
  `Nothing that was asked for falls to --shard ${part}/${of}: there is nothing to do.\n`

/**
 * What falls to one run. Each declaration falls to exactly one, by the order of all paths, which is the same on every machine
 * and however the declarations are named; next to each other they fall to different ones, so that all have as much to do.
 */
export function shardOf(listing: Listing, shard: Shard | undefined, cwd: string): Listing {
  if (shard === undefined) return listing
  return { ...listing, names: own(listing.names, shard, cwd), alike: own(listing.alike, shard, cwd) }
}

function own(names: readonly string[], { part, of }: Shard, cwd: string): readonly string[] {
  const key = (name: string): string => (name === '-' ? name : relative(cwd, name).replaceAll(sep, '/'))
  const ranked = names.map(key).sort()
  const mine = new Set(ranked.filter((_, index) => index % of === part - 1))
  return names.filter((name) => mine.has(key(name)))
}
