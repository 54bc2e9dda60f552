import { chmod, mkdir, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folderForEachTest } from '../../folders.js'
import { run } from '../fake-io.js'

const club = await readFile(
  fileURLToPath(new URL('../../../examples/membership-club/privacy.yaml', import.meta.url)),
  'utf8',
)

const { at, write, read } = folderForEachTest()

const build = (...argv: readonly string[]) =>
  run(['build', '--as-of', '2026-11-21', '--format', 'md', ...argv], { cwd: at() })

const namesIn = async (folder: string) => (await readdir(at(folder)).catch(() => [])).sort()

const broken = 'forthright: 1\nregimes: [uk]\npurposes:\n  races:\n    title: Enter you in races\n'

describe("--out '{dir}/out'", () => {
  test('lies beside each declaration, and holds what a build of that one alone holds', async () => {
    for (const client of ['a', 'b/c']) write(`${client}/privacy.yaml`, club.replaceAll('Northgate', `Club ${client}`))
    const { code, stderr } = await build('.', '--out', '{dir}/out')
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^wrote {2}a\/out\/members\.en\.md {4}/),
    })
    expect(stderr).toContain('2 files from 2 notices in en')
    expect(await namesIn('b/c/out')).toEqual(['.forthright.json', 'members.en.md'])
    const [text, list] = [read('b/c/out/members.en.md'), read('b/c/out/.forthright.json')]
    await rm(at('b/c/out'), { recursive: true })
    await run(['build', '--as-of', '2026-11-21', '--format', 'md'], { cwd: at('b/c') })
    expect([read('b/c/out/members.en.md'), read('b/c/out/.forthright.json')]).toEqual([text, list])
    expect(await build('.', '--out', '{dir}/out', '--check')).toMatchObject({
      code: 0,
      stderr: 'Up to date: 2 files in 2 folders\n',
    })
  })
  test('of a declaration in the folder itself is a folder there', async () => {
    write('privacy.yaml', club)
    expect(await build('--out', '{dir}/out')).toMatchObject({ code: 0 })
    expect(await namesIn('out')).toContain('members.en.md')
  })
  test('takes the folder of a declaration as a step of its own only', async () => {
    write('privacy.yaml', club)
    for (const out of ['{dir}.', '.{dir}', '{dir}{dir}/x'])
      expect(await build('--out', out)).toMatchObject({ code: 2, stderr: expect.stringContaining('a step of its own') })
    expect(await namesIn('..')).not.toContain('members.en.md')
  })
  test('of settings follows no link out of their folder, in any mode', async () => {
    for (const client of ['a', 'b']) write(`top/${client}/privacy.yaml`, club)
    write('top/forthright.config.yaml', 'out: "{dir}/out"\n')
    await mkdir(at('elsewhere'))
    await symlink('../../elsewhere', at('top/a/out'))
    const inTop = (...argv: readonly string[]) =>
      run(['build', '.', '--as-of', '2026-11-21', '--format', 'md', ...argv], { cwd: at('top') })
    for (const argv of [[], ['--force'], ['--check'], ['--draft']])
      expect(await inTop(...argv)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('a/out leads by a link out of the folder of the settings'),
      })
    expect(await namesIn('elsewhere')).toEqual([])
    expect(await namesIn('top/b/out')).toContain('members.en.md')
    expect(await inTop('--out', '{dir}/out')).toMatchObject({ code: 0 })
    expect(await namesIn('elsewhere')).toContain('members.en.md')
  })
  test('knows no other word in braces', async () => {
    write('privacy.yaml', club)
    const { code, stderr } = await build('--out', '{name}/out')
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('The option --out knows no {name}.') })
  })
})

