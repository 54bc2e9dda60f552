import { execFileSync } from 'node:child_process'
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import about from '../../package.json' with { type: 'json' }
import { reports } from '../../src/reports/index.js'
import { folderForThisTest } from '../folders.js'
import { platforms } from '../reports/machines.js'
import { readCommands, readSarif } from '../reports/platforms.js'
import { run } from './fake-io.js'

let cwd: string

const declaration = `forthright: 1
regimes: [uk]
include: [parts/purposes.yaml]
`

const part = `purposes:
  # forthright-ignore retention-is-stated until 2027-03-01 -- the board decides in May
  membership:
    title: Run your membership
  races:
    title: Enter you for races
    basis: contract
`

beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'forthright-'))
  mkdirSync(path.join(cwd, 'parts'))
  writeFileSync(path.join(cwd, 'privacy.yaml'), declaration)
  writeFileSync(path.join(cwd, 'parts/purposes.yaml'), part)
})

afterEach(() => rmSync(cwd, { recursive: true }))

const lint = (...argv: readonly string[]) => run(['lint', ...argv], { cwd })
const formats = (...all: readonly string[]) => lint(...all.flatMap((one) => ['--format', one]))
const read = (name: string): string => readFileSync(path.join(cwd, name), 'utf8')

describe('reports into files', () => {
  it('go each into its own, beside one that is printed', async () => {
    const { code, stdout, stderr } = await formats('pretty', 'sarif:out/a.sarif', 'junit:out/a.xml', 'json:b.json')
    expect(code).toBe(1)
    expect(stdout).toBe((await lint()).stdout)
    expect(stderr).toBe('Wrote out/a.sarif, out/a.xml, b.json.\n')
    expect(read('b.json')).toBe((await formats('json')).stdout)
    expect(read('out/a.sarif')).toBe((await formats('sarif')).stdout)
    expect(readdirSync(cwd).sort()).toEqual(['b.json', 'out', 'parts', 'privacy.yaml'])
    expect(readdirSync(path.join(cwd, 'out')).sort()).toEqual(['a.sarif', 'a.xml'])
  })

  it('have no colours, whatever the terminal has', async () => {
    const world = { cwd, color: { stdout: true, stderr: true }, columns: 60, unicode: false }
    const { stdout } = await run(['lint', '--format', 'pretty', '--format', 'pretty:a.txt'], world)
    expect(stdout).toContain('\u001b[')
    expect(read('a.txt')).toBe((await lint()).stdout)
  })

  it('leave standard output empty where none is printed', async () => {
    expect(await formats('sarif:a.sarif')).toEqual({ code: 1, stdout: '', stderr: 'Wrote a.sarif.\n' })
  })

  it('replace those of an earlier run', async () => {
    for (const { id } of reports) {
      writeFileSync(path.join(cwd, 'report'), 'of yesterday')
      await formats(`${id}:report`)
      const first = read('report')
      expect(first).not.toContain('of yesterday')
      expect((await formats(`${id}:report`)).stderr, id).toBe('Wrote report.\n')
      expect(read('report'), id).toBe(first)
    }
  })

  it('may be named by a whole path, and by one that leads out of the folder', async () => {
    const out = path.join(folderForThisTest(), 'a:b.sarif')
    expect((await formats(`sarif:${out}`)).stderr).toBe(`Wrote ${out}.\n`)
    expect(readSarif(readFileSync(out, 'utf8')).artifacts).toHaveLength(2)
  })

  it.each(Object.keys(platforms))('as %s are what the platform reads, from a folder of parts', async (id) => {
    const { stdout } = await formats(id)
    expect(platforms[id]?.(stdout).length).toBeGreaterThan(3)
    if (id !== 'sarif') expect(stdout).toContain('parts/purposes.yaml')
  })
})

