import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { declarationOf } from './declaration.js'

/** One command whose whole process is timed. */
interface Candidate {
  readonly name: string
  readonly args: readonly string[]
  /** The most it may cost, as a multiple of `node -e 0`; absent where nothing is promised. */
  readonly target?: number
}

const bin = fileURLToPath(new URL('../bin/forthright.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'forthright-bench-'))
const rounds = Number(process.argv[2] ?? 21)

const file = (name: string, purposes: number): string => {
  const path = join(folder, name)
  writeFileSync(path, declarationOf(purposes))
  return path
}

const law = ['--as-of', '2026-11-21']
const candidates: readonly Candidate[] = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'forthright --version', args: [bin, '--version'], target: 2 },
  { name: 'forthright lint, 20 KB', args: [bin, 'lint', ...law, file('small.yaml', 27)], target: 6 },
  { name: 'forthright lint, 50 purposes', args: [bin, 'lint', ...law, file('fifty.yaml', 50)] },
  { name: 'forthright lint, 500 purposes', args: [bin, 'lint', ...law, file('large.yaml', 500)] },
]

// Node 20 spends more on certificates than on everything else where this is set: it would flatter every ratio.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

function time(candidate: Candidate): number {
  const start = process.hrtime.bigint()
  const done = spawnSync(process.execPath, candidate.args, { env, encoding: 'utf8' })
  const took = Number(process.hrtime.bigint() - start) / 1e6
  if (done.status !== 0) throw new Error(`${candidate.name} ended with ${done.status}: ${done.stderr}${done.stdout}`)
  return took
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

const times = new Map(candidates.map((candidate) => [candidate, [] as number[]]))
for (const candidate of candidates) time(candidate)
for (let round = 0; round < rounds; round += 1) {
  for (const [candidate, taken] of times) taken.push(time(candidate))
}
rmSync(folder, { recursive: true })

const [floor = []] = times.values()
process.stdout.write(
  `${rounds} rounds in turn, Node ${process.versions.node}; ratio: median of the ratios to node -e 0\n\n`,
)
for (const [candidate, taken] of times) {
  const ratio = median(taken.map((it, round) => it / (floor[round] ?? Number.NaN)))
  const target =
    candidate.target === undefined
      ? ''
      : `  target ${candidate.target.toFixed(1)}${ratio > candidate.target ? '  MISSED' : ''}`
  process.stdout.write(
    `${candidate.name.padEnd(32)} ${median(taken).toFixed(0).padStart(6)} ms  ${ratio.toFixed(2).padStart(6)} x${target}\n`,
  )
}
