import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commands } from '../../src/cli/commands/index.js'
import { kinds } from '../../src/documents/kinds.js'
import { formats } from '../../src/formats/index.js'
import { reports } from '../../src/reports/index.js'
import { wrap } from '../../src/reports/layout.js'
import { run } from './fake-io.js'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

test('--version', async () => {
  expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  expect(await run(['-V'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
})

test('help that is asked for is data', async () => {
  const { code, stdout, stderr } = await run(['--help'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  for (const command of ['lint', 'build', 'explain', 'rules']) expect(stdout).toMatch(new RegExp(`^  ${command}`, 'm'))
  expect((await run(['lint', '--help'])).stdout).toContain('--max-warnings <number>')
  expect((await run(['help', 'build'])).stdout).toContain('--draft')
})

test('help fits its terminal', async () => {
  for (const command of [['--help'], ['lint', '-h'], ...commands.map(({ name }) => [name, '--help'])])
    for (const line of (await run(command)).stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
})

test('no command is wrong usage, never a green run', async () => {
  const { code, stdout, stderr } = await run([])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('Usage: forthright')
})

const usage: readonly [argv: readonly string[], stderr: string][] = [
  [
    ['lnit'],
    `There is no command 'lnit'. Did you mean lint?\n${wrap(`Commands: ${commands.map(({ name }) => name).join(' ')}`, 80).join('\n')}\n`,
  ],
  [
    ['lint', '--formt', 'json'],
    "There is no option '--formt'. Did you mean --format?\nOptions of lint: --format --as-of --max-warnings --rule --severity --concerns\n",
  ],
  [['--nope'], "There is no option '--nope'.\n"],
  [
    ['lint', '--format', 'xml'],
    `There is no format 'xml'.\n${wrap(`Choose one of these: ${reports.map(({ id }) => id).join(' ')}`, 80).join('\n')}\n`,
  ],
  [
    ['build', '--document', 'poem'],
    `There is no kind of document 'poem'.\nChoose one of these: ${kinds.map(({ id }) => id).join(' ')}\n`,
  ],
  [
    ['build', '--format', 'md,htlm'],
    `There is no format 'htlm'.\nChoose one of these: ${formats.map(({ id }) => id).join(' ')}\n`,
  ],
  [['lint', '--as-of', '2026-02-30'], 'There is no day 2026-02-30.\nWrite --as-of as year, month, day: 2026-11-21\n'],
  [
    ['changelog', 'old', 'new', '--date', '2026-02-30'],
    'There is no day 2026-02-30.\nWrite --date as year, month, day: 2026-11-21\n',
  ],
  [['lint', '--as-of', 'today'], "'today' is not a day.\nWrite --as-of as year, month, day: 2026-11-21\n"],
  [['lint', '--as-of'], 'The option --as-of <date> needs a value.\nSee: forthright lint --help\n'],
  [
    ['lint', '--max-warnings', '-1'],
    "'-1' is not a number for --max-warnings.\nWrite a whole number: --max-warnings 10\n",
  ],
  [['lint', '--max-shown', 'few'], "'few' is not a number for --max-shown.\nWrite a whole number: --max-shown 10\n"],
  [['build', '--out', ''], 'The option --out needs a folder.\n'],
  [['diff'], 'The command diff needs an OLD.\nSee: forthright diff --help\n'],
  [['explain'], 'The command explain needs a rule or a provision.\nSee: forthright explain --help\n'],
  [
    ['explain', 'retention-is-statd'],
    "There is no rule or provision 'retention-is-statd'.\nDid you mean retention-is-stated?\n",
  ],
  [['lint', 'mian.test.ts'], 'No file matches mian.test.ts.\nThere is no YAML file here.\n'],
]

test.each(usage)('%j', async (argv, stderr) => {
  const ran = await run(argv)
  expect(ran.stderr).toContain(stderr)
  expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' })
})

test('where JSON is asked for, wrong usage and missing files are JSON too', async () => {
  for (const argv of [
    ['lint', '--format', 'json', '--nope'],
    ['lint', '--format=json', '--as-of', 'x'],
    ['lint', 'nothing.yaml', '--format', 'json'],
    ['lint', '--format', 'json'],
  ]) {
    const { code, stdout, stderr } = await run(argv)
    expect(code).toBe(2)
    expect(stderr).not.toBe('')
    expect(JSON.parse(stdout)).toMatchObject({ version: 2, asOf: '2026-11-21', summary: { errors: 1 } })
    expect(JSON.parse(stdout).findings[0].rule).toBe(
      argv.includes('nothing.yaml') || argv.length === 3 ? 'file' : 'usage',
    )
  }
})

test.each([
  ['lint', '--max-warnings', 'x', '--format', 'json', '--as-of', '2026-01-01'],
  ['catalogue', '--format', 'json', '--nope'],
  ['rules', '--fromat', '--format', 'json'],
  ['catalogue', 'vendrs', '--format', 'json'],
  ['catalogue', '--as-of', 'x', '--format=json', 'vendors'],
  ['trace', '--format', 'json', '--block'],
  ['trace', 'nothing.yaml:1', '--format', 'json'],
])('wrong usage is told in the report that was asked for: %j', async (...argv) => {
  const { code, stdout, stderr } = await run(argv)
  expect(code).toBe(2)
  expect(stderr).not.toBe('')
  const asOf = argv.includes('2026-01-01') ? '2026-01-01' : '2026-11-21'
  expect(JSON.parse(stdout)).toMatchObject({ version: 2, asOf, findings: [{ severity: 'error' }] })
})

test('what is no report is not told in one', async () => {
  for (const argv of [
    ['build', '--format', 'json'],
    ['build', '--format', 'md', '--nope'],
    ['explain', 'x', '--format', 'json'],
    ['rules', '--format', 'xml'],
    ['lint', '--format', 'pretty', '--nope'],
    ['explain', 'lint', '--format', 'json'],
  ])
    expect(await run(argv)).toMatchObject({ code: 2, stdout: '' })
})

test('what was typed is never printed raw', async () => {
  for (const argv of [
    ['\u001b[2J'],
    ['lint', '\u001b[2J.yaml'],
    ['lint', '--as-of', '\u001b'],
    ['explain', '\u001b'],
  ]) {
    const { stderr } = await run(argv)
    expect(stderr).not.toContain('\u001b')
    expect(stderr).toContain('\\u{1b}')
  }
})

test('a defect ends with 70 and asks for a report; its stack is shown on request', async () => {
  const stdin = () => Promise.reject(new Error('the wire was \u001b cut'))
  const { code, stdout, stderr } = await run(['lint', '-'], { stdin })
  expect({ code, stdout }).toEqual({ code: 70, stdout: '' })
  expect(stderr).toContain('Something in forthright broke: -: the wire was \\u{1b} cut\n')
  expect(stderr).not.toContain('    at ')
  expect((await run(['lint', '-'], { stdin, debug: true })).stderr).toContain('    at ')
})

test('the help speaks of kinds of documents once there is a choice', async () => {
  const { stdout } = await run(['build', '--help'])
  expect(stdout.includes('--document <kind>')).toBe(kinds.length > 1)
  const { stderr } = await run(['build', '--nothing'])
  expect(stderr.includes('--document')).toBe(kinds.length > 1)
})

test('a command that does not exist is not explained as if it did', async () => {
  const { code, stdout, stderr } = await run(['nosuch', '--help'])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain("There is no command 'nosuch'.")
  expect((await run(['lint', '--help'])).code).toBe(0)
})

test('a search word finds rules and provisions', async () => {
  const { code, stdout } = await run(['explain', 'storage', 'period'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^\d+ rules with 'storage period':\n/)
  expect(stdout).toContain('retention-has-start')
  expect((await run(['explain', 'Art. 13'])).stdout).toContain('GDPR Art. 13(2)(a)  gdpr:13.2.a')
  expect(await run(['explain', 'unicorns'])).toMatchObject({ code: 2, stdout: '' })
})

test('rules are listed by topic, or those that are asked for', async () => {
  const { code, stdout } = await run(['rules', 'retention'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Retention \(\d+ rules\)\n/)
  expect(stdout).not.toContain('controller-is-stated')
  expect((await run(['rules', 'unicorns'])).code).toBe(1)
})

test('authorities are found by their country', async () => {
  expect((await run(['catalogue', 'authorities', 'Germany'])).stdout).toContain('de-bfdi')
  expect((await run(['catalogue', 'authorities', 'United Kingdom'])).stdout).toContain('gb-ic')
})
