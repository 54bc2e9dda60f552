import { execFile, execFileSync } from 'node:child_process'
import { link, lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { FileProblem } from '../../src/findings/file-problem.js'
import { leftOutputs, staleOutputs } from '../../src/node/compare-outputs.js'
import { hashOf } from '../../src/node/manifest.js'
import type { OutputFolder } from '../../src/node/output-state.js'
import { writeOutputs } from '../../src/node/write-outputs.js'
import { sayFile } from '../../src/wording/stages/files.js'
import { withRefusal } from '../refusing-disk.js'

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

test('replaces what the list names, but not what was changed since, unless told to', async () => {
  await writeOutputs(folder, [output('a.en.md', 'A'), output('b.en.md', 'B')])
  await writeFile(there('a.en.md'), 'edited')
  const again = [output('a.en.md', 'new'), output('b.en.md', 'new')]
  expect((await writeOutputs(folder, again)).map((problem) => sayFile(problem).message)).toEqual([
    'out/a.en.md was changed since forthright wrote it, so it is not replaced. Nothing was written.',
  ])
  expect([await text('a.en.md'), await text('b.en.md')]).toEqual(['edited', 'B'])
  expect(await writeOutputs(folder, [output('a.en.md', 'edited'), output('b.en.md', 'B')])).toEqual([])
  await writeFile(there('a.en.md'), 'edited again')
  expect(await writeOutputs(folder, again, { force: true })).toEqual([])
  expect([await text('a.en.md'), await text('b.en.md')]).toEqual(['new', 'new'])
})

test('what cannot be read is said to be so, by --check too, and replaced only where that is asked for', async () => {
  await writeOutputs(folder, [output('a.en.md', 'A'), output('b.en.md', 'B')])
  const again = [output('a.en.md', 'new'), output('b.en.md', 'new')]
  const refusing = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const { calls } = await withRefusal(there('a.en.md'), undefined, work)
    const at = calls.findIndex(({ name }) => name === 'readFile')
    await writeOutputs(folder, [output('a.en.md', 'A'), output('b.en.md', 'B')])
    return (await withRefusal(there('a.en.md'), { at, code: 'EACCES' }, work)).result
  }
  expect((await refusing(() => staleOutputs(folder, again))).map(({ reason }) => reason)).toEqual([
    'unreadable',
    'outdated',
  ])
  expect((await refusing(() => writeOutputs(folder, again))).map((problem) => sayFile(problem).message)).toEqual([
    'out/a.en.md cannot be read: you are not allowed to. So it is not replaced, and nothing was written.',
  ])
  expect([await text('a.en.md'), await text('b.en.md')]).toEqual(['A', 'B'])
  expect(await refusing(() => writeOutputs(folder, again, { force: true }))).toEqual([])
  expect([await text('a.en.md'), await text('b.en.md')]).toEqual(['new', 'new'])
})

test('--check and build judge a link alike, whatever it leads to: it is replaced, and what it leads to is left alone', async () => {
  const files = [output('a.en.md', 'A')]
  await writeOutputs(folder, files)
  await writeFile(path.join(folder.path, '../same'), 'A')
  await writeFile(path.join(folder.path, '../other'), 'B')
  for (const to of ['../same', '../other', '/dev/zero', 'nowhere', 'a.en.md', '..']) {
    await writeOutputs(folder, files)
    await rm(there('a.en.md'))
    await symlink(to, there('a.en.md'))
    expect(
      (await staleOutputs(folder, files)).map(({ reason }) => reason),
      to,
    ).toEqual(['link'])
    expect(await writeOutputs(folder, files), to).toEqual([])
    expect((await lstat(there('a.en.md'))).isFile(), to).toBe(true)
    expect(await staleOutputs(folder, files), to).toEqual([])
  }
  expect(await readFile(path.join(folder.path, '../other'), 'utf8')).toBe('B')
})

test('force replaces nothing that forthright did not write', async () => {
  await mkdir(folder.path)
  await writeFile(there('a.en.md'), 'mine')
  expect(await writeOutputs(folder, [output('a.en.md', 'A')], { force: true })).toHaveLength(1)
  expect(await text('a.en.md')).toBe('mine')
})

test('other line ends are no change by hand', async () => {
  const crlf = (written: string) => written.replaceAll('\n', '\r\n')
  const files = [output('a.en.md', 'A\nB\n'), output('a.csv', 'A\r\nB\r\n')]
  await writeOutputs(folder, files)
  await writeFile(there('a.en.md'), crlf('A\nB\n'))
  await writeFile(there('a.csv'), 'A\nB\n')
  expect(await staleOutputs(folder, files)).toEqual([])
  const next = [output('a.en.md', 'C\n'), output('a.csv', 'C\r\n')]
  expect((await staleOutputs(folder, next)).map(({ reason }) => reason)).toEqual(['outdated', 'outdated'])
  expect(await writeOutputs(folder, next)).toEqual([])
  await writeOutputs(folder, [output('a.pdf', '\0A\n')])
  await writeFile(there('a.pdf'), '\0A\r\n')
  expect((await staleOutputs(folder, [output('a.pdf', '\0A\n')])).map(({ reason }) => reason)).toEqual(['edited'])
})