describe('two that make the same file', () => {
  test('are named before anything is compiled, and nothing is written', async () => {
    write('a/privacy.yaml', club)
    write('b/privacy.yaml', club)
    // Whoever had compiled it would have said so.
    write('c/privacy.yaml', broken)
    const { code, stderr } = await build('.')
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        "Both a/privacy.yaml and b/privacy.yaml make out/members.en.md.\nGive each a folder of its own: --out '{dir}/out'\n",
    })
    expect(await namesIn('.')).toEqual(['a', 'b', 'c'])
  })
  test('in one folder of two are named as well', async () => {
    write('a/one.yaml', club)
    write('a/two.yaml', club)
    expect(await build('.', '--out', '{dir}/out')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('a/two.yaml'),
    })
  })
  test('do not, where another notice or another format is asked for', async () => {
    write('a/privacy.yaml', club)
    write('b/privacy.yaml', club.replace('\n  members: { title', '\n  people: { title'))
    expect(await build('.')).toMatchObject({ code: 0 })
    expect(await namesIn('out')).toEqual(['.forthright.json', 'members.en.md', 'people.en.md'])
  })
})

describe('one that cannot be printed stops no other', () => {
  test('errors: the others are written, and the exit code is 1', async () => {
    write('a/privacy.yaml', club)
    write('b/privacy.yaml', broken)
    const { code, stderr } = await build('.', '--out', '{dir}/out')
    expect(code).toBe(1)
    expect(stderr).toMatch(/^wrote {2}a\/out\/members\.en\.md/)
    expect(stderr).toMatch(/^\d+ errors?, so nothing was written of b\/privacy\.yaml\.$/m)
    expect(await namesIn('b')).toEqual(['privacy.yaml'])
  })
  test('a file that is not there: the others are written, and the exit code is 2', async () => {
    write('a/privacy.yaml', club)
    const { code, stderr } = await build('nothing.yaml', 'a/privacy.yaml')
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('No file matches nothing.yaml.') })
    expect(await namesIn('out')).toContain('members.en.md')
  })
  test('a folder that holds a file of somebody else: the others are written', async () => {
    for (const client of ['a', 'b']) write(`${client}/privacy.yaml`, club)
    write('a/out/members.en.md', 'mine')
    const { code, stderr } = await build('.', '--out', '{dir}/out')
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('a/out/members.en.md was not written by forthright'),
    })
    expect(read('a/out/members.en.md')).toBe('mine')
    expect(read('b/out/members.en.md')).toContain('# Privacy notice')
  })
  test.skipIf(process.getuid?.() === 0)('a folder that may not be written', async () => {
    for (const client of ['a', 'b']) write(`${client}/privacy.yaml`, club)
    await chmod(at('a'), 0o500)
    expect(await build('.', '--out', '{dir}/out')).toMatchObject({ code: 2 })
    await chmod(at('a'), 0o700)
    expect(await namesIn('b/out')).toContain('members.en.md')
  })
})

describe('one over which this program breaks', () => {
  const stdin = () => Promise.reject(new Error('the wire was cut'))
  const broke = (...argv: readonly string[]) =>
    run(['build', '--as-of', '2026-11-21', '--format', 'md', ...argv], { cwd: at(), stdin })
  const told = 'Something in forthright broke: -: the wire was cut\n'

  test.each([
    ['alone', []],
    ['and a notice is asked for', ['--notice', 'members']],
    ['and a language is asked for', ['--language', 'de']],
    ['and files are compared', ['--check']],
    ['and drafts are printed', ['--draft']],
    ['and it is the share of this run', ['--shard', '1/1']],
  ])('%s ends with 70 and its own sentence', async (_, asked) => {
    const { code, stderr } = await broke('-', ...asked)
    expect({ code, stderr }).toEqual({ code: 70, stderr: expect.stringContaining(told) })
    expect(stderr.indexOf(told)).toBe(0)
    expect(await namesIn('.')).toEqual([])
  })
  test('stops no other, and is told behind them', async () => {
    write('a/privacy.yaml', club)
    const { code, stderr } = await broke('-', 'a/privacy.yaml')
    expect({ code, stderr }).toEqual({ code: 70, stderr: expect.stringContaining(told) })
    expect(stderr).toMatch(/^wrote {2}out\/members\.en\.md/)
    expect(await namesIn('out')).toContain('members.en.md')
  })
  test('is told although no other has the notice that was asked for', async () => {
    write('a/privacy.yaml', club)
    const { code, stderr } = await broke('-', 'a/privacy.yaml', '--notice', 'visitors')
    expect({ code, isFirst: stderr.startsWith(told) }).toEqual({ code: 70, isFirst: true })
  })
  test('is told beside one that was refused', async () => {
    write('b/privacy.yaml', broken)
    const { code, stderr } = await broke('-', 'b/privacy.yaml')
    expect({ code, stderr }).toEqual({ code: 70, stderr: expect.stringContaining(told) })
    expect(stderr).toMatch(/^\d+ errors?, so nothing was written of b\/privacy\.yaml\.$/m)
  })
})

