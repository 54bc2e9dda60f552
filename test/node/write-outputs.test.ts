import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { FileProblem } from '../../src/findings/file-problem.js'
import { hashOf } from '../../src/node/manifest.js'
import { type OutputFolder, staleOutputs, writeOutputs } from '../../src/node/write-outputs.js'
import { sayFile } from '../../src/wording/stages/files.js'

let folder: OutputFolder

beforeEach(async () => {
  folder = { name: 'out', path: path.join(await mkdtemp(path.join(tmpdir(), 'forthright-')), 'out') }
})

afterEach(() => rm(path.dirname(folder.path), { recursive: true }))

const output = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
const messageOf = ([problem]: readonly FileProblem[]): string | undefined => problem && sayFile(problem).message
const there = (name: string): string => path.join(folder.path, name)
const text = (name: string): Promise<string> => readFile(there(name), 'utf8')
const names = async (): Promise<readonly string[]> => (await readdir(folder.path)).sort()

test('writes files, then a list of them with their hashes, and leaves nothing else', async () => {
  expect(await writeOutputs(folder, [output('b.en.md', 'B'), output('a.en.md', 'A')])).toEqual([])
  expect(await names()).toEqual(['.forthright.json', 'a.en.md', 'b.en.md'])
  expect(JSON.parse(await text('.forthright.json'))).toEqual({
    version: 1,
    files: [
      { name: 'a.en.md', sha256: hashOf(Buffer.from('A')) },
      { name: 'b.en.md', sha256: hashOf(Buffer.from('B')) },
    ],
  })
})

test('replaces what the list names, also when it was edited since', async () => {
  await writeOutputs(folder, [output('a.en.md', 'A')])
  await writeFile(there('a.en.md'), 'edited')
  expect(await writeOutputs(folder, [output('a.en.md', 'new')])).toEqual([])
  expect(await text('a.en.md')).toBe('new')
})

test('keeps outputs of earlier runs on the list, and drops those that are gone', async () => {
  await writeOutputs(folder, [output('a.en.md', 'A'), output('gone.en.md', 'G')])
  await rm(there('gone.en.md'))
  await writeOutputs(folder, [output('a.en.html', 'H')])
  expect(await text('.forthright.json')).toMatch(/a\.en\.html[\s\S]*a\.en\.md/)
  expect(await text('.forthright.json')).not.toContain('gone')
})

test('refuses a file that the list does not name, and writes nothing at all', async () => {
  await mkdir(folder.path)
  await writeFile(there('b.en.md'), 'mine')
  const problems = await writeOutputs(folder, [output('a.en.md', 'A'), output('b.en.md', 'B')])
  expect(problems.map((problem) => sayFile(problem).message)).toEqual([
    'out/b.en.md was not written by forthright, so it is not replaced. Nothing was written.',
  ])
  expect(await names()).toEqual(['b.en.md'])
  expect(await text('b.en.md')).toBe('mine')
})

test('refuses links and folders in place of an output', async () => {
  await mkdir(there('b.en.md'), { recursive: true })
  await writeFile(path.join(path.dirname(folder.path), 'elsewhere'), 'A')
  await symlink('../elsewhere', there('a.en.md'))
  expect(await writeOutputs(folder, [output('a.en.md', 'A'), output('b.en.md', 'B')])).toHaveLength(2)
})

test('refuses to work with a list that is none', async () => {
  await mkdir(folder.path)
  await writeFile(there('.forthright.json'), '{ "version": 1, "files": [')
  const problems = await writeOutputs(folder, [output('a.en.md', 'A')])
  expect(messageOf(problems)).toContain('out/.forthright.json is not a list of outputs')
  expect(await names()).toEqual(['.forthright.json'])
})

test('says when the folder is a file', async () => {
  await writeFile(folder.path, '')
  expect(messageOf(await writeOutputs(folder, [output('a.en.md', 'A')]))).toBe(
    'out is a file, and --out names a folder.',
  )
  const below = { name: 'out/below', path: path.join(folder.path, 'below') }
  const problems = await writeOutputs(below, [output('a.en.md', 'A')])
  expect(messageOf(problems)).toBe('out/below cannot be written: a part of that path is a file.')
})

test('no name leads out of the folder', async () => {
  await expect(writeOutputs(folder, [output('../a.md', 'A')])).rejects.toThrow(RangeError)
})

test('a killed run: its finished files are known by the list it left, its rubbish is cleaned', async () => {
  await mkdir(folder.path)
  const left = (kind: string) => there(`.forthright-00000000-0000-4000-8000-00000000000${kind.length}.${kind}`)
  const list = ['done.en.md', 'later.en.md'].map((name) => ({ name, sha256: hashOf(Buffer.from('old')) }))
  await writeFile(left('pending'), JSON.stringify({ version: 1, files: list }))
  await writeFile(left('tmp'), 'half a fi')
  await writeFile(there('done.en.md'), 'old')
  await writeFile(there('later.en.md'), 'not what that run was going to write')
  expect(await writeOutputs(folder, [output('later.en.md', 'new')])).toHaveLength(1)
  expect(await writeOutputs(folder, [output('done.en.md', 'new')])).toEqual([])
  expect(await names()).toEqual(['.forthright.json', 'done.en.md', 'later.en.md'])
})

test('--check names what is missing, edited or outdated, and writes nothing', async () => {
  await writeOutputs(folder, [output('a.en.md', 'A'), output('b.en.md', 'B'), output('c.en.md', 'C')])
  await writeFile(there('b.en.md'), 'edited')
  const before = await names()
  const today = [output('a.en.md', 'A'), output('b.en.md', 'B'), output('c.en.md', 'C2'), output('d.en.md', 'D')]
  expect(await staleOutputs(folder, today)).toEqual([
    { name: 'b.en.md', reason: 'edited' },
    { name: 'c.en.md', reason: 'outdated' },
    { name: 'd.en.md', reason: 'missing' },
  ])
  expect(await names()).toEqual(before)
})

test('a kill at any moment leaves every file old or new, and the next run goes through', async () => {
  const script = path.join(import.meta.dirname, 'write-until-killed.ts')
  const size = 400_000
  await mkdir(folder.path)
  for (const delay of [0, 4, 9, 15, 22, 30]) {
    await new Promise<void>((done) => {
      const child = execFile(process.execPath, ['--import', 'tsx', script, folder.path, String(size)], () => done())
      child.stdout?.once('data', () => setTimeout(() => child.kill('SIGKILL'), delay))
    })
    for (const name of (await names()).filter((one) => one.endsWith('.md'))) {
      const found = await text(name)
      expect(found).toHaveLength(size)
      expect(new Set(found).size).toBe(1)
    }
    expect(await writeOutputs(folder, [output('0.en.md', 'x'.repeat(size))])).toEqual([])
    expect((await names()).filter((name) => name.startsWith('.'))).toEqual(['.forthright.json'])
  }
}, 60_000)
