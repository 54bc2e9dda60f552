import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeEach } from 'vitest'

/** Whether sweeps are gone through whole, as `npm run test:full` does; else a part of each, chosen by the commit. */
export const isWhole = process.env.MODE === 'full'

/** What a sweep tells of itself, such as the `annotate` of a test: the closing lines of a run repeat it. */
type Tell = (message: string) => unknown

/**
 * The seed of a run: the commit, so that the same commit is always tested in the same way and each new one in another.
 * Without a repository, one that never changes.
 */
export const seed: number = seedOf()

function seedOf(): number {
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  const { stdout } = spawnSync('git', ['rev-parse', '--short=7', 'HEAD'], { cwd, encoding: 'utf8' })
  return /^[0-9a-f]{7}\s*$/.test(stdout ?? '') ? Number.parseInt(stdout, 16) : 20_261_121
}

/** So many of a sweep: all in a whole run, one in `share` else, and never fewer than `least`. */
export function countOf(all: number, what: string, tell: Tell, { share = 20, least = 20 } = {}): number {
  const count = isWhole ? all : Math.min(all, Math.max(least, Math.ceil(all / share)))
  if (count < all) void tell(`${what}: ${count} of ${all}, seed ${seed}`)
  return count
}

/** Some of a list in its order, chosen by the seed; all of it in a whole run. */
export function sampled<Item>(
  items: readonly Item[],
  what: string,
  tell: Tell,
  size: { readonly share?: number; readonly least?: number } = {},
): readonly Item[] {
  const count = countOf(items.length, what, tell, size)
  if (count === items.length) return items
  const next = randomFrom(seed + items.length)
  const left = items.map((_, index) => index)
  const chosen = Array.from({ length: count }, () => left.splice(Math.floor(next() * left.length), 1)[0] ?? 0)
  return chosen.sort((a, b) => a - b).flatMap((index) => items.slice(index, index + 1))
}

/** Cases of a `test.for` or a `describe.for`, chosen as by `sampled`; every test beside them tells of it. */
export function sampledCases<Case>(
  cases: readonly Case[],
  what: string,
  size: { readonly share?: number; readonly least?: number } = {},
): readonly Case[] {
  const told: string[] = []
  const chosen = sampled(cases, what, (message) => told.push(message), size)
  beforeEach(async ({ annotate }) => {
    for (const message of told) await annotate(message)
  })
  return chosen
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function randomFrom(start: number): () => number {
  let state = start >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
