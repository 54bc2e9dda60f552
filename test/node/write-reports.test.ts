import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { temporaryIn } from '../../src/node/own-temporary.js'
import { keptFromReports, writeReports } from '../../src/node/write-reports.js'

let cwd: string

beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'forthright-'))
})

afterEach(() => rmSync(cwd, { recursive: true }))

const write = (name: string, text: string): void => writeFileSync(path.join(cwd, name), text)

test('where one report cannot be written, those of before stay, and nothing is left behind', async () => {
  write('a.json', 'before')
  write('file', '')
  const reports = ['a.json', 'new/b.json', 'file/c.json'].map((name) => ({ name, text: 'now' }))
  expect(await writeReports(reports, cwd)).toEqual([
    { file: 'file/c.json', mistake: { is: 'unwritable', code: 'ENOTDIR', part: { quote: 'file' } } },
  ])
  expect(readFileSync(path.join(cwd, 'a.json'), 'utf8')).toBe('before')
  expect(readdirSync(cwd).sort()).toEqual(['a.json', 'file', 'new'])
  expect(readdirSync(path.join(cwd, 'new'))).toEqual([])
})

test('what a killed run left is cleared away, and what belongs to a living one or to nobody stays', async () => {
  const { stdout } = spawnSync(process.execPath, ['-e', 'console.log(process.pid)'], { encoding: 'utf8' })
  const mine = path.basename(temporaryIn(cwd))
  const of = (pid: number | string, host = mine.split('-')[1]) =>
    `.forthright-${host}-${pid}-00000000-0000-4000-8000-000000000000.tmp`
  const dead = [of(stdout.trim()), of(process.pid)]
  const left = [
    mine,
    of(process.ppid),
    of(stdout.trim(), '0123456789ab'),
    of('0'),
    `${of(1)}.old`,
    '.forthright-mine.tmp',
  ]
  for (const name of [...dead, ...left]) write(name, 'half')
  utimesSync(path.join(cwd, of(process.pid)), 1_000_000, 1_000_000)
  mkdirSync(path.join(cwd, 'sub'))
  expect(await writeReports([{ name: 'a', text: 'now' }], cwd)).toEqual([])
  expect(readdirSync(cwd).sort()).toEqual([...left, 'a', 'sub'].sort())
})

test('text is written as UTF-8, byte for byte', async () => {
  expect(await writeReports([{ name: 'a', text: 'é\r\n…' }], cwd)).toEqual([])
  expect(readFileSync(path.join(cwd, 'a'))).toEqual(Buffer.from('é\r\n…'))
})

test.each([
  ['a declaration', 'forthright: 1\n', true],
  ['a declaration in braces', '{ forthright: 1 }', true],
  ['a declaration with a slip', 'fortright: 1\npurposes: {}\n', true],
  ['a part of one', 'purposes:\n  races: { title: Races, basis: contract }\nrecipients: none\n', true],
  ['a report that speaks of one', '{"findings": [{"message": "forthright: 1", "purposes": 1}]}', false],
  ['a page', '# forthright: 1\n\nforthright checks.\n', false],
  ['nothing', '', false],
])('%s is kept: %s', async (_, text, isKept) => {
  write('file', text)
  expect(await keptFromReports(['file'], cwd)).toEqual(isKept ? [{ file: 'file', mistake: { is: 'declaration' } }] : [])
})
