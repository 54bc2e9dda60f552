import { execFileSync, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from './fake-io.js'

const club = await readFile(
  fileURLToPath(new URL('../../examples/membership-club/privacy.yaml', import.meta.url)),
  'utf8',
)

let cwd: string

beforeEach(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'forthright-'))
  await writeFile(path.join(cwd, 'privacy.yaml'), club)
})

afterEach(() => rm(cwd, { recursive: true }))

const build = (...argv: readonly string[]) =>
  run(['build', 'privacy.yaml', '--as-of', '2026-11-21', '--format', 'md', ...argv], { cwd })
const there = (name: string): string => path.join(cwd, name)
const pipe = async (name: string): Promise<void> => void execFileSync('mkfifo', [there(name)])

describe('what build refuses, --check says too, and nothing is touched', () => {
  const ways: readonly (readonly [string, () => Promise<unknown>, string])[] = [
    ['a torn list', () => writeFile(there('out/.forthright.json'), '{ "version": 1,'), 'is not a list of outputs'],
    ['a pipe in the place of the list', () => pipe('out/.forthright.json'), 'is not a list of outputs'],
    ['a folder in the place of the list', () => mkdir(there('out/.forthright.json')), 'cannot be read'],
    ['a pipe in the place of an output', () => pipe('out/members.en.md'), 'was not written by forthright'],
    ['a folder in the place of an output', () => mkdir(there('out/members.en.md')), 'was not written by forthright'],
    ['a link in the place of an output', () => symlink('x', there('out/members.en.md')), 'was not written by forthr'],
    ['text in the place of the lock', () => writeFile(there('out/.forthright.lock'), 'mine'), 'is no lock of forth'],
    ['a pipe in the place of the lock', () => pipe('out/.forthright.lock'), 'is no lock of forthright'],
    ['a folder in the place of the lock', () => mkdir(there('out/.forthright.lock')), 'is no lock of forthright'],
  ]
  test.each(ways)('%s', async (_, make, said) => {
    await mkdir(there('out'))
    await make()
    const before = await readdir(there('out'))
    const built = await build()
    expect(built).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(said) })
    expect(await build('--check')).toEqual(built)
    expect(await readdir(there('out'))).toEqual(before)
  })

  test('a folder of outputs that is none', async () => {
    await writeFile(there('file'), '')
    await pipe('pipe')
    await symlink('nowhere', there('dangling'))
    await symlink('file', there('link'))
    for (const out of ['file', 'file/below', 'pipe', 'dangling', 'link', '/dev/null', 'privacy.yaml']) {
      const built = await build('--out', out)
      expect(built, out).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(out) })
      expect(await build('--out', out, '--check'), out).toEqual(built)
    }
  })

  test('a torn list beside outputs that are up to date', async () => {
    await build()
    expect(await build('--check')).toMatchObject({ code: 0 })
    await writeFile(there('out/.forthright.json'), '<<<<<<< ours')
    expect(await build('--check')).toEqual(await build())
  })
})

test.runIf(process.platform === 'linux')('a folder that the system lets nobody make', async () => {
  const out = '/proc/self/fd/x'
  const said = `${out} cannot be written: a part of that path leads to nothing.\n`
  expect(await build('--out', out)).toEqual({ code: 2, stdout: '', stderr: said })
  const report = await run(['lint', 'privacy.yaml', '--format', `json:${out}/y`], { cwd })
  expect(report).toMatchObject({ code: 2, stderr: expect.stringContaining('leads to nothing') })
})

test('a lock of somebody else stops a change of a declaration, too', async () => {
  await writeFile(there('privacy.yaml'), club.replace('country: GB', 'country: United Kingdom'))
  await writeFile(there('.forthright.lock'), 'mine')
  const { code, stderr } = await run(['lint', 'privacy.yaml', '--fix'], { cwd })
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringMatching(/^Nothing was changed\.\n\.forthright\.lock is no lock of/),
  })
  expect((await readdir(cwd)).sort()).toEqual(['.forthright.lock', 'privacy.yaml'])
})

test('that a living run is waited for is said', async () => {
  const living = spawn('sleep', ['60'])
  const lock = there('out/.forthright.lock')
  await mkdir(there('out'))
  await writeFile(lock, JSON.stringify({ pid: living.pid, host: hostname(), run: 'x' }))
  const said: string[] = []
  const stderr = (text: string): void => {
    said.push(text)
    if (said.length === 1) void rm(lock, { force: true })
  }
  const { code } = await run(['build', '--as-of', '2026-11-21', '--format', 'md'], { cwd, stderr })
  living.kill()
  expect({ code, said }).toEqual({
    code: 0,
    said: ['Another run is writing into out: waiting for it.\n', expect.stringMatching(/^wrote/)],
  })
})
