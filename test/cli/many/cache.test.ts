import { cp, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Io } from '../../../src/cli/io.js'
import { folderForEachTest } from '../../folders.js'
import { run } from '../fake-io.js'

const examples = fileURLToPath(new URL('../../../examples', import.meta.url))
const club = await readFile(path.join(examples, 'membership-club/privacy.yaml'), 'utf8')

const { at, write } = folderForEachTest()

beforeEach(async () => {
  for (const policy of ['cmsuk', 'cqi-imsig'])
    await cp(path.join(examples, `as-published/${policy}.yaml`), at(`${policy}.yaml`))
  write('club/privacy.yaml', club.replace(/^dataSubjects:\n(?: .*\n)+/m, 'include: [parts/people.yaml]\n'))
  write('club/parts/people.yaml', /^dataSubjects:\n(?: .*\n)+/m.exec(club)?.[0] ?? '')
  write('slips/privacy.yaml', 'forthright: 1\nregimes: [uk]\npurpose:\n  races: { title: Races, bases: contrakt }\n')
})

const lint = (argv: readonly string[] = [], world: Partial<Io> = {}) =>
  run(['lint', '.', '--as-of', '2026-11-21', '--max-shown', 'all', ...argv], { cwd: at(), ...world })

const cached = ['--cache', 'kept']

/** All entries, by their paths in the folder of the cache. */
async function entries(): Promise<readonly string[]> {
  const all = await readdir(at('kept'), { recursive: true, withFileTypes: true })
  return all.filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name))
}

describe('what is kept is what is found', () => {
  test.each(['pretty', 'json', 'sarif', 'line', 'junit', 'markdown'])('%s: letter by letter', async (format) => {
    const plain = await lint(['--format', format])
    expect(await lint(['--format', format, ...cached])).toEqual(plain)
    expect((await entries()).length).toBeGreaterThan(0)
    expect(await lint(['--format', format, ...cached])).toEqual(plain)
  })
  test('wherever the declarations lie', async () => {
    await lint(cached)
    const before = (await entries()).length
    await mkdir(at('moved'))
    for (const name of ['cmsuk.yaml', 'club', 'slips']) await cp(at(name), at(`moved/${name}`), { recursive: true })
    const moved = await run(['lint', 'moved', '--as-of', '2026-11-21', '--format', 'json', ...cached], { cwd: at() })
    expect(await entries()).toHaveLength(before)
    expect(moved).toEqual(await run(['lint', 'moved', '--as-of', '2026-11-21', '--format', 'json'], { cwd: at() }))
  })
  test('nothing is written on a second run', async () => {
    await lint(cached)
    const times = async () => Promise.all((await entries()).map(async (file) => (await stat(file)).mtimeMs))
    const before = await times()
    await lint(cached)
    expect(await times()).toEqual(before)
  })
})

describe('what is not the same any more is checked again', () => {
  test.each([
    [
      'a main file',
      'club/privacy.yaml',
      (text: string) => text.replace('    retention: { keep: 6', '    x-retention: { keep: 6'),
    ],
    ['a part', 'club/parts/people.yaml', (text: string) => text.replace(/label: .*?([,}])/, 'label: Passers-by$1')],
  ])('%s', async (_, name, change) => {
    await lint(cached)
    const before = await readFile(at(name), 'utf8')
    expect(change(before)).not.toBe(before)
    await writeFile(at(name), change(before))
    expect(await lint([...cached, '--format', 'json'])).toEqual(await lint(['--format', 'json']))
  })
  test('a part that is gone', async () => {
    await lint(cached)
    await rm(at('club/parts/people.yaml'))
    const { stdout } = await lint([...cached, '--format', 'json'])
    expect(stdout).toBe((await lint(['--format', 'json'])).stdout)
    expect(stdout).toContain('"rule": "include"')
  })
  test('the day', async () => {
    await lint(cached)
    const later = ['lint', '.', '--as-of', '2031-06-01', '--format', 'json']
    expect(await run([...later, ...cached], { cwd: at() })).toEqual(await run(later, { cwd: at() }))
  })
  test('settings', async () => {
    await lint(cached)
    write('forthright.config.yaml', 'regimes: [eu]\n')
    expect((await lint([...cached, '--format', 'json'])).stdout).toBe((await lint(['--format', 'json'])).stdout)
  })
})