describe('a file that is no place for a report', () => {
  const untouched = async (name: string, says: string) => {
    const before = existsSync(path.join(cwd, name)) && !name.endsWith('folder') ? read(name) : undefined
    const { code, stdout, stderr } = await formats('pretty', `sarif:${name}`, 'json:other.json')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(says)
    if (before !== undefined) expect(read(name)).toBe(before)
    return stderr
  }

  it('is one with the name of a declaration', () => untouched('new.yaml', 'new.yaml has the name of a declaration'))

  it('is a declaration by another name', async () => {
    writeFileSync(path.join(cwd, 'privacy.txt'), declaration)
    writeFileSync(path.join(cwd, 'privacy.json'), '{"forthright": 1}')
    await untouched('privacy.txt', 'privacy.txt belongs to a declaration, so no report is written over it.')
    await untouched('privacy.json', 'privacy.json belongs to a declaration')
    expect(existsSync(path.join(cwd, 'other.json'))).toBe(true)
  })

  it('is a part that was just read, by whatever name', async () => {
    linkSync(path.join(cwd, 'parts/purposes.yaml'), path.join(cwd, 'same.txt'))
    await untouched('same.txt', 'same.txt belongs to a declaration')
  })

  it('is a folder, a link, a pipe', async () => {
    mkdirSync(path.join(cwd, 'folder'))
    symlinkSync('parts', path.join(cwd, 'link'))
    execFileSync('mkfifo', [path.join(cwd, 'pipe')])
    await untouched('folder', 'folder is a folder, and a report replaces nothing but a file.')
    expect((await formats('sarif:link')).stderr).toContain('link is a link')
    expect((await formats('sarif:pipe')).stderr).toContain('pipe is a device or a pipe')
    expect((await formats('sarif:/dev/null')).stderr).toContain('/dev/null is a device or a pipe')
  })

  it('is one that cannot be written; then nothing is printed', async () => {
    expect(await formats('pretty', 'sarif:privacy.yaml/a.sarif')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'privacy.yaml/a.sarif cannot be written: privacy.yaml is a file, and no folder.\n',
    })
    expect(readdirSync(cwd).sort()).toEqual(['parts', 'privacy.yaml'])
  })
})

describe('two outputs of one run that would be one file', () => {
  const one = ['--format', 'json:a', '--format', 'pretty', '--format']
  const known = ['--baseline', 'b.json', '--format']
  it.each([
    ['two reports', [...one, 'sarif:a'], 'into a.'],
    ['two reports by two ways', [...one, 'junit:parts/../a'], 'into parts/../a.'],
    ['two reports through a link above', ['--format', 'json:parts/a', '--format', 'sarif:link/a'], 'into link/a.'],
    [
      'and in a folder that is not there',
      ['--format', 'json:parts/x/a', '--format', 'sarif:link/x/a'],
      'into link/x/a.',
    ],
    ['a report and the baseline', [...known, 'json:b.json'], 'b.json is a baseline'],
    [
      'a report and the baseline to be written',
      [...known, 'json:./b.json', '--write-baseline'],
      './b.json is a baseline',
    ],
    ['a report and the baseline to be pruned', [...known, 'sarif:b.json', '--prune-baseline'], 'b.json is a baseline'],
    ['a report and a baseline behind a link', ['--baseline', 'link.json', '--format', 'sarif:b.json'], 'b.json is a'],
    ['a report and a baseline of the settings', ['--format', 'sarif:b.json'], 'b.json is a baseline'],
    ['a report and the baseline, when files are changed', [...known, 'json:b.json', '--fix'], 'b.json is a baseline'],
    ['a report and a list of outputs', ['--format', 'json:out/.forthright.json'], 'is a list of outputs'],
  ])('%s: nothing is written', async (what, argv, says) => {
    symlinkSync('parts', path.join(cwd, 'link'))
    symlinkSync('b.json', path.join(cwd, 'link.json'))
    mkdirSync(path.join(cwd, 'out'))
    writeFileSync(path.join(cwd, 'out/.forthright.json'), '{}')
    if (!what.includes('to be written')) await lint('--baseline', 'b.json', '--write-baseline')
    if (what.includes('settings')) writeFileSync(path.join(cwd, 'forthright.config.yaml'), 'baseline: b.json\n')
    const all = () =>
      readdirSync(cwd, { recursive: true, withFileTypes: true })
        .filter((it) => it.isFile())
        .map((it) => [it.name, readFileSync(path.join(it.parentPath, it.name), 'utf8')])
    const before = all()
    const { code, stdout, stderr } = await lint(...argv)
    expect({ code, stdout, stderr: stderr.replaceAll('\n', ' ') }).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(says),
    })
    expect(stderr.replaceAll('\n', ' ')).toContain('Name another file with --format FORMAT:FILE.')
    expect(all()).toEqual(before)
  })
})

