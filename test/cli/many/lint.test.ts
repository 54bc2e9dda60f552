import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderForThisTest } from '../../folders.js'
import { run } from '../fake-io.js'

let cwd: string

const text = (title: string): string =>
  `forthright: 1\nregimes: [uk]\npurposes:\n  races:\n    title: ${title}\n    basis: contract\n`

beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'forthright-'))
  for (let client = 0; client < 9; client += 1) {
    await mkdir(path.join(cwd, `client-${client}/parts`), { recursive: true })
    const include = client === 4 ? 'include: [parts/people.yaml]\n' : ''
    await writeFile(path.join(cwd, `client-${client}/privacy.yaml`), `${text(`Races of ${client}`)}${include}`)
  }
  await writeFile(path.join(cwd, 'client-4/parts/people.yaml'), 'dataSubjects: { member: { label: Members } }\n')
  await writeFile(path.join(cwd, 'client-7/privacy.yaml'), 'forthright: 1\npurposes: [\n')
})

afterAll(() => rm(cwd, { recursive: true }))

const lint = (...argv: readonly string[]) => run(['lint', ...argv], { cwd })

interface Reported {
  readonly files: readonly string[]
  readonly summary: { readonly errors: number }
  readonly findings: readonly { readonly message: string; readonly places: readonly { readonly file: string }[] }[]
}

async function reported(...argv: readonly string[]) {
  const { code, stdout, stderr } = await lint('--format', 'json', ...argv)
  const report: Reported = JSON.parse(stdout)
  return { code, stderr, ...report }
}

describe('one that cannot be checked stops no other', () => {
  test('a file that is not there: the others are reported, and the exit code is 2', async () => {
    const whole = await reported('client-1/privacy.yaml', 'client-2/privacy.yaml')
    const { code, stderr, files, findings, summary } = await reported(
      'client-1/privacy.yaml',
      'nothing.yaml',
      'client-2/privacy.yaml',
    )
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/^No file matches nothing\.yaml\./) })
    expect(files).toEqual(whole.files)
    expect(findings.slice(1)).toEqual(whole.findings)
    expect(findings[0]).toMatchObject({ places: [{ file: 'nothing.yaml' }] })
    expect(summary.errors).toBe(whole.summary.errors + 1)
  })
  test('one that cannot be parsed: it is a finding among the others', async () => {
    const { code, files } = await reported('.')
    expect({ code, files: files.length }).toEqual({ code: 1, files: 10 })
  })
  test.each(['sarif', 'junit', 'checkstyle', 'gitlab', 'github', 'markdown'])('%s tells of it', async (format) => {
    const { code, stdout } = await lint('--format', format, 'client-1/privacy.yaml', 'nothing.yaml')
    expect(code).toBe(2)
    expect(stdout).toContain('No file matches nothing.yaml')
    expect(stdout).toContain('retention-is-stated')
  })
  test('nothing that can be checked is wrong usage, and no report', async () => {
    expect(await lint('nothing.yaml', 'none.yaml')).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('--shard', () => {
  test.each([2, 3, 5, 20])('of %i: each file is in exactly one, with the same findings', async (of) => {
    const whole = await reported('.')
    const parts = await Promise.all(
      Array.from({ length: of }, (_, part) => reported('.', '--shard', `${part + 1}/${of}`)),
    )
    expect(parts.flatMap(({ files }) => files).sort()).toEqual([...whole.files].sort())
    const key = (finding: object): string => JSON.stringify(finding)
    expect(parts.flatMap(({ findings }) => findings.map(key)).sort()).toEqual(whole.findings.map(key).sort())
    expect(parts.every(({ code }) => code <= 1)).toBe(true)
  })
  test('is the same however the files are named', async () => {
    const names = Array.from({ length: 9 }, (_, client) => `client-${client}/privacy.yaml`)
    const [folders, files] = [
      await reported('.', '--shard', '2/4'),
      await reported(...names.reverse(), '--shard', '2/4'),
    ]
    expect([...files.files].sort()).toEqual([...folders.files].sort())
  })
  test('a part that is named with its declaration is in no other run', async () => {
    const runs = await Promise.all(
      ['1/2', '2/2'].map((part) => reported('client-4/privacy.yaml', 'client-4/parts/people.yaml', '--shard', part)),
    )
    expect(runs.flatMap(({ files }) => files)).toEqual(['client-4/privacy.yaml', 'client-4/parts/people.yaml'])
  })
  test.each(['3/2', '0/2', '2', '1/0', '-1/2', '1/2/3', 'a/b'])('%s is no part', async (part) => {
    expect(await lint('.', '--shard', part)).toMatchObject({ code: 2, stdout: '' })
  })
})

test('a bar on a terminal, and nothing elsewhere', async () => {
  const many = Array.from({ length: 40 }, (_, index) => `client-${index}.yaml`)
  await Promise.all(many.map((name) => writeFile(path.join(cwd, name), text(name))))
  const [shown, silent] = [await run(['lint', ...many], { cwd, bar: 80 }), await run(['lint', ...many], { cwd })]
  expect(silent.stderr).toBe('')
  expect(shown.stderr).toMatch(/\r█{20,}░+ 20 of 40\r/)
  expect(shown.stderr.endsWith('40 of 40\r\u001b[K')).toBe(true)
  expect(shown.stdout).toBe(silent.stdout)
  await Promise.all(many.map((name) => rm(path.join(cwd, name))))
})

test('what looks like a declaration is named beside one that cannot be parsed, and the gravest exit code wins', async () => {
  const folder = folderForThisTest()
  await writeFile(path.join(folder, 'good.yaml'), text('Races'))
  await writeFile(path.join(folder, 'slip.yaml'), text('Races').replace('forthright', 'fortright'))
  await writeFile(path.join(folder, 'open.yaml'), 'forthright: 1\na: [\n')
  for (const command of ['lint', 'build', 'trace']) {
    const { code, stderr } = await run([command, '.'], { cwd: folder })
    expect(code, command).toBe(2)
    expect(stderr, command).toContain('slip.yaml looks like a declaration or a part of one')
  }
})
