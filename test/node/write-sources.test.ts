import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readBaseline } from '../../src/checking/baseline.js'
import { readBaselineFile } from '../../src/node/baseline-file.js'
import { writeSources } from '../../src/node/write-sources.js'
import { sayFile } from '../../src/wording/stages/files.js'
import { countOf } from '../sampling.js'

let cwd: string

beforeEach(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'forthright-'))
  await mkdir(path.join(cwd, 'parts'))
})

afterEach(() => rm(cwd, { recursive: true }))

const there = (name: string): string => path.join(cwd, name)
const problemsOf = async (...given: Parameters<typeof writeSources>) => (await writeSources(...given)).problems
const text = (name: string): Promise<string> => readFile(there(name), 'utf8')
const change = (name: string, before = 'a: 1\n', after = 'a: 2\n') => ({ name, before, after })
const hidden = async (): Promise<readonly string[]> =>
  [...(await readdir(cwd)), ...(await readdir(there('parts')))].filter((name) => name.startsWith('.'))

test('writes what changed, and leaves nothing beside it', async () => {
  await writeFile(there('one.yaml'), 'a: 1\n')
  await writeFile(there('parts/two.yaml'), '\uFEFFa: 1\n')
  expect(await problemsOf([change('one.yaml'), change('parts/two.yaml')], cwd)).toEqual([])
  expect([await text('one.yaml'), await text('parts/two.yaml')]).toEqual(['a: 2\n', '\uFEFFa: 2\n'])
  expect(await hidden()).toEqual([])
})

test('a file that changed meanwhile is left alone, and so are the others', async () => {
  await writeFile(there('one.yaml'), 'a: 1\n')
  await writeFile(there('two.yaml'), 'a: 1 # saved since\n')
  const problems = await problemsOf([change('one.yaml'), change('two.yaml')], cwd)
  expect(problems).toEqual([{ file: 'two.yaml', mistake: { is: 'changed-meanwhile' } }])
  expect([await text('one.yaml'), await text('two.yaml')]).toEqual(['a: 1\n', 'a: 1 # saved since\n'])
  expect(await hidden()).toEqual([])
})

test('of many, those that cannot be written are named, so that the others can be written without them', async () => {
  const names = ['one.yaml', 'two.yaml', 'three.yaml', 'four.yaml']
  for (const name of names) await writeFile(there(name), name === 'two.yaml' ? 'a: 3\n' : 'a: 1\n')
  await rm(there('three.yaml'))
  const first = await writeSources(
    names.map((name) => change(name)),
    cwd,
  )
  expect(first).toEqual({
    written: [],
    closed: ['three.yaml'],
    problems: [{ file: 'three.yaml', mistake: { is: 'unwritable', code: 'ENOENT' } }],
  })
  const left = names.filter((name) => name !== 'three.yaml').map((name) => change(name))
  expect((await writeSources(left, cwd)).closed).toEqual(['two.yaml'])
  const rest = left.filter(({ name }) => name !== 'two.yaml')
  expect(await writeSources(rest, cwd)).toEqual({ written: ['one.yaml', 'four.yaml'], closed: [], problems: [] })
  expect(await text('two.yaml')).toBe('a: 3\n')
})

test('a folder that another keeps closes its own files, and no other', async () => {
  await writeFile(there('one.yaml'), 'a: 1\n')
  await writeFile(there('parts/two.yaml'), 'a: 1\n')
  await mkdir(there('parts/.forthright.lock'))
  const { closed, problems } = await writeSources([change('one.yaml'), change('parts/two.yaml')], cwd)
  expect(closed).toEqual(['parts/two.yaml'])
  expect(problems).toEqual([{ file: 'parts/.forthright.lock', mistake: { is: 'no-lock' } }])
})

test('two names of one file are written once, and never to two texts', async () => {
  await writeFile(there('one.yaml'), 'a: 1\n')
  await symlink('one.yaml', there('link.yaml'))
  expect(await writeSources([change('one.yaml'), change('link.yaml', 'a: 1\n', 'a: 3\n')], cwd)).toMatchObject({
    closed: ['link.yaml'],
  })
  expect((await writeSources([change('one.yaml'), change('link.yaml')], cwd)).written).toEqual([
    'one.yaml',
    'link.yaml',
  ])
  expect(await text('one.yaml')).toBe('a: 2\n')
})

test('a file that is gone is told', async () => {
  const [problem] = await problemsOf([change('one.yaml')], cwd)
  expect(problem && sayFile(problem).message).toBe('one.yaml cannot be written: a part of that path leads to nothing.')
})

test('rights stay, and a link leads where it led', async () => {
  await writeFile(there('real.yaml'), 'a: 1\n')
  await chmod(there('real.yaml'), 0o640)
  await symlink('../real.yaml', there('parts/link.yaml'))
  expect(await problemsOf([change('parts/link.yaml')], cwd)).toEqual([])
  expect(await text('real.yaml')).toBe('a: 2\n')
  expect((await stat(there('real.yaml'))).mode & 0o777).toBe(0o640)
  expect((await readdir(there('parts'), { withFileTypes: true })).map((it) => it.isSymbolicLink())).toEqual([true])
})

test('what a killed run left is cleared away', async () => {
  await writeFile(there('one.yaml'), 'a: 1\n')
  await writeFile(there('.forthright-source-00000000-0000-4000-8000-000000000000.tmp'), 'half a fi')
  expect(await problemsOf([change('one.yaml')], cwd)).toEqual([])
  expect(await hidden()).toEqual([])
})

test('two runs at once do not undo each other', async () => {
  await writeFile(there('one.yaml'), 'a: 1\n')
  const both = await Promise.all([1, 2].map((to) => problemsOf([change('one.yaml', 'a: 1\n', `a: ${to}0\n`)], cwd)))
  expect(both.flat()).toEqual([{ file: 'one.yaml', mistake: { is: 'changed-meanwhile' } }])
  expect(await text('one.yaml')).toMatch(/^a: [12]0\n$/)
})

test('a kill at any moment leaves each file old or new, and the next run goes through', async ({ annotate }) => {
  const script = path.join(import.meta.dirname, 'change-until-killed.ts')
  const size = 200_000
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const names = ['privacy.yaml', 'parts/people.yaml']
  for (let run = countOf(100, 'kills', annotate); run > 0; run -= 1) {
    for (const name of names) await writeFile(there(name), `${'a'.repeat(size)}\n`)
    await new Promise<void>((done) => {
      const child = execFile(process.execPath, ['--import', 'tsx', script, cwd, String(size), '0'], () => done())
      child.stdout?.once('data', () => setTimeout(() => child.kill('SIGKILL'), (run * 7) % 90))
    })
    for (const name of names) {
      const found = await text(name)
      expect(found).toHaveLength(size + 1)
      expect(letters).toContain([...new Set(found.trimEnd())].join(''))
      expect(await problemsOf([change(name, found, `${'a'.repeat(size)}\n`)], cwd)).toEqual([])
    }
    const known = await readBaselineFile('known.json', cwd)
    expect(known === undefined || 'declarations' in known).toBe(true)
    expect((await hidden()).filter((name) => name.includes('source') || name.includes('lock'))).toEqual([])
  }
})

test('a baseline in half is none', () => {
  const whole =
    '{"version":1,"declarations":{"privacy.yaml":[{"rule":"a-b","at":"/c","fingerprint":"0123456789abcdef"}]}}'
  expect(readBaseline(whole)?.declarations.size).toBe(1)
  for (let end = 0; end < whole.length; end += 1) expect(readBaseline(whole.slice(0, end))).toBeUndefined()
})