describe('what is asked for', () => {
  it.each([
    [['pretty', 'json'], 'Standard output takes one report, and pretty and json are two.'],
    [['json', 'sarif:-'], 'Standard output takes one report, and json and sarif are two.'],
    [['sarif:'], 'The format sarif needs a file behind its colon.'],
    [['nosuch:a'], "There is no format 'nosuch'."],
    [[':a'], "There is no format ''."],
  ])('%j is refused', async (asked, says) => {
    const { code, stderr } = await formats(...asked)
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(says) })
  })

  it('twice is once, and a dash is standard output', async () => {
    const { stdout } = await formats('line')
    expect((await formats('line', 'line')).stdout).toBe(stdout)
    expect((await formats('line:-')).stdout).toBe(stdout)
  })

  it('may be commands to GitHub behind what a person reads', async () => {
    const { stdout } = await formats('pretty', 'github')
    const alone = (await formats('github')).stdout
    expect(stdout).toMatch(/^::stop-commands::(forthright-[0-9a-f]{64})\n[\s\S]*\n::\1::\n::error /)
    expect(stdout.replace(/^::stop.*\n|^::forth.*\n/gm, '')).toBe((await lint()).stdout + alone)
    expect(readCommands(stdout)).toEqual(readCommands(alone))
  })

  it('may be commands to GitHub, and nothing that stands in a declaration is one', async () => {
    const title = `${'word '.repeat(11)}::error::forged ::stop-commands::x ::add-mask::y`
    writeFileSync(path.join(cwd, 'parts/purposes.yaml'), `purposes:\n  a: { title: "${title}", basis: contract }\n`)
    const { stdout } = await formats('pretty', 'github')
    expect(stdout).toMatch(/^ *::(?:error|stop|add)[^\n]*'/m)
    expect(readCommands(stdout)).toEqual(readCommands((await formats('github')).stdout))
  })
})

it('no name of a file is sent raw to a terminal', async () => {
  const name = 'a\n::error::b\u001b[31m'
  for (const asked of [[`json:${name}`], [`json:${name}.yaml`], [`json:${name}`, `sarif:./${name}`]]) {
    const { stderr } = await formats(...asked)
    expect(stderr).toContain('\\u{a}::error::b\\u{1b}')
    expect(stderr).not.toContain('\u001b')
    expect(stderr).not.toMatch(/^::error/m)
  }
})

describe('what comments set aside', () => {
  it('is in SARIF, unless its reader would take it for open', async () => {
    const asideIn = (text: string) => readSarif(text).results.filter(({ suppressions }) => suppressions.length > 0)
    expect(asideIn((await formats('sarif')).stdout)).toHaveLength(1)
    const { stdout } = await lint('--format', 'sarif', '--no-suppressed')
    expect(asideIn(stdout)).toEqual([])
    expect((await lint('--no-suppressed')).stdout).toContain('Set aside until 2027-03-01')
  })

  it('is asked for by rule as what is open', async () => {
    const { stdout } = await lint('--format', 'sarif', '--rule', 'rights-are-stated')
    expect(readSarif(stdout).results.map(({ ruleId }) => ruleId)).toEqual(['rights-are-stated'])
  })
})

describe('a command that could not begin', () => {
  it('says so in the files that were named, in place of an older report', async () => {
    writeFileSync(path.join(cwd, 'a.sarif'), 'of yesterday')
    const { code, stdout, stderr } = await lint('nosuch.yaml', '--format', 'json', '--format', 'sarif:a.sarif')
    expect(code).toBe(2)
    expect(JSON.parse(stdout).findings).toMatchObject([{ rule: 'file' }])
    expect(stderr).toContain('No file matches nosuch.yaml.')
    expect(readSarif(read('a.sarif')).invocations).toMatchObject([
      { executionSuccessful: false, exitCode: 2, toolExecutionNotifications: [{ level: 'error' }] },
    ])
  })

  it('says so on standard output of one report only', async () => {
    const { code, stdout } = await lint('--format', 'json', '--format', 'sarif', '--nosuch')
    expect(code).toBe(2)
    expect(JSON.parse(stdout).findings).toMatchObject([{ rule: 'usage' }])
  })

  it('overwrites no declaration to say so', async () => {
    writeFileSync(path.join(cwd, 'privacy.txt'), declaration)
    const { code } = await lint('--format', 'sarif:privacy.txt', '--nosuch')
    expect({ code, text: read('privacy.txt') }).toEqual({ code: 2, text: declaration })
  })
})

it('the exit code is the one that SARIF tells', async () => {
  const codeIn = async (...argv: readonly string[]) => {
    const { code, stdout } = await lint('--format', 'sarif', ...argv)
    expect(readSarif(stdout).invocations[0]?.exitCode).toBe(code)
    return code
  }
  expect(await codeIn()).toBe(1)
  expect(await codeIn('--rule', 'suppression-is-used')).toBe(0)
})

it('no report leads anywhere while the project has no homepage', async () => {
  if (about.homepage !== '') return
  for (const { id } of reports) {
    const { stdout } = await formats(id)
    const addresses = stdout.match(/https?:\/\/[^\s"')<]+/g) ?? []
    expect(
      addresses.filter((one) => !one.startsWith('https://docs.oasis-open.org/sarif/')),
      id,
    ).toEqual([])
  }
})