test('what changed since a file was made is known: the facts, the version that words them, or the day', async () => {
  const made = { by: '0.1.0', facts: 'a' }
  const files = ['a.en.md', 'b.en.md', 'c.en.md', 'd.en.md'].map((name) => ({ ...output(name, name), made }))
  await writeOutputs(folder, files)
  expect(await staleOutputs(folder, files)).toEqual([])
  // The same text is the same file, whatever it is made of.
  expect(await staleOutputs(folder, [{ ...output('a.en.md', 'a.en.md'), made: { by: '2.0.0', facts: 'b' } }])).toEqual(
    [],
  )
  const now = [made, { by: '0.2.0', facts: 'a' }, { by: '0.1.0', facts: 'b' }, { by: '0.2.0', facts: 'b' }]
  const next = files.map(({ name }, index) => ({ ...output(name, 'new'), made: now[index] }))
  expect(await staleOutputs(folder, next)).toEqual([
    { name: 'a.en.md', reason: 'other-day' },
    { name: 'b.en.md', reason: 'other-version', by: '0.1.0' },
    { name: 'c.en.md', reason: 'other-facts' },
    { name: 'd.en.md', reason: 'other-facts', by: '0.1.0' },
  ])
})

test('a list of earlier says nothing of that, and one that was tampered with sends nothing to a terminal', async () => {
  await writeOutputs(folder, [output('a.en.md', 'A')])
  const next = [{ ...output('a.en.md', 'new'), made: { by: '0.2.0', facts: 'a' } }]
  expect(await staleOutputs(folder, next)).toEqual([{ name: 'a.en.md', reason: 'outdated' }])
  for (const by of ['0.1.0\u001b[31m', '', 7, null, '0.1.0\n::error::x', '9'.repeat(100)]) {
    const list = { version: 1, files: [{ name: 'a.en.md', sha256: hashOf(Buffer.from('A')), by, facts: 'a' }] }
    await writeFile(there('.forthright.json'), JSON.stringify(list))
    expect(await staleOutputs(folder, next), String(by)).toEqual([{ name: 'a.en.md', reason: 'outdated' }])
  }
})

test('a list whose names lead elsewhere is none, and nothing is read by them', async () => {
  await mkdir(folder.path)
  const names = ['../victim', '/dev/zero', 'a/b', 'a\\b', '..', '.', '', 'a\0b', '.forthright.json']
  for (const name of names) {
    const list = JSON.stringify({ version: 1, files: [{ name, sha256: hashOf(Buffer.from('x')) }] })
    await writeFile(there('.forthright.json'), list)
    const problems = await writeOutputs(folder, [output('a.en.md', 'A')])
    expect(messageOf(problems), name).toContain('is not a list of outputs')
    await rm(there('.forthright.json'))
    await writeFile(there('.forthright-00000000-0000-4000-8000-000000000000.pending'), list)
    expect(await writeOutputs(folder, [output('a.en.md', 'A')]), name).toEqual([])
    expect(Object.keys(JSON.parse(await text('.forthright.json')).files), name).toHaveLength(1)
  }
})

test('a pipe is never read, wherever it lies', async () => {
  await mkdir(folder.path)
  const pipe = (name: string) => execFileSync('mkfifo', [there(name)])
  pipe('a.en.md')
  pipe('.forthright-00000000-0000-4000-8000-000000000000.pending')
  expect(await staleOutputs(folder, [output('a.en.md', 'A')])).toEqual([{ name: 'a.en.md', reason: 'foreign' }])
  expect(await writeOutputs(folder, [output('a.en.md', 'A')])).toHaveLength(1)
  expect(await writeOutputs(folder, [output('b.en.md', 'B')])).toEqual([])
  await rm(there('.forthright.json'))
  pipe('.forthright.json')
  expect(messageOf(await writeOutputs(folder, [output('b.en.md', 'B')]))).toContain('is not a list of outputs')
})

test('a folder named like something left behind is nobody’s', async () => {
  await mkdir(there('.forthright-00000000-0000-4000-8000-000000000000.tmp'), { recursive: true })
  expect(await writeOutputs(folder, [output('a.en.md', 'A')])).toEqual([])
})