describe('an entry that is not whole, or not ours, is not believed', () => {
  const spoils: readonly (readonly [string, (text: string, other: string) => string])[] = [
    ['empty', () => ''],
    ['torn', (text) => text.slice(0, text.length / 2)],
    ['another entry under its name', (_, other) => other],
    ['one letter changed', (text) => text.replace('"rules":', '"rulez":')],
    ['longer', (text) => `${text} `],
    ['of another program', () => '{"findings":[]}'],
    ['of another form', (text) => text.replace('forthright-cache-1', 'forthright-cache-9')],
  ]
  test.each(spoils)('%s', async (_, spoil) => {
    const plain = await lint()
    await lint(cached)
    const all = await entries()
    const texts = await Promise.all(all.map((file) => readFile(file, 'utf8')))
    for (const [index, file] of all.entries())
      await writeFile(file, spoil(texts[index] ?? '', texts[(index + 1) % texts.length] ?? ''))
    expect(await lint(cached)).toEqual(plain)
    expect(await lint(cached)).toEqual(plain)
  })
  test('a link, a folder', async () => {
    const plain = await lint()
    await lint(cached)
    const [first = '', second = ''] = await entries()
    await rm(first)
    await rm(second)
    await symlink(at('cmsuk.yaml'), first)
    await mkdir(second)
    expect((await lint(cached)).stdout).toBe(plain.stdout)
  })
})

describe('a cache that takes nothing is no failure, and is told', () => {
  test('a file where its folder should be', async () => {
    const plain = await lint()
    await writeFile(at('kept'), '')
    const { code, stdout, stderr } = await lint(cached)
    expect({ code, stdout }).toEqual({ code: plain.code, stdout: plain.stdout })
    expect(stderr).toBe('The cache kept takes nothing: it is a file, and no folder.\nThe next run has to work again.\n')
  })
  test.skipIf(process.platform !== 'linux')('a folder of the system that holds no files', async () => {
    const plain = await lint()
    const { code, stdout, stderr } = await lint(['--cache', '/proc/forthright'])
    expect({ code, stdout }).toEqual({ code: plain.code, stdout: plain.stdout })
    expect(stderr).toMatch(/^The cache \/proc\/forthright takes nothing: [a-z ]+\.\s/)
  })
  test('an empty name is a variable that nobody set', async () => {
    expect(await lint(['--cache', ''])).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('build', () => {
  const build = (...argv: readonly string[]) =>
    run(['build', 'club', '--as-of', '2026-11-21', '--format', 'md', '--format', 'csv', ...argv], { cwd: at() })

  test('writes the same from the cache', async () => {
    const outputs = async () => {
      const names = (await readdir(at('out'))).sort()
      return Promise.all(names.map(async (name) => [name, await readFile(at(`out/${name}`), 'utf8')]))
    }
    const plain = { ran: await build(), outputs: await outputs() }
    for (const _ of [1, 2]) {
      await rm(at('out'), { recursive: true })
      expect({ ran: await build(...cached), outputs: await outputs() }).toEqual(plain)
    }
    expect(await build('--check', ...cached)).toMatchObject({ code: 0 })
  })
  test('of a draft keeps none that is final', async () => {
    await build(...cached)
    await build('--draft', ...cached)
    expect(await readdir(at('out'))).toContain('members.en.draft.md')
  })
  test('touches nothing that is there already', async () => {
    await build()
    const before = (await stat(at('out/.forthright.json'))).mtimeMs
    expect(await build()).toMatchObject({ code: 0 })
    expect((await stat(at('out/.forthright.json'))).mtimeMs).toBe(before)
  })
})
