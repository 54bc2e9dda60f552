import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import { run } from './fake-io.js'

const base = await readFile(new URL('../base.yaml', import.meta.url), 'utf8')

let cwd: string

beforeEach(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'forthright-'))
  await write(base)
})

afterEach(() => rm(cwd, { recursive: true }))

const write = (text: string, name = 'privacy.yaml') => writeFile(path.join(cwd, name), text)
const trace = (...argv: readonly string[]) => run(['trace', '--as-of', '2026-11-21', ...argv], { cwd })
/** The number of the first line that holds some words. */
const lineOf = (words: string): number => base.split('\n').findIndex((line) => line.includes(words)) + 1

test.each(['a:3', './a:3', 'a:3:7', 'b:3'])(
  'a file that is called %s is that file, and its lines have theirs behind it',
  async (name) => {
    await write(base, name)
    await write(base, 'b')
    const line = lineOf('retention: { keep')
    expect(await trace(name, '--unused')).toMatchObject({ code: 0, stderr: '' })
    const { code, stdout } = await trace(`${name}:${line}`)
    expect(code).toBe(0)
    expect(stdout).toContain('print  How long: 6 years after your membership ends\n')
    expect((await trace(`b:${line}:3`)).stdout).toContain('print  How long: 6 years after your membership ends\n')
  },
)

test('a line of standard input is followed, under the name that it has', async () => {
  const line = lineOf('retention: { keep')
  for (const argv of [[`-:${line}`], ['--', `-:${line}`], [`-:${line}:3`, '--stdin-filename', 'club.yaml']]) {
    const { code, stdout, stderr } = await run(['trace', '--as-of', '2026-11-21', ...argv], { cwd, input: base })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('print  How long: 6 years after your membership ends\n')
  }
})

describe('a line', () => {
  test('leads to all that it printed, with places and provisions', async () => {
    const line = lineOf('retention: { keep')
    const { code, stdout, stderr } = await trace(`privacy.yaml:${line}`)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('print  How long: 6 years after your membership ends\n')
    expect(stdout).toMatch(
      new RegExp(`^ {2}from privacy\\.yaml:${line}:\\d+ +/purposes/membership/retention/keep$`, 'm'),
    )
    expect(stdout).toMatch(/^ {2}law {2}GDPR Art\. 13\(2\)\(a\)/m)
    expect(stdout).toMatch(new RegExp(`\\d places in members from privacy\\.yaml:${line}\\n$`))
    expect(stdout).not.toContain('print  Data: ')
  })
  test('of the label of something leads to everything that names it', async () => {
    const { stdout } = await trace(`privacy.yaml:${lineOf('contact: { label')}`)
    expect(stdout).toContain('print  Data: Your name and contact details\n')
  })
  test('that only refers to something leads to what that printed', async () => {
    const { stdout } = await trace(`privacy.yaml:${lineOf('recipients: [mailer]')}`)
    expect(stdout).toContain('Postlark Ltd')
  })
  test('that is in no notice says so', async () => {
    const { code, stdout } = await trace(`privacy.yaml:${lineOf('kinds: [membership.administration]')}`)
    expect(code).toBe(0)
    expect(stdout).toMatch(/is printed in no notice \(members\)\.\n$/)
    expect((await trace('privacy.yaml:1')).stdout).toContain('privacy.yaml:1 declares nothing')
  })
  test('of a part is named together with its declaration', async () => {
    await write(
      base.replace('forthright: 1\n', 'forthright: 1\ninclude: [people.yaml]\n').replace(/^dataSubjects:\n.*\n/m, ''),
    )
    await write('dataSubjects:\n  members: { label: Our members }\n', 'people.yaml')
    const { code, stdout } = await trace('people.yaml:2', 'privacy.yaml')
    expect(code).toBe(0)
    expect(stdout).toContain('people.yaml:2')
  })
  test('as JSON', async () => {
    const line = lineOf('    title: Run your membership')
    const { stdout } = await trace(`privacy.yaml:${line}`, '--format', 'json')
    const found: unknown = JSON.parse(stdout)
    expect(found).toMatchObject({ version: 1, asOf: '2026-11-21', file: 'privacy.yaml', line })
    const order = ['notice', 'language', 'section', 'clause', 'path', 'cites', 'gap', 'around', 'words', 'from']
    expect([...stdout.matchAll(/^ {6}"(\w+)":/gm)].slice(0, order.length).map(([, name]) => name)).toEqual(order)
    expect(found).toMatchObject({
      printed: expect.arrayContaining([
        expect.objectContaining({
          notice: 'members',
          language: 'en',
          section: 'why',
          clause: 'why.for.membership',
          words: 'Run your membership',
          from: [expect.objectContaining({ pointer: '/purposes/membership/title', file: 'privacy.yaml' })],
        }),
      ]),
    })
  })
})

