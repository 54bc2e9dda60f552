import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeEach, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands/index.js'
import { fitLines } from '../../src/reports/fit-lines.js'
import { cells, wrap } from '../../src/reports/layout.js'
import { folderForEachTest } from '../folders.js'
import { sampled } from '../sampling.js'
import { run } from './fake-io.js'

const { at, writeAll } = folderForEachTest()
const example = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../examples/${name}/privacy.yaml`, import.meta.url)), 'utf8')

const gap = 'forthright: 1\npurposes:\n  races: { title: Enter you for races, basis: contrakt }\n  x: { titel: y }\n'

/** Read for certain, and not whole. */
const draft = 'forthright: 1\npurposes:\n  races: { title: Enter you for races, basis: contract }\n'

const title =
  'Run your membership with all that belongs to it, from the first day to the last and for a good while afterwards'
const club = example('membership-club')
const retention = /^ {4}retention: /m

/** Declarations in a folder with a long name: more than a table or a list shows. */
const many = Object.fromEntries(
  Array.from({ length: 120 }, (_, index) => [
    `many/clients of the northern branch/a-very-long-name-of-a-client-number-${index}/privacy.yaml`,
    'forthright: 1\nlanguages: [en]\n',
  ]),
)

const states = {
  'long.yaml': club.replace(/title: Run your membership$/m, `title: ${title}`),
  'set aside.yaml': club.replace(
    retention,
    `    # forthright-ignore recipients-are-stated until 2027-03-01 -- the board decides in its first meeting of the year, and the supplier was told\n$&`,
  ),
  'lowered/forthright.config.yaml':
    'regimes: [uk]\nlint:\n  rules:\n    recipients-are-stated: { severity: info, because: the suppliers change with each season and are named in the office }\n',
  'lowered/privacy.yaml': draft,
  'draft.yaml': draft,
  'unread.yaml': 'a: [\n',
  'answers.yaml':
    'situation: club\nname: Northgate Rowing Club of the Upper Valley and its Neighbours\ncountry: United Kingdom\n',
}

beforeEach(() => {
  writeAll({
    ...{ 'privacy.yaml': club, 'shop.yaml': example('online-shop'), 'gap.yaml': gap },
    'forthright.config.yaml': 'regimes: [uk]\n',
    ...many,
    ...states,
  })
})

/** A file that is made once for each width. */
const named = (argv: readonly string[], columns: number): readonly string[] =>
  argv.map((word) => word.replace('NEW', `new-${columns}`))

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
    'lint gap.yaml --max-shown 1',
    'lint gap.yaml --fix syntax',
    'lint long.yaml',
    'lint lowered',
    'lint unread.yaml',
    'lint many',
    'lint many --rule languages-are-stated --quiet',
  ].map((it) => it.split(' ')),
  ...[
    'build privacy.yaml --format md',
    'build gap.yaml',
    'build draft.yaml --draft --format md',
    'build privacy.yaml --check --format md',
    'build draft.yaml --draft --format md --as-of 2020-01-01',
    'build many',
    'build shop.yaml --notice nobody',
  ].map((it) => it.split(' ')),
  ...[
    'diff privacy.yaml shop.yaml',
    'diff privacy.yaml long.yaml',
    'changelog privacy.yaml long.yaml --check',
    'changelog',
    'changelog privacy.yaml shop.yaml --dry-run',
    'config privacy.yaml',
    'trace privacy.yaml --unused',
    'trace privacy.yaml:12',
    'trace privacy.yaml --block nothing',
    'trace long.yaml --coverage',
    'completion tcsh',
    'completion',
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
    'init --example membership-club --out NEW.yaml',
    'init --from answers.yaml --out NEW.yaml',
    'studio nothing.txt',
  ].map((it) => it.split(' ')),
  ['lint', 'set aside.yaml'],
  ['explain', 'a rule or a provision that nobody has heard of, whatever the words that are looked for'],
]

/** What programs read, or is copied into a file. */
const isData = (argv: readonly string[]): boolean =>
  ['line', 'json', 'html'].some((word) => argv.includes(word)) || (argv[0] === 'lint' && argv.includes('--dry-run'))

/** A line that has no place to be broken, a command to be copied and nothing else, or a line of an example to be copied. */
const isWhole = (line: string, [command]: readonly string[]): boolean =>
  !line.trim().includes(' ') ||
  /^ *(?:eval "\$\(|source <\()?forthright [a-z]+(?: (?:[^\s;,()]|\$?'[^']*')+)+[;,.:)"]*$/.test(line) ||
  (command === 'explain' && /^ {2}(?:bad |good| {4}) [-+ ] /.test(line))

/** The words of a text; where lines are broken, and how far they are set in, is none of them. */
const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim()

const widths = [24, 27, 33, 40, 52, 60, 66, 79, 80, 81, 100, 120, 132, 200]

