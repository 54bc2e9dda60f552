import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What the program is made from; what is generated from the schema and not committed is made again with it. */
const sources = ['src/**/*.{ts,js,md}', 'schemas/*.json', 'templates/**', 'bin/*', 'scripts/build.ts', 'package.json']
const generated = ['**/*.gen.js', '**/locale-formats.gen.ts', '**/docs.gen.ts']

/**
 * Builds the program where it is not the one of today's sources: whoever runs it by its name, a document or a test, never
 * meets a stale one. Several that ask at once wait for the first.
 */
export function buildIfStale(): void {
  if (isFresh()) return
  const lock = join(root, 'node_modules/.forthright-build')
  takeLock(lock)
  try {
    if (isFresh()) return
    run('scripts/generate.ts', '--uncommitted')
    run('scripts/build.ts')
    run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
    run('scripts/build/prune-types.ts')
    noteSources()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

/** Where the state of the sources is kept that the program was built from. */
const stamp = join(root, 'node_modules/.forthright-made-from')

const isFresh = (): boolean => existsSync(join(root, 'dist/cli.js')) && read(stamp) === stateOfSources()

/** Notes down which sources the program was built from: the last step of a build. */
export const noteSources = (): void => writeFileSync(stamp, stateOfSources())

/** Paths, sizes and times: to read half a thousand files takes longer than one test of a rule. */
function stateOfSources(): string {
  const hash = createHash('sha256')
  for (const path of globSync(sources, { cwd: root, ignore: generated }).sort()) {
    const { size, mtimeMs } = statSync(join(root, path))
    hash.update(`${path} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function run(...argv: readonly string[]): void {
  const done = spawnSync(process.execPath, ['--import', 'tsx', ...argv], { cwd: root, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${argv.join(' ')} failed:\n${done.stdout}${done.stderr}`)
}

/** A folder is made by one process only; one that is five minutes old was left by a process that was killed. */
function takeLock(lock: string): void {
  for (;;) {
    try {
      mkdirSync(lock)
      return
    } catch {
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0)
      if (age > 300_000) rmSync(lock, { recursive: true, force: true })
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
    }
  }
}
