import { existsSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from './fake-io.js'

const club = fileURLToPath(new URL('../../examples/membership-club', import.meta.url))

let cwd: string

beforeEach(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'forthright-'))
})

afterEach(() => rm(cwd, { recursive: true }))

const build = (...argv: readonly string[]) => run(['build', '--as-of', '2026-11-21', ...argv], { cwd })
const write = (name: string, text: string) => writeFile(path.join(cwd, name), text)
const names = async () => (await readdir(path.join(cwd, 'out'))).sort()

test('errors: nothing is written, and each is named', async () => {
  await write('privacy.yaml', 'forthright: 1\nregimes: [uk]\npurposes:\n  races:\n    title: Enter you in races\n')
  const { code, stdout, stderr } = await build()
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(/^\d+ errors?, so nothing was written\. The files in out\/ are as they were\.\n\n/)
  expect(stderr).toContain('  error  privacy.yaml:4:3  ')
  expect(stderr).toContain('forthright build --draft\n')
  expect(await readdir(cwd)).toEqual(['privacy.yaml'])
})

test('what cannot be read cannot be a draft', async () => {
  await write('privacy.yaml', 'forthright: 1\npurposes: [\n')
  const { code, stderr } = await build('--draft')
  expect(code).toBe(1)
  expect(stderr).not.toContain('--draft')
})

test('a file that is missing is wrong usage', async () => {
  expect(await build('nothing.yaml')).toMatchObject({ code: 2, stdout: '' })
})

/** Runs with the example, which has no errors, as soon as notices can be composed. */
const withClub = test.skipIf(!existsSync(path.join(club, 'privacy.yaml')))

async function copyClub(): Promise<void> {
  await cp(club, cwd, { recursive: true, filter: (file) => path.basename(file) !== 'out' })
}

withClub('writes each notice in each format, then finds nothing stale', async () => {
  await copyClub()
  const { code, stdout, stderr } = await build('--format', 'md', '--format', 'html')
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr).toMatch(/^wrote {2}out\/\S+\.html {2}/m)
  expect(stderr).toMatch(/ files from \d+ notices? in .* \(.*; law as of 2026-11-21\)\n$/)
  expect((await names())[0]).toBe('.forthright.json')
  expect(await build('--format', 'md', '--format', 'html', '--check')).toMatchObject({ code: 0, stdout: '' })
})

withClub('--check names what is stale and writes nothing', async () => {
  await copyClub()
  await build('--format', 'md')
  const name = (await names()).find((one) => one.endsWith('.md')) ?? ''
  await write(`out/${name}`, 'edited')
  const { code, stderr } = await build('--format', 'md', '--check')
  expect(code).toBe(1)
  expect(stderr).toContain(`stale  out/${name}`)
  expect(await readFile(path.join(cwd, 'out', name), 'utf8')).toBe('edited')
})

withClub('a file that forthright did not write is not replaced', async () => {
  await copyClub()
  await build('--format', 'md')
  await rm(path.join(cwd, 'out/.forthright.json'))
  const name = (await names())[0] ?? ''
  await write(`out/${name}`, 'mine')
  const { code, stderr } = await build('--format', 'md')
  expect(code).toBe(2)
  expect(stderr).toContain(`out/${name} was not written by forthright`)
  expect(await readFile(path.join(cwd, 'out', name), 'utf8')).toBe('mine')
})

withClub('--out - prints one notice in one text format', async () => {
  await copyClub()
  const ids = [...new Set((await built()).map((name) => name.split('.')[0] ?? ''))]
  const notice = ['--notice', ids[0] ?? '']
  const { code, stdout } = await build('--out', '-', ...notice)
  expect(code).toBe(0)
  expect(stdout).toMatch(/^# /m)
  expect(await build('--out', '-', ...notice, '--format', 'pdf')).toMatchObject({ code: 2, stdout: '' })
  expect(await build('--out', '-', ...notice, '--format', 'md', '--format', 'html')).toMatchObject({
    code: 2,
    stdout: '',
  })
})

withClub('a notice that is not there', async () => {
  await copyClub()
  const id = (await built())[0]?.split('.')[0] ?? ''
  const { code, stderr } = await build('--notice', `${id}x`)
  expect(code).toBe(2)
  expect(stderr).toContain(`There is no notice '${id}x'. Did you mean ${id}?`)
})

/** The notices of the example in Markdown, by name. */
async function built(): Promise<readonly string[]> {
  await build('--format', 'md')
  return (await names()).filter((name) => name.endsWith('.md'))
}

test('what cannot be read for certain is not printed, not even as a draft', async () => {
  const slip = 'forthright: 1\nregimes: [uk]\ncontrolers:\n  club: { name: Northgate Rowing Club }\n'
  await writeFile(path.join(cwd, 'slip.yaml'), slip)
  const { code, stderr, stdout } = await build('slip.yaml', '--draft', '--format', 'md', '--out', '-')
  expect(code).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toContain("'controlers' is not a field of a declaration")
})