test('shards write together what one run writes', async () => {
  for (const client of ['a', 'b', 'c']) write(`${client}/privacy.yaml`, club.replaceAll('Northgate', client))
  await build('.', '--out', '{dir}/out')
  const whole = await Promise.all(['a', 'b', 'c'].map((client) => read(`${client}/out/.forthright.json`)))
  for (const client of ['a', 'b', 'c']) await rm(at(client, 'out'), { recursive: true })
  for (const part of ['1/2', '2/2']) await build('.', '--out', '{dir}/out', '--shard', part)
  expect(await Promise.all(['a', 'b', 'c'].map((client) => read(`${client}/out/.forthright.json`)))).toEqual(whole)
})

describe('a shard that nothing falls to', () => {
  test('has nothing to do, whatever is asked of it', async () => {
    write('privacy.yaml', club)
    const asked = [[], ['--check'], ['--draft'], ['--format', 'html'], ['--format', 'csv'], ['--notice', 'members']]
    for (const options of asked)
      expect(await build('.', '--shard', '2/2', ...options), options.join(' ')).toEqual({
        code: 0,
        stdout: '',
        stderr: 'No declaration falls to --shard 2/2: there is nothing to do.\n',
      })
    expect(await build('.', '--shard', '2/2', '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(await namesIn('.')).toEqual(['privacy.yaml'])
  })
  test('with what was asked for falls to another run', async () => {
    write('a/privacy.yaml', club)
    write('b/privacy.yaml', club.replace(/^ {2}members:/m, '  friends:'))
    const codes = ['1/2', '2/2'].map((part) => build('.', '--out', '{dir}/out', '--notice', 'members', '--shard', part))
    expect((await Promise.all(codes)).map(({ code, stderr }) => [code, stderr])).toEqual([
      [0, expect.stringMatching(/^wrote {2}a\/out\/members/)],
      [0, 'Nothing that was asked for falls to --shard 2/2: there is nothing to do.\n'],
    ])
    expect(await namesIn('a/out')).toContain('members.en.md')
  })
  test('says what cannot be read all the same', async () => {
    write('privacy.yaml', club)
    expect(await build('privacy.yaml', 'nothing.yaml', '--shard', '2/2')).toMatchObject({ code: 2 })
  })
  test('takes a part of many, and standard output takes one', async () => {
    write('privacy.yaml', club)
    const { code, stderr } = await build('.', '--shard', '1/2', '--out', '-')
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/^Standard output takes one file/) })
  })
})

test('no work is done in 0 threads', async () => {
  write('privacy.yaml', club)
  for (const threads of ['0', '000', '-1', '1.5', ''])
    for (const command of ['build', 'lint'])
      expect(await run([command, 'privacy.yaml', '--threads', threads], { cwd: at() }), threads).toMatchObject({
        code: 2,
      })
  expect((await build('privacy.yaml', '--threads', '0')).stderr).toMatch(/^No work is done in 0 threads\.\n/)
  expect(await build('privacy.yaml', '--threads', '1')).toMatchObject({ code: 0 })
})
