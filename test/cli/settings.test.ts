import { existsSync, mkdirSync } from 'node:fs'
import { cp, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, it } from 'vitest'
import { folderForEachTest } from '../folders.js'
import { run } from './fake-io.js'

const { at, read, writeAll } = folderForEachTest()

const club = fileURLToPath(new URL('../../examples/membership-club', import.meta.url))

const gap = `forthright: 1
purposes:
  races:
    title: Enter you for races
    basis: contract
`

beforeEach(() => void mkdirSync(at('.git')))

const cli = (line: string, cwd = '.', input = '') => run(line.split(' '), { cwd: at(cwd), input })

it('settings that are named are no declaration, whatever they are called', async () => {
  writeAll({ 'privacy.yaml': gap, 'own.yaml': 'regimes: [uk]\n' })
  expect((await cli('lint .')).code).toBe(2)
  expect((await cli('lint . --config own.yaml')).stdout).toMatch(/1 purpose, uk, law as of/)
})

describe('what settings say for declarations', () => {
  it('is the law they are held against, and the command says so', async () => {
    writeAll({ 'privacy.yaml': gap, 'forthright.config.yaml': 'regimes: [uk]\n' })
    expect((await cli('lint')).stdout).toMatch(/1 purpose, uk, law as of/)
    expect((await cli('lint --format line --rule regime-is-stated')).stdout).toBe('')
    expect((await cli('lint --no-config')).stdout).toMatch(/1 purpose, eu \+ uk, law as of/)
    writeAll({ 'privacy.yaml': gap.replace('purposes', 'regimes: [ch]\npurposes') })
    expect((await cli('lint')).stdout).toMatch(/1 purpose, ch, law as of/)
  })

  it('lowers rules, with the reason in the sum, and a declaration may say otherwise', async () => {
    const lowered = 'lint: { retention-is-stated: { severity: info, because: The committee decides } }\n'
    writeAll({ 'a.yaml': gap, 'b.yaml': gap, 'forthright.config.yaml': lowered })
    const lint = (line: string) => cli(`lint ${line} --rule retention-is-stated`)
    expect((await lint('a.yaml --format line')).stdout).toMatch(/^a\.yaml:3:3: info: /)
    expect((await lint('a.yaml b.yaml')).stdout.match(/Lowered here: .*/g)).toEqual([
      'Lowered here: retention-is-stated counts as info (2 findings), because: The',
    ])
    writeAll({ 'b.yaml': `${gap}lint: { retention-is-stated: { severity: warning, because: Ours } }\n` })
    expect((await lint('b.yaml --format line')).stdout).toMatch(/^b\.yaml:3:3: warning: /)
  })

  it('is judged where it stands, with its line', async () => {
    writeAll({ 'privacy.yaml': gap, 'forthright.config.yaml': '# Ours\nbrand: { accent: "#ffff00" }\n' })
    const { stdout } = await cli('lint --rule brand-can-be-printed')
    expect(stdout).toContain('forthright.config.yaml:2:18  brand-can-be-printed\n')
    expect(stdout).toContain('    2 │ brand: { accent: "#ffff00" }\n')
  })

  it('is printed: a brand, but for what a declaration says of its own', async () => {
    await cp(path.join(club, 'privacy.yaml'), at('privacy.yaml'))
    writeAll({
      'forthright.config.yaml': 'brand: { name: The Shared Name, accent: "#0b6b5d" }\nformats: html\nout: public\n',
    })
    expect(await cli('build')).toMatchObject({ code: 0 })
    const html = read('public/members.en.html')
    expect(html).toContain('The Shared Name')
    writeAll({
      'privacy.yaml': `${await readFile(path.join(club, 'privacy.yaml'), 'utf8')}\nbrand: { name: Its Own Name }\n`,
    })
    expect(await cli('build')).toMatchObject({ code: 0 })
    const own = read('public/members.en.html')
    expect(own).toContain('Its Own Name')
    expect(own).not.toContain('The Shared Name')
    expect(own).toContain('#0b6b5d')
    expect((await cli('trace --unused')).code).toBe(0)
  })

  it('comes from the nearest settings, so that it is the same however a declaration is reached', async () => {
    writeAll({
      'a/privacy.yaml': gap,
      'b/privacy.yaml': gap,
      'forthright.config.yaml': 'regimes: [uk]\n',
      'b/forthright.config.yaml': 'regimes: [eu]\n',
    })
    const regimesOf = async (line: string, cwd?: string) => {
      const { findings } = JSON.parse((await cli(`lint ${line} --format json --rule retention-is-stated`, cwd)).stdout)
      return findings.map((it: { regimes: unknown; places: readonly { file: string }[] }) => [
        it.places[0]?.file,
        it.regimes,
      ])
    }
    const all = [
      ['a/privacy.yaml', ['uk']],
      ['b/privacy.yaml', ['eu']],
    ]
    expect(await regimesOf('.')).toEqual(all)
    expect(await regimesOf('b a')).toEqual(all.toReversed())
    expect(await regimesOf('b')).toEqual(all.slice(1))
    expect(await regimesOf('privacy.yaml', 'b')).toEqual([['privacy.yaml', ['eu']]])
  })
})