describe('a paragraph', () => {
  test('leads to its lines', async () => {
    const { code, stdout } = await trace('--paragraph', 'sends our  NEWSLETTER')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^ {2}from privacy\.yaml:\d+:\d+ +\/recipients\/mailer\/does$/m)
  })
  test('is found by its place, and an introduction shows no fact of its own', async () => {
    const { stdout } = await trace('--block', 'rights')
    expect(stdout).toContain('  from the facts around it')
    expect(stdout).toMatch(/\d+ places in members\n$/)
  })
  test('that is not there is wrong usage', async () => {
    expect(await trace('--paragraph', 'xyzzy')).toMatchObject({ code: 2, stdout: '' })
    expect(await trace('--block', 'nowhere')).toMatchObject({ code: 2, stdout: '' })
  })
})

test('what is told of each point of Articles 13 and 14', async () => {
  const { code, stdout } = await trace()
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Privacy notice for members \(members\)\n/)
  expect(stdout).toMatch(/^told {4}GDPR Art\. 13\(1\)\(b\); UK GDPR Art\. 13\(1\)\(b\): [^)]*?who\.dpo$/m)
  expect(stdout).toMatch(/^silent {2}.*13\(2\)\(f\)/m)
  expect(stdout).toMatch(/^silent {2}.*13\(1\)\(d\)/m)
  const lines = stdout.split('\n')
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
})

test('a missing fact is a gap in the table and in what is printed', async () => {
  await write(base.replace(/^ +retention: .*\n/m, ''))
  expect((await trace()).stdout).toMatch(/^gap {5}.*13\(2\)\(a\)/m)
  expect((await trace('--paragraph', 'Not stated yet')).stdout).toMatch(/^gap {4}How long: Not stated yet/m)
  const coverage: unknown = JSON.parse((await trace('--format', 'json')).stdout)
  expect(JSON.stringify(coverage)).toContain('"state":"gap"')
})

test('facts that are in no notice', async () => {
  const { code, stdout } = await trace('--unused')
  expect(code).toBe(0)
  expect(stdout).toMatch(/by field:\n +kinds \d/)
  // Who is meant is said only where a notice speaks to several groups.
  expect(stdout).toContain('unused Members\n')
  expect(stdout).not.toContain('Your name')
  expect(stdout).toContain('unused Printed on the form\n')
  expect(stdout).toMatch(/\d+ of \d+ facts in no notice \(members\)\n$/)
  const found: unknown = JSON.parse((await trace('--unused', '--format', 'json')).stdout)
  expect(found).toMatchObject({
    version: 1,
    unused: expect.arrayContaining([expect.objectContaining({ field: 'kinds' })]),
  })
})

test('facts that no notice reaches are those that lint finds told nowhere', async () => {
  const guests = '  guests: { label: Guests }\n'
  const outings = '  outings: { title: Plan outings, dataSubjects: [guests], data: [contact], sources: [form] }\n'
  const text = base
    .replace('    effective:', '    audience: [members]\n    effective:')
    .replace('dataSubjects:\n', `dataSubjects:\n${guests}`)
    .replace('purposes:\n', `purposes:\n${outings}`)
  await write(text)
  const { stdout } = await trace('--unused')
  const of = (what: string) => [...stdout.matchAll(new RegExp(`^${what} .*\\n.*  (/\\S+)$`, 'gm'))].map(([, at]) => at)
  expect(of('untold')).toEqual(expect.arrayContaining(['/dataSubjects/guests/label', '/purposes/outings/title']))
  expect(of('unused')).not.toContain('/purposes/outings/title')
  const { findings } = checkTexts([{ path: 'privacy.yaml', text }], { asOf: '2026-11-21' })
  const untold = findings
    .filter(({ rule }) => rule === 'fact-is-told')
    .flatMap(({ places }) => places.map(({ pointer }) => pointer))
  expect(untold.length).toBeGreaterThan(0)
  for (const at of of('untold')) expect(untold.some((whole) => at?.startsWith(whole))).toBe(true)
})

test('wrong usage', async () => {
  expect(await trace('privacy.yaml:3', '--unused')).toMatchObject({ code: 2, stdout: '' })
  expect(await trace('privacy.yaml:9999')).toMatchObject({ code: 2, stdout: '' })
  expect(await trace('nothing.yaml:1')).toMatchObject({ code: 2, stdout: '' })
  expect(await trace('--notice', 'member')).toMatchObject({ code: 2, stdout: '' })
})

test('what cannot be read cannot be traced', async () => {
  await write('forthright: 1\npurposes: [\n')
  const { code, stdout, stderr } = await trace()
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain('so there is nothing to trace')
})
