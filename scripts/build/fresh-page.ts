import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = join(root, 'dist/studio')

/** The folder of the page; it is built first where its sources are younger. */
export function builtPage(): string {
  if (isFresh()) return page
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/studio.ts'], { cwd: root, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`scripts/studio.ts failed:\n${done.stdout}${done.stderr}`)
  return page
}

function isFresh(): boolean {
  const made = join(page, 'licences.txt')
  if (!existsSync(made)) return false
  const { mtimeMs } = statSync(made)
  const sources = [
    'src/**/*.{ts,tsx,js,css,html}',
    'templates/**',
    'scripts/studio.ts',
    'scripts/studio/*.ts',
    'package.json',
  ]
  return globSync(sources, { cwd: root }).every((source) => statSync(join(root, source)).mtimeMs <= mtimeMs)
}