describe('what settings say for runs', () => {
  it('holds where nothing was typed, and paths begin at the settings', async () => {
    writeAll({
      'clients/privacy.yaml': gap,
      'forthright.config.yaml':
        'reports: [json, "sarif:reports/notice.sarif"]\nmaxWarnings: 0\nout: public\nformats: md\n',
    })
    const { stdout, stderr } = await cli('lint', 'clients')
    expect(JSON.parse(stdout)).toMatchObject({ files: ['privacy.yaml'] })
    expect(stderr).toContain('Wrote ../reports/notice.sarif.\n')
    expect(stderr).toMatch(/more than --max-warnings 0 allows/)
    expect(existsSync(at('reports/notice.sarif'))).toBe(true)
    await cli('build --draft', 'clients')
    expect((await readdir(at('public'))).filter((name) => !name.startsWith('.'))).toEqual(['privacy.en.draft.md'])
  })

  it('names the baseline', async () => {
    writeAll({ 'clients/privacy.yaml': gap, 'forthright.config.yaml': 'baseline: known.json\n' })
    expect(await cli('lint', 'clients')).toMatchObject({ code: 2, stdout: '' })
    expect(await cli('lint --write-baseline', 'clients')).toMatchObject({ code: 0 })
    expect((await cli('lint', 'clients')).stderr).toMatch(/^Known from \.\.\/known\.json and passed over: \d+ places\./)
    expect(existsSync(at('known.json'))).toBe(true)
  })

  it('loses against the command line', async () => {
    writeAll({
      'privacy.yaml': gap,
      'forthright.config.yaml': 'reports: json\nmaxWarnings: 0\nout: public\nformats: md\n',
    })
    const { stdout, stderr } = await cli('lint --format line --max-warnings 100')
    expect(stdout).toMatch(/^privacy\.yaml:\d+:\d+: /)
    expect(stderr).toBe('')
    await cli('build --draft --out here --format html')
    expect((await readdir(at('here'))).filter((name) => !name.startsWith('.'))).toEqual(['privacy.en.draft.html'])
    expect(existsSync(at('public'))).toBe(false)
  })

  it('comes from above all that was named', async () => {
    writeAll({
      'a/privacy.yaml': gap,
      'b/privacy.yaml': gap,
      'a/forthright.config.yaml': 'reports: json\n',
      'forthright.config.yaml': 'reports: line\n',
    })
    expect((await cli('lint a')).stdout).toMatch(/^\{/)
    expect((await cli('lint a/privacy.yaml')).stdout).toMatch(/^\{/)
    expect((await cli('lint a b')).stdout).toMatch(/^a\/privacy\.yaml:/)
    expect((await cli('lint a --config forthright.config.yaml')).stdout).toMatch(/^a\/privacy\.yaml:/)
  })

  it('may be none: --no-config', async () => {
    writeAll({ 'privacy.yaml': gap, 'forthright.config.yaml': 'reports: [\n' })
    expect(await cli('lint')).toMatchObject({ code: 2 })
    expect(await cli('lint --no-config')).toMatchObject({ code: 1, stderr: '' })
    expect(await cli('explain retention-is-stated')).toMatchObject({ code: 0 })
  })
})

describe('settings with a mistake', () => {
  it('end every command that reads them with 2, place, reason and remedy', async () => {
    writeAll({ 'privacy.yaml': gap, 'forthright.config.yaml': 'regimes: [uk]\nformts: html\nout: ../x\n' })
    for (const line of ['lint', 'build', 'trace', 'diff privacy.yaml privacy.yaml', 'config']) {
      const { code, stdout, stderr } = await cli(line)
      expect({ code, stdout }, line).toEqual({ code: 2, stdout: '' })
      expect(stderr).toBe(
        [
          "forthright.config.yaml:2:1: 'formts' is not a field of the settings.",
          'Did you mean formats?',
          "forthright.config.yaml:3:6: '../x' leads out of the folder of these settings.",
          'Settings reach what lies in their folder and below. Name what lies elsewhere on',
          'the command line.',
          '',
        ].join('\n'),
      )
    }
  })

  it('are told in the report that was asked for', async () => {
    writeAll({ 'privacy.yaml': gap, 'a/privacy.yaml': gap, 'a/forthright.config.yaml': 'formts: html\n' })
    const { code, stdout } = await cli('lint . --format json')
    expect(code).toBe(2)
    expect(JSON.parse(stdout).findings).toMatchObject([{ message: expect.stringContaining("'formts' is not a field") }])
  })

  it('that are not there are named', async () => {
    writeAll({ 'privacy.yaml': gap })
    expect((await cli('lint --config nowhere.yaml')).stderr).toBe('No file matches nowhere.yaml.\n')
    expect((await run(['lint', '--config', ''], { cwd: at() })).stderr).toContain('The option --config needs a file.')
  })
})

describe('forthright config', () => {
  it('says what holds and who says it', async () => {
    writeAll({
      'clients/privacy.yaml': gap.replace('purposes', 'regimes: [ch]\nbrand: { font: Georgia }\npurposes'),
      'forthright.config.yaml': [
        'regimes: [uk]',
        'lint:',
        '  retention-is-stated: { severity: info, because: The committee decides in February and not before }',
        'brand: { accent: "#0b6b5d", font: Verdana }',
        'formats: [html, pdf]',
        '',
      ].join('\n'),
    })
    expect(
      (await cli('config privacy.yaml', 'clients')).stdout,
    ).toBe(`Settings: ../forthright.config.yaml, for privacy.yaml

regimes                   ch  privacy.yaml:2
lint.retention-is-stated  info, because: The committee decides in February and
                          not before  line 3
brand.font                Georgia  privacy.yaml:3
brand.accent              #0b6b5d  line 4
formats                   html, pdf  line 5
out                       out  usual
reports                   pretty  usual
maxWarnings               as many as there are  usual
baseline                  none  usual
ignore                    nothing  usual
include                   files in .. and below  its place
`)
    const { stdout } = await cli('config --format json')
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, for: '.', settings: 'forthright.config.yaml' })
    expect(JSON.parse(stdout).holds).toContainEqual({
      field: 'formats',
      value: ['html', 'pdf'],
      from: { file: 'forthright.config.yaml', line: 5 },
    })
    expect(JSON.parse(stdout).holds).toContainEqual({ field: 'maxWarnings', value: null, from: 'default' })
  })

  it('says that there are none', async () => {
    writeAll({ 'privacy.yaml': gap })
    expect((await cli('config')).stdout).toMatch(/^There are no settings, for \.\n\nregimes {6}eu, uk {2}usual\n/)
    expect(await cli('config nowhere.yaml')).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('--stdin-filename', () => {
  it('is the name, the folder and the settings of standard input', async () => {
    writeAll({
      'shared.yaml': 'data: { name: { label: Your name } }\n',
      'a/x.yaml': '',
      'forthright.config.yaml': 'regimes: [uk]\n',
    })
    const text = `${gap}include: [../shared.yaml]\n`
    for (const line of ['lint - --stdin-filename a/privacy.yaml', 'lint --stdin-filename a/privacy.yaml']) {
      const { stdout } = await cli(`${line} --format json`, '.', text)
      expect(JSON.parse(stdout).files).toEqual(['a/privacy.yaml', 'shared.yaml'])
      expect(JSON.parse(stdout).findings).toContainEqual(
        expect.objectContaining({ rule: 'retention-is-stated', regimes: ['uk'] }),
      )
    }
  })

  it('stands for the file, also where that is named too', async () => {
    writeAll({ 'privacy.yaml': gap })
    const { stdout } = await cli(
      'lint - privacy.yaml --stdin-filename privacy.yaml --format json',
      '.',
      'forthright: 1\n',
    )
    expect(JSON.parse(stdout).files).toEqual(['privacy.yaml'])
  })

  it('names nothing where standard input is not read', async () => {
    writeAll({ 'privacy.yaml': gap })
    const { code, stderr } = await cli('lint privacy.yaml --stdin-filename x.yaml')
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        '--stdin-filename names what standard input is, and files are read instead.\nWrite - among them, or leave the files out.\n',
    })
  })
})
