import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { folderForThisTest } from '../folders.js'
import { run } from './fake-io.js'

let cwd: string

const part = `forthright: 1
regimes: [uk]
purposes:
  races:
    title: Enter you in races
    basis: contract
`

beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'forthright-'))
  await writeFile(path.join(cwd, 'privacy.yaml'), part)
  await writeFile(path.join(cwd, 'broken.yaml'), 'forthright: 1\npurposes: [\n')
  await writeFile(path.join(cwd, 'bytes.yaml'), Buffer.from('forthright: 1\n# Café\n', 'latin1'))
})

afterAll(() => rm(cwd, { recursive: true }))

const lint = (...argv: readonly string[]) => run(['lint', ...argv], { cwd })

test('findings on stdout, nothing on stderr, exit code 1', async () => {
  const { code, stdout, stderr } = await lint()
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  expect(stdout).toContain('       privacy.yaml:4:3  retention-is-stated\n')
  expect(stdout).toMatch(/ {4}4 │ {3}races:\n {6}│ {3}\^{5}\n/)
  expect(stdout).toMatch(/^\d+ errors?.* in 1 file \(1 purpose, uk, law as of 2026-11-21\)$/m)
})

test('JSON on stdout and nothing else, as the schema says, with the day that was asked for', async () => {
  const schema = JSON.parse(await readFile(new URL('../../schemas/findings.schema.json', import.meta.url), 'utf8'))
  const validate = new Ajv2020().compile(schema)
  const { code, stdout, stderr } = await lint('--format', 'json', '--as-of', '2026-05-01')
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  const report = JSON.parse(stdout)
  validate(report)
  expect(validate.errors).toBeNull()
  expect(report).toMatchObject({ files: ['privacy.yaml'], asOf: '2026-05-01' })
})

test('standard input', async () => {
  const { stdout } = await run(['lint', '-'], { cwd, input: part })
  expect(stdout).toContain('       <stdin>:4:3  retention-is-stated\n')
})

test('what could not be read is said to be unread', async () => {
  for (const name of ['broken.yaml', 'bytes.yaml']) {
    const { code, stdout } = await lint(name)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^1 error in 1 file\. The rules of law were not run: the file has to be read first\.$/m)
  }
  expect((await lint('bytes.yaml')).stdout).toContain(
    '       bytes.yaml:2:6  syntax\n    1 │ forthright: 1\n    2 │ # Caf\ufffd\n',
  )
})

test('--max-shown', async () => {
  expect((await lint('.', '--max-shown', '1')).stdout).toContain('All of them: --max-shown all\n')
  expect((await lint('.', '--max-shown', 'all')).stdout).not.toContain('--max-shown')
})

test('a folder: every declaration in it', async () => {
  const { stdout } = await lint('.', '--format', 'json')
  expect(JSON.parse(stdout).files).toEqual(['broken.yaml', 'bytes.yaml', 'privacy.yaml'])
})

test('a part that includes others is a finding, once', async () => {
  const folder = folderForThisTest()
  await writeFile(path.join(folder, 'privacy.yaml'), 'forthright: 1\nregimes: [uk]\ninclude: [part.yaml]\n')
  await writeFile(path.join(folder, 'part.yaml'), 'include: [other.yaml]\n')
  const { stdout } = await run(['lint', '--format', 'json'], { cwd: folder })
  const found: readonly { readonly rule: string }[] = JSON.parse(stdout).findings
  expect(found.filter((finding) => finding.rule === 'include')).toMatchObject([{ places: [{ file: 'part.yaml' }] }])
})

const club = fileURLToPath(new URL('../../examples/membership-club', import.meta.url))

test.skipIf(!existsSync(path.join(club, 'privacy.yaml')))(
  'the example of a whole organisation has no findings',
  async () => {
    const { code, stdout } = await run(['lint', '--as-of', '2026-11-21'], { cwd: club })
    expect(stdout).toMatch(/^No findings in 1 file \(\d+ purposes, \d+ rules?, uk, law as of 2026-11-21\)\n$/)
    expect(code).toBe(0)
  },
)

test('only what is asked for is shown, and counted', async () => {
  const { stdout } = await lint('--format', 'line', '--rule', 'retention-is-stated')
  expect(stdout).toBe(
    "privacy.yaml:4:3: error: Nothing says how long the data for 'Enter you in races' are kept. (Enter you in races) [retention-is-stated]\n",
  )
  expect((await lint('--concerns', 'record')).stdout).not.toContain('retention-is-stated')
  expect((await lint('--rule', 'retention-is-stted')).stderr).toContain('Did you mean retention-is-stated?')
})

test('warnings that are not shown still count against --max-warnings', async () => {
  const { code, stdout, stderr } = await lint('--severity', 'error', '--max-warnings', '0')
  expect({ code, isShown: /^warn/m.test(stdout) }).toEqual({ code: 1, isShown: false })
  expect(stderr).toMatch(/^Warnings at \d+ places?: more than --max-warnings 0 allows\.$/m)
})

test('a published policy with sixty places is a report of three hundred lines', async () => {
  const policy = fileURLToPath(new URL('../../examples/as-published/cmsuk.yaml', import.meta.url))
  const folder = path.dirname(policy)
  const { stdout } = await run(['lint', 'cmsuk.yaml', '--max-shown', 'all'], { cwd: folder })
  expect(stdout).toMatch(/ at (?:[5-9]\d|1\d\d) places in 1 file/)
  expect(stdout.split('\n').length).toBeLessThanOrEqual(300)
})