it('no line is wider than the terminal, and none of its words is broken', async ({ annotate }) => {
  const wide: string[] = []
  const cases = lines.flatMap((argv) => widths.map((columns) => ({ argv, columns })))
  for (const { argv, columns } of sampled(cases, 'commands on terminals', annotate, { share: 20, least: 40 })) {
    if (isData(argv)) continue
    const { stdout, stderr } = await run(named(argv, columns), { cwd: at(), columns })
    const all = `${stdout}\n${stderr}`.split('\n')
    const bad = all.filter((line) => cells(line) > columns && !isWhole(line, argv))
    wide.push(...bad.map((line) => `${argv.join(' ')} [${columns}]: ${line}`))
  }
  expect(wide).toEqual([])
})

/** Where there is less room, these show less of a line of the file. */
const cuts = ['lint', 'trace', 'diff']

it('what is broken says the same words as on a wide terminal', async () => {
  const lost: string[] = []
  for (const argv of lines.filter((it) => !isData(it) && !cuts.includes(it[0] ?? ''))) {
    const said = async (columns: number) => {
      const { stdout, stderr } = await run(named(argv, columns), { cwd: at(), columns })
      return wordsOf(`${stdout} ${stderr}`).replace(/new-\d+/g, 'new')
    }
    const whole = await said(500)
    const [narrow, middle] = [await said(24), await said(80)]
    if (narrow !== whole || middle !== whole) lost.push(argv.join(' '))
  }
  expect(lost).toEqual([])
})

it('each stream has the width of its own terminal, and what goes elsewhere keeps its lines', async ({ annotate }) => {
  const wrong: string[] = []
  const told = lines.filter((argv) => !isData(argv) && argv[0] !== 'init')
  for (const argv of sampled(told, 'commands on two streams', annotate, { share: 8, least: 6 })) {
    const on = (stdout: number | undefined, stderr: number | undefined) =>
      run(argv, { cwd: at(), columns: { stdout, stderr } })
    const [narrow, wide] = [await on(33, 33), await on(undefined, undefined)]
    const [piped, logged] = [await on(undefined, 33), await on(33, undefined)]
    if (piped.stdout !== wide.stdout || piped.stderr !== narrow.stderr) wrong.push(`${argv.join(' ')} | cat`)
    if (logged.stdout !== narrow.stdout || logged.stderr !== wide.stderr) wrong.push(`${argv.join(' ')} 2> log`)
  }
  expect(wrong).toEqual([])
})

it('where nobody knows the width, lines are as long as they are', async () => {
  const { stdout } = await run(['init', '--list'], { cwd: at(), columns: undefined })
  expect(stdout).toMatch(/^college +A public college in England .{60,}\.$/m)
  const drafted = await run(['build', 'draft.yaml', '--draft', '--format', 'md'], { cwd: at(), columns: undefined })
  expect(drafted.stderr).toMatch(
    /^1 file from 1 notice in en \(.* shown by forthright lint draft\.yaml; law as of .*\)$/m,
  )
})

it('what fits no terminal is broken at its spaces, and nothing of it is lost', () => {
  const text =
    'Read \u001b[1mmore\u001b[0m: forthright explain retention-is-stated\n    wrote  out/members.en.md  10 KB\n\n  a  b\n- one two three\n'
  for (let width = 1; width < 60; width += 1) {
    const fit = fitLines(text, width)
    expect(wordsOf(fit)).toBe(wordsOf(text))
    expect(fit).toContain('forthright explain retention-is-stated')
  }
  expect(fitLines('one two three four', 9)).toBe('one two\nthree\nfour')
  expect(fitLines('    one two', 8)).toBe('    one\n    two')
  expect(fitLines('club  A rowing club', 14)).toBe('club  A rowing\n      club')
  expect(fitLines('- one two three', 9)).toBe('- one two\n  three')
})

it('a command stands whole on a line of its own, and what is said behind it does not', () => {
  const command = "forthright lint 'a  b; c (d).yaml' --fix retention-is-stated"
  for (const [before, behind] of [
    ['2 errors (shown by', '; law as of 2026-11-21)'],
    ['Read more:', '. There is more to read'],
    ['See why:', ', or wait'],
    ['Write `', '` and read on'],
  ]) {
    const open = before?.endsWith('`') ? before : `${before} `
    for (const width of [24, 40, 60]) {
      const found = fitLines(`${open}${command}${behind}`, width)
        .split('\n')
        .find((line) => line.includes('forthright'))
      expect(found?.trim().replace(/^`|[;.,`]$/g, ''), `${before} [${width}]`).toBe(command)
    }
    expect(wrap(`${open}${command}${behind}`, 30).join('\n')).toContain(command)
  }
  expect(fitLines('A file that forthright did not write is left alone', 20).split('\n')).toHaveLength(3)
  for (const { name } of commands) expect(fitLines(`forthright ${name} FILE`, 5)).toBe(`forthright ${name} FILE`)
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
