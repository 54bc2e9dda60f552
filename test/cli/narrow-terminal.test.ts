import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeEach, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands/index.js'
import { fitLines } from '../../src/reports/fit-lines.js'
import { cells } from '../../src/reports/layout.js'
import { folderForEachTest } from '../folders.js'
import { sampled } from '../sampling.js'
import { run } from './fake-io.js'

const { at, writeAll } = folderForEachTest()
const example = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../examples/${name}/privacy.yaml`, import.meta.url)), 'utf8')

const gap = 'forthright: 1\npurposes:\n  races: { title: Enter you for races, basis: contrakt }\n  x: { titel: y }\n'

beforeEach(() => {
  writeAll({
    ...{ 'privacy.yaml': example('membership-club'), 'shop.yaml': example('online-shop'), 'gap.yaml': gap },
    'forthright.config.yaml': 'regimes: [uk]\n',
  })
})

const lines: readonly (readonly string[])[] = [
  ...[[], ['--help'], ['help', 'lint'], ...commands.map(({ name }) => [name, '--help'])],
  ...['lnit', 'lint --nope', 'lint nothing.yaml', 'lint --format xml', 'explain retention-is-statd', 'diff'].map((it) =>
    it.split(' '),
  ),
  ...[
    'lint privacy.yaml shop.yaml gap.yaml',
    'lint gap.yaml --format line',
    'lint gap.yaml --fix --dry-run',
    'lint gap.yaml --ask',
  ].map((it) => it.split(' ')),
  ...[
    'build privacy.yaml --format md',
    'build gap.yaml',
    'build gap.yaml --draft --format md',
    'build privacy.yaml --check --format md',
  ].map((it) => it.split(' ')),
  ...[
    'diff privacy.yaml shop.yaml',
    'changelog privacy.yaml shop.yaml --dry-run',
    'config privacy.yaml',
    'trace privacy.yaml --unused',
    'trace privacy.yaml:12',
  ].map((it) => it.split(' ')),
  ...[
    'rules',
    'rules retention',
    'explain retention-is-stated',
    'explain gdpr:13',
    'explain storage period',
    'catalogue',
    'catalogue vendors',
    'catalogue authorities Germany',
    'catalogue purposes',
  ].map((it) => it.split(' ')),
  ...[
    'init --list',
    'init --example nothing',
    'init --example membership-club --out club.yaml',
    'studio nothing.txt',
  ].map((it) => it.split(' ')),
]

/** What programs read, or is copied into a file. */
const isData = (argv: readonly string[]): boolean => argv.includes('line') || argv.includes('--dry-run')

/** A line that has no place to be broken, or is a command to be copied. */
const isOneWord = (line: string): boolean => !line.trim().includes(' ') || /^\s*forthright /.test(line)

/** The words of a text; where lines are broken, and how far they are set in, is none of them. */
const wordsOf = (text: string): string => text.replace(/\s+/g, ' ')

it('no line is wider than a narrow terminal, and none of its words is broken', async ({ annotate }) => {
  const wide: string[] = []
  const cases = lines.flatMap((argv) => [24, 27, 33, 40, 52, 66, 79].map((columns) => ({ argv, columns })))
  for (const { argv, columns } of sampled(cases, 'commands on narrow terminals', annotate, { share: 4, least: 60 })) {
    if (isData(argv)) continue
    const { stdout, stderr } = await run(argv, { cwd: at(), columns })
    const all = `${stdout}\n${stderr}`.split('\n')
    const bad = all.filter((line) => cells(line) > columns && !isOneWord(line))
    wide.push(...bad.map((line) => `${argv.join(' ')} [${columns}]: ${line}`))
  }
  expect(wide).toEqual([])
}, 600_000)

it('what fits no terminal is broken at its spaces, and nothing of it is lost', () => {
  const text =
    'Read \u001b[1mmore\u001b[0m: forthright explain retention-is-stated\n    wrote  out/members.en.md  10 KB\n\n  a  b\n'
  for (let width = 1; width < 60; width += 1) {
    const fit = fitLines(text, width)
    expect(wordsOf(fit)).toBe(wordsOf(text))
    expect(fit).toContain('forthright explain retention-is-stated')
  }
  expect(fitLines('one two three four', 9)).toBe('one two\nthree\nfour')
  expect(fitLines('    one two', 8)).toBe('    one\n    two')
})

it('on a terminal of ASCII only the letters of names are none', async () => {
  const strange: string[] = []
  for (const argv of lines) {
    const { stdout, stderr } = await run(argv, { cwd: at(), columns: 80, unicode: false })
    const found = isData(argv) ? [] : (`${stdout}${stderr}`.match(/[^\n]{0,20}[^\n -~\p{L}§][^\n]{0,20}/gu) ?? [])
    strange.push(...found.map((it) => `${argv.join(' ')}: ${it}`))
  }
  expect(strange).toEqual([])
})

it('what programs read is not broken', async () => {
  for (const line of [
    'lint gap.yaml --format line',
    'lint gap.yaml --format json',
    'lint gap.yaml --fix --dry-run',
    'rules --format json',
    'completion bash',
    'build privacy.yaml --out - --format md',
  ]) {
    const { stdout } = await run(line.split(' '), { cwd: at(), columns: 30 })
    expect(stdout, line).toBe((await run(line.split(' '), { cwd: at(), columns: 120 })).stdout)
  }
})
