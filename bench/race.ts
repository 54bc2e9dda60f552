import { spawnSync } from 'node:child_process'

/** One command whose whole process is timed. */
export interface Candidate {
  readonly name: string
  /** Absent for this Node. */
  readonly program?: string
  readonly args: readonly string[]
  /** The candidate it is measured against; absent for the first of all. */
  readonly against?: string
  /** The most it may cost, as a multiple of that; absent where nothing is promised. */
  readonly target?: number
  /** How it gets onto the machine, where it is not there: it is then left out, and named. */
  readonly missing?: string | undefined
}

// Node 20 spends more on certificates than on everything else where this is set: it would flatter every ratio.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

function time({ name, program = process.execPath, args }: Candidate): number {
  const start = process.hrtime.bigint()
  const done = spawnSync(program, args, { env, encoding: 'utf8' })
  const took = Number(process.hrtime.bigint() - start) / 1e6
  if (done.status !== 0) throw new Error(`${name} ended with ${done.status}: ${done.stderr}${done.stdout}`)
  return took
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/**
 * Runs all candidates in turn, round after round, so that whatever else the machine does hits each alike; a ratio is the
 * median of the ratios within a round.
 */
export function race(candidates: readonly Candidate[], rounds: number): string {
  const here = candidates.filter(({ missing }) => missing === undefined)
  const times = new Map(here.map((candidate) => [candidate.name, [] as number[]]))
  for (const candidate of here) time(candidate)
  for (let round = 0; round < rounds; round += 1) {
    for (const candidate of here) times.get(candidate.name)?.push(time(candidate))
  }
  return candidates.map((candidate) => line(candidate, candidates[0]?.name ?? '', times)).join('')
}

function line(candidate: Candidate, floor: string, times: ReadonlyMap<string, readonly number[]>): string {
  const { name, against = floor, target, missing } = candidate
  if (missing !== undefined) return `${name.padEnd(32)} left out: it is not installed (${missing})\n`
  const taken = times.get(name) ?? []
  const base = times.get(against)
  const ratio = median(taken.map((it, round) => it / (base?.[round] ?? Number.NaN)))
  const promise = target === undefined ? '' : `  target ${target.toFixed(1)}${ratio > target ? '  MISSED' : ''}`
  const shown = base === undefined ? '' : `${ratio.toFixed(2).padStart(6)} x ${against}${promise}`
  return `${name.padEnd(32)} ${median(taken).toFixed(0).padStart(6)} ms  ${shown}\n`
}
