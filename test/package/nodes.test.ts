import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildIfStale } from '../../scripts/build/fresh.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

buildIfStale()

/** Other versions of Node than the one that runs the tests; `.ci/run` puts them there. */
const versions = ['20', '22', '24'].map((version) => ({
  version,
  node: `${root}.nodes/${version}/node_modules/node/bin/node`,
}))

const run = (node: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(node, [`${root}bin/forthright.js`, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
  })

/** What is wrong with a file that a machine lost half of, or changed on the way. */
const damages: readonly ((bytes: Buffer) => Uint8Array)[] = [
  (bytes) => bytes.subarray(0, bytes.length / 2),
  (bytes) => bytes.map((byte, index) => (index % 997 === 500 ? byte ^ 0xff : byte)),
  () => Buffer.alloc(0),
]

describe.each(versions)('Node $version', ({ version, node }) => {
  const isThere = existsSync(node)
  // A newcomer has one Node; CI has all three, and there a missing one is a failure.
  const isNeeded = isThere || process.env.CI !== undefined
  const title = isNeeded ? '' : ` (skipped: npm install --prefix .nodes/${version} node@${version} puts it there)`

  it.runIf(isNeeded)(`lints and explains${title}`, () => {
    const lint = run(node, ['lint', 'examples/membership-club/privacy.yaml', '--as-of', '2026-11-21'])
    expect(lint.stdout + lint.stderr).toMatch(/No findings in 1 file/)
    expect(lint.status).toBe(0)
    const here = run(process.execPath, ['explain', 'retention-is-stated'])
    const there = run(node, ['explain', 'retention-is-stated'])
    expect(there.stdout).toBe(here.stdout)
    expect(there.stdout).not.toBe('')
  })

  it.runIf(isNeeded)(`prints the same draft as this Node${title}`, () => {
    const args = ['build', 'test/base.yaml', '--draft', '--format', 'html', '--out', '-', '--as-of', '2026-11-21']
    const there = run(node, args)
    expect(there.stderr).not.toMatch(/broke|Error/)
    expect(there.stdout).toBe(run(process.execPath, args).stdout)
    expect(there.stdout).toMatch(/<html/)
  })

  it.runIf(isNeeded)(`compiles anew what Node kept and lost${title}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'forthright-compiled-'))
    const lint = () =>
      run(node, ['lint', 'examples/membership-club/privacy.yaml', '--as-of', '2026-11-21'], {
        NODE_COMPILE_CACHE: folder,
      })
    try {
      const first = lint()
      expect(first.status).toBe(0)
      for (const damage of damages) {
        const kept = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
        expect(kept.length > 0).toBe(version !== '20')
        for (const { parentPath, name } of kept) {
          const file = join(parentPath, name)
          writeFileSync(file, damage(readFileSync(file)))
        }
        expect(lint()).toMatchObject({ status: 0, stdout: first.stdout, stderr: first.stderr })
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