test('why a folder cannot be used is told in words', async () => {
  const said = async (name: string) =>
    messageOf(await writeOutputs({ name, path: path.join(path.dirname(folder.path), name) }, [output('a.en.md', 'A')]))
  await symlink('loop', path.join(path.dirname(folder.path), 'loop'))
  await symlink('nowhere/at/all', path.join(path.dirname(folder.path), 'dangling'))
  expect(await said('loop')).toBe('loop cannot be written: its links lead in a circle.')
  expect(await said('x'.repeat(300))).toMatch(/cannot be read: a name in it is too long for this disk\.$/)
  expect(await said('dangling')).toMatch(/^dangling cannot be written: /)
  await mkdir(folder.path)
  const problems = await writeOutputs(folder, [output('a'.repeat(250), 'A')])
  expect(problems).toEqual([])
})

test('names what no declaration makes any more', async () => {
  const from = (name: string, text: string, declaration: string) => ({ ...output(name, text), from: declaration })
  await writeFile(path.join(path.dirname(folder.path), 'privacy.yaml'), '')
  await writeOutputs(folder, [
    from('members.en.md', 'M', '../privacy.yaml'),
    from('people.en.md', 'P', '../privacy.yaml'),
    from('other.en.md', 'O', '../gone.yaml'),
    output('old.en.md', 'of a list without declarations'),
  ])
  const makeable = new Map([['../privacy.yaml', new Set(['people.en.md', 'people.en.html'])]])
  expect(await leftOutputs(folder, makeable)).toEqual(['members.en.md', 'other.en.md'])
  expect(await leftOutputs(folder, new Map())).toEqual(['other.en.md'])
  await rm(there('members.en.md'))
  expect(await leftOutputs(folder, makeable)).toEqual(['other.en.md'])
})

test('a declaration that was renamed still makes what it made', async () => {
  await writeOutputs(folder, [{ ...output('members.en.md', 'M'), from: '../a.yaml' }])
  expect(await leftOutputs(folder, new Map([['../b.yaml', new Set(['members.en.md', 'members.en.html'])]]))).toEqual([])
  expect(await leftOutputs(folder, new Map([['../b.yaml', new Set(['people.en.md'])]]))).toEqual(['members.en.md'])
})

test('runs at the same moment lose none of their files from the list', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `${index}.en.md`)
  const results = await Promise.all(names.map((name) => writeOutputs(folder, [output(name, name)])))
  expect(results.flat()).toEqual([])
  const { files } = JSON.parse(await text('.forthright.json'))
  expect(files.map(({ name }: { name: string }) => name)).toEqual([...names].sort())
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

test('an output that has another name is replaced under its own, and that is told; the other keeps the old one', async () => {
  await writeOutputs(folder, [output('a.en.md', 'A'), output('b.en.md', 'B'), output('c.en.md', 'C')])
  await link(there('a.en.md'), path.join(path.dirname(folder.path), 'public'))
  await link(there('c.en.md'), path.join(path.dirname(folder.path), 'same'))
  const told: string[] = []
  const twice = (name: string): void => void told.push(name)
  const next = [output('a.en.md', 'new'), output('b.en.md', 'new'), output('c.en.md', 'C')]
  expect(await writeOutputs(folder, next, { twice })).toEqual([])
  expect(told).toEqual(['a.en.md'])
  expect([await text('a.en.md'), await text('../public')]).toEqual(['new', 'A'])
  expect(await writeOutputs(folder, next, { twice })).toEqual([])
  expect(told).toEqual(['a.en.md'])
})

test('two outputs that became one file are two again, and a source that an output became is left alone', async () => {
  await writeOutputs(folder, [output('a.en.md', 'A'), output('b.en.md', 'A')])
  await rm(there('b.en.md'))
  await link(there('a.en.md'), there('b.en.md'))
  const told: string[] = []
  const twice = (name: string): void => void told.push(name)
  expect(await writeOutputs(folder, [output('a.en.md', '1'), output('b.en.md', '2')], { twice })).toEqual([])
  expect([await text('a.en.md'), await text('b.en.md'), told]).toEqual(['1', '2', []])
  const source = path.join(path.dirname(folder.path), 'privacy.yaml')
  await writeFile(source, 'forthright: 1\n')
  await rm(there('a.en.md'))
  await link(source, there('a.en.md'))
  expect(await writeOutputs(folder, [output('a.en.md', '3')])).toMatchObject([{ mistake: { is: 'edited' } }])
  expect(await writeOutputs(folder, [output('a.en.md', '3')], { force: true, twice })).toEqual([])
  expect([await readFile(source, 'utf8'), told]).toEqual(['forthright: 1\n', ['a.en.md']])
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
  expect(messageOf(problems)).toBe('out/below cannot be written: out is a file, and no folder.')
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
})
