import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { declarationOf } from './declaration.js'
import { eslintOver } from './peers.js'
import { type Candidate, race } from './race.js'

const bin = fileURLToPath(new URL('../bin/forthright.js', import.meta.url))

/** Writes so many declarations of 5 KB, each in a folder of its own and none like another. */
function manyDeclarations(folder: string, count: number): void {
  const text = declarationOf(6)
  for (let client = 0; client < count; client += 1) {
    mkdirSync(join(folder, `client-${client}`), { recursive: true })
    writeFileSync(join(folder, `client-${client}/privacy.yaml`), text.replaceAll('Northgate', `Northgate ${client}`))
  }
}

/** What thousands of declarations take: in one thread and in two, from the cache, beside a linter of YAML; and how much memory. */
export function many(folder: string, rounds: number): string {
  const thousand = join(folder, 'thousand')
  manyDeclarations(thousand, 1000)
  const cache = join(folder, 'cache')
  const lint = [bin, 'lint', '--as-of', '2026-11-21', '--max-shown', '1', thousand]
  const eslint = eslintOver(folder, thousand)
  const candidates: readonly Candidate[] = [
    { name: '1,000 in one thread', args: [...lint, '--threads', '1'] },
    { name: '1,000 in two threads', args: [...lint, '--threads', '2'], target: 0.75 },
    // The first run of a race is not counted: it fills the cache.
    { name: '1,000 from the cache', args: [...lint, '--cache', cache], target: 0.1 },
    { name: 'eslint with its yaml plugin', ...eslint },
    {
      name: '1,000 beside eslint',
      args: lint,
      against: 'eslint with its yaml plugin',
      target: 0.4,
      missing: eslint.missing,
    },
  ]
  const raced = race(candidates, Math.max(3, Math.floor(rounds / 4)))
  return `${raced}${memory(folder)}`
}

/** The most memory that 10,000 declarations take, in megabytes. */
function memory(folder: string): string {
  const all = join(folder, 'ten-thousand')
  manyDeclarations(all, 10_000)
  const measure = `process.on('exit', () => process.stderr.write('\\nkilobytes ' + process.resourceUsage().maxRSS))`
  const args = ['--import', `data:text/javascript,${encodeURIComponent(measure)}`, bin, 'lint', all, '--threads', '2']
  const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  rmSync(all, { recursive: true })
  const most = Number(/kilobytes (\d+)$/.exec(stderr)?.[1]) / 1024
  return `10,000 in two threads: ${most.toFixed(0)} MB at most  target 300${most > 300 ? '  MISSED' : ''}\n`
}
