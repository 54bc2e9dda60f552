import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

it('whatever follows from something else is up to date', () => {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts', '--check'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(done.stderr).toBe('')
  expect(done.status).toBe(0)
})
