import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { declarationOf } from './declaration.js'
import { growthReport } from './growth/report.js'
import { many } from './many.js'
import { noticesReport } from './measures/report.js'
import { peers } from './peers.js'
import { printing, warm } from './print.js'
import { type Candidate, race } from './race.js'
import { packed } from './size.js'
import { typing } from './typing.js'

if (process.argv[2] === 'growth') {
  for await (const row of growthReport(process.argv[3] ?? '')) process.stdout.write(row)
  process.exit()
}

const bin = fileURLToPath(new URL('../bin/forthright.js', import.meta.url))
const college = fileURLToPath(new URL('../examples/college/privacy.yaml', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'forthright-bench-'))
const rounds = Number(process.argv[2] ?? 21)

const file = (name: string, purposes: number): string => {
  const path = join(folder, name)
  writeFileSync(path, declarationOf(purposes))
  return path
}

const law = ['--as-of', '2026-11-21']
const linting: readonly Candidate[] = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'forthright --version', args: [bin, '--version'], target: 1.5 },
  { name: 'forthright lint, a college, 19 KB', args: [bin, 'lint', ...law, college], target: 6 },
  { name: 'forthright lint, 20 KB', args: [bin, 'lint', ...law, file('small.yaml', 27)], target: 6 },
  { name: 'forthright lint, 50 x 50', args: [bin, 'lint', ...law, file('fifty.yaml', 50)] },
  {
    // As many recipients as purposes: ten times as much, so more than ten times as long would not be linear.
    name: 'forthright lint, 500 x 500',
    args: [bin, 'lint', ...law, file('large.yaml', 500)],
    against: 'forthright lint, 50 x 50',
    target: 10,
  },
]

const say = (text: string): void => void process.stdout.write(text)

say(`${noticesReport()}\n\n`)
say(packed())
say(`${rounds} rounds in turn, Node ${process.versions.node}; a ratio is the median of the ratios within a round\n\n`)
say(race(linting, rounds))
say('\nBeside others, each on 20 KB\n')
say(
  race(
    [
      ...linting.slice(0, 1),
      ...peers(folder, file('beside.yaml', 27), [bin, 'lint', ...law, join(folder, 'beside.yaml')]),
    ],
    rounds,
  ),
)
for (const purposes of [4, 27]) {
  say(`\nPrinting a notice with ${purposes} purposes, whole processes\n`)
  say(race(printing(folder, file(`print-${purposes}.yaml`, purposes)), rounds))
}
say('\nThousands of declarations of 5 KB\n')
say(many(folder, rounds))
say('\nPrinting a notice with 27 purposes, once the process is warm\n')
for (const [name, took] of await warm(27, rounds)) say(`${name.padEnd(32)} ${took.toFixed(1).padStart(6)} ms\n`)
say('\nFrom a key to what is found, in an editor\n')
say(await typing(rounds))
rmSync(folder, { recursive: true })
