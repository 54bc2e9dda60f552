import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { reports } from '../../src/reports/index.js'
import { folderForThisTest } from '../folders.js'
import { run } from './fake-io.js'

// A typing error that has one answer, and a rule that suggests something.
const text = `forthright: 1
regimes: [uk]
purposes:
  races: { titel: Enter you for races, basis: contract }
  club: { title: Run the club for you, basis: contract }
`

const names = ['k.yaml', 'a b.yaml', '-x.yaml', "it's.yaml", '$(x) `y`.yaml', '=z.yaml', '#a.yaml', 'a\nb.yaml']

/** What a shell makes of the commands in a text, each to the end of its line. */
function commandsIn(said: string): readonly (readonly string[])[] {
  const lines = said.match(/(?<=: |then: |<code>)forthright (?:lint|build|diff)\b(?:(?! {2,}then:|<\/code>).)*/g) ?? []
  return lines
    .map((line) => line.replace(/ shows (?:them|all)[^\n]*$/, ''))
    .filter((line) => !/explain/.test(line))
    .map((line) => {
      const plain = line
        .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
        .replaceAll('&amp;', '&')
      const out = execFileSync('bash', ['-c', `forthright() { printf '%s\\0' "$@"; }; ${plain.trim()}`], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C.UTF-8' },
      })
      return out.split('\0').slice(0, -1)
    })
}

describe.each(names)('each command that is printed about %j does what it says', (name) => {
  const folder = () => {
    const cwd = folderForThisTest()
    writeFileSync(path.join(cwd, name), text)
    return cwd
  }
  const arg = name.startsWith('-') ? ['--', name] : [name]

  it('in every report of lint', async () => {
    for (const { id } of reports) {
      const cwd = folder()
      const asked = ['lint', '--format', id, '--as-of', '2026-11-20', '--max-shown', id === 'markdown' ? '1' : '50']
      const { stdout } = await run([...asked, ...arg], { cwd })
      const commands = commandsIn(stdout)
      if (id === 'pretty') expect(commands.length, id).toBeGreaterThan(1)
      if (id === 'markdown') expect(commands.length, id).toBe(1)
      for (const command of commands) {
        expect(command).toContain('--as-of')
        const ran = await run(command, { cwd })
        expect(ran.code, command.join(' ')).toBe(1)
        expect(ran.stderr).not.toContain('No file')
      }
      if (id === 'pretty') expect(readFileSync(path.join(cwd, name), 'utf8')).toContain('{ title: Enter')
    }
  })

  it('in what build says', async () => {
    for (const more of [[], ['--draft'], ['--out', 'our site', '--format', 'md']]) {
      const cwd = folder()
      const { stderr } = await run(['build', ...more, ...arg], { cwd })
      const commands = commandsIn(stderr)
      expect(commands.length).toBeGreaterThan(0)
      for (const command of commands) {
        const { code, stderr: said } = await run(command, { cwd })
        expect(code, command.join(' ')).toBe(1)
        expect(said).not.toContain('No file')
      }
    }
  })

  it('in what init says', async () => {
    const cwd = folderForThisTest()
    const { stderr } = await run(['init', '--example', 'membership-club', `--out=${name}`], { cwd })
    const commands = commandsIn(stderr)
    expect(commands).toHaveLength(2)
    for (const command of commands) expect(await run(command, { cwd })).toMatchObject({ code: 0 })
  })
})

it('a file named by a dash is told from standard input', async () => {
  const cwd = folderForThisTest()
  const { stderr } = await run(['init', '--example', 'membership-club', '--out=-'], { cwd })
  expect(commandsIn(stderr).map((words) => words.at(-1))).toEqual(['./-', './-'])
})

it('of standard input, changes are shown, since it cannot be changed', async () => {
  const cwd = folderForThisTest()
  mkdirSync(path.join(cwd, 's'))
  for (const more of [[], ['--stdin-filename', 's/x y.yaml']]) {
    const { stdout } = await run(['lint', '-', ...more], { cwd, input: text })
    const [command = []] = commandsIn(stdout).filter((words) => words.includes('--fix'))
    const ran = await run(command, { cwd, input: text })
    expect({ command, ...ran }).toMatchObject({ code: 1, stdout: expect.stringContaining('+  races: { title:') })
  }
})

it('says to who asked for a draft why there is none', async () => {
  const cwd = folderForThisTest()
  writeFileSync(path.join(cwd, 'k.yaml'), text)
  const { code, stderr } = await run(['build', 'k.yaml', '--draft'], { cwd })
  expect({ code, stderr: stderr.replaceAll('\n', ' ') }).toEqual({
    code: 1,
    stderr: expect.stringContaining('Not even a draft is printed of what cannot be read for certain'),
  })
  expect(stderr).not.toContain('build --draft')
})

it('config of standard input is that of the file that it stands for', async () => {
  const cwd = folderForThisTest()
  mkdirSync(path.join(cwd, 's'))
  writeFileSync(path.join(cwd, 's/forthright.config.yaml'), 'out: zz\n')
  for (const more of [['-'], []]) {
    const ran = await run(['config', ...more, '--stdin-filename', 's/x.yaml'], { cwd, input: text })
    expect(ran).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/for s\/x\.yaml\n[\s\S]*^regimes +uk\b[\s\S]*^out +zz\b/m),
    })
  }
  expect((await run(['config', '-'], { cwd, input: text })).stdout).toContain('There are no settings, for <stdin>')
})

it('no name of a file begins a line of a trace', async () => {
  const cwd = folderForThisTest()
  const name = 'a\nb\u2028.yaml'
  await run(['init', '--example', 'membership-club', '--out', name], { cwd })
  const { stdout } = await run(['trace', name, '--paragraph', 'Northgate'], { cwd })
  expect(stdout).toContain('a\\u{a}b\\u{2028}.yaml:')
  expect(stdout).not.toMatch(/^b|\u2028/m)
})

it.each([
  ['help nosuch', "There is no command 'nosuch'."],
  ['lint --baseline=', 'The option --baseline needs a file.'],
  ['completion --x', "There is no option '--x'.\n"],
  ['changelog main...', 'Name two files or folders, OLD and NEW.'],
  ['diff main...', 'Name two files or folders, OLD and NEW.'],
  [`lint ${'x'.repeat(5000)}`, 'x…'],
  [`diff ${'x'.repeat(5000)}`, 'x…'],
])('%s says what is wrong, and no more', async (typed, says) => {
  const { code, stderr } = await run(typed.split(' '), { cwd: folderForThisTest() })
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(says) })
  expect(stderr).not.toMatch(/Options of completion|forthright diff/)
  expect(stderr.length).toBeLessThan(500)
})
