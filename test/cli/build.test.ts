import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hashOf } from '../../src/node/manifest.js'
import { run } from './fake-io.js'

const club = fileURLToPath(new URL('../../examples/membership-club', import.meta.url))

let cwd: string

beforeEach(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'forthright-'))
})

afterEach(() => rm(cwd, { recursive: true }))

const build = (...argv: readonly string[]) => run(['build', '--as-of', '2026-11-21', ...argv], { cwd })
const write = (name: string, text: string) => writeFile(path.join(cwd, name), text)
const names = async () => (await readdir(path.join(cwd, 'out'))).sort()

test('errors: nothing is written, and each is named', async () => {
  await write('privacy.yaml', 'forthright: 1\nregimes: [uk]\npurposes:\n  races:\n    title: Enter you in races\n')
  const { code, stdout, stderr } = await build()
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(/^\d+ errors?, so nothing was written\. The files in out\/ are as they were\.\n\n/)
  expect(stderr).toContain('  error  privacy.yaml:4:3  ')
  expect(stderr).toContain('forthright build --draft --as-of 2026-11-21\n')
  expect(await readdir(cwd)).toEqual(['privacy.yaml'])
})

test('what cannot be read cannot be a draft', async () => {
  await write('privacy.yaml', 'forthright: 1\npurposes: [\n')
  const { code, stderr } = await build('--draft')
  expect(code).toBe(1)
  expect(stderr).not.toContain('--draft')
})

test('no step upwards of a declaration leads out of the folder that files go into', async () => {
  await mkdir(path.join(cwd, 'b'))
  await write('privacy.yaml', 'forthright: 1\nregimes: [uk]\n')
  for (const named of ['../privacy.yaml', '..']) {
    const { code, stderr } = await run(['build', '--draft', named, '--out', 'x/{dir}'], { cwd: path.join(cwd, 'b') })
    expect(code).toBe(2)
    expect(stderr).toContain('--out x/{dir} would lead out of its own folder for ../privacy.yaml.')
    expect(await readdir(path.join(cwd, 'b'))).toEqual([])
  }
})

test('a file that is missing is wrong usage', async () => {
  expect(await build('nothing.yaml')).toMatchObject({ code: 2, stdout: '' })
})

/** Runs with the example, which has no errors, as soon as notices can be composed. */
const withClub = test.skipIf(!existsSync(path.join(club, 'privacy.yaml')))

async function copyClub(): Promise<void> {
  await cp(club, cwd, { recursive: true, filter: (file) => path.basename(file) !== 'out' })
}

withClub('writes each notice in each format, then finds nothing stale', async () => {
  await copyClub()
  const { code, stdout, stderr } = await build('--format', 'md', '--format', 'html')
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr).toMatch(/^wrote {2}out\/\S+\.html {2}/m)
  expect(stderr).toMatch(/ files from \d+ notices? in .* \(.*; law as of 2026-11-21\)\n$/)
  expect((await names())[0]).toBe('.forthright.json')
  expect(await build('--format', 'md', '--format', 'html', '--check')).toMatchObject({ code: 0, stdout: '' })
})

withClub('--check names what is stale and writes nothing', async () => {
  await copyClub()
  await build('--format', 'md')
  const name = (await names()).find((one) => one.endsWith('.md')) ?? ''
  await write(`out/${name}`, 'edited')
  const { code, stderr } = await build('--format', 'md', '--check')
  expect(code).toBe(1)
  expect(stderr).toContain(`stale  out/${name}`)
  expect(await readFile(path.join(cwd, 'out', name), 'utf8')).toBe('edited')
})

withClub('--check tells other words by version from other facts', async () => {
  await copyClub()
  await build('--format', 'md')
  const list = JSON.parse(await readFile(path.join(cwd, 'out/.forthright.json'), 'utf8'))
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(list.files).toEqual([expect.objectContaining({ name: 'members.en.md', by: version, from: '../privacy.yaml' })])
  // As if an earlier version had made it, in other words.
  const older = { ...list.files[0], by: '0.0.9', sha256: hashOf(Buffer.from('older\n')) }
  await write('out/.forthright.json', JSON.stringify({ ...list, files: [older] }))
  await write('out/members.en.md', 'older\n')
  const text = await readFile(path.join(cwd, 'privacy.yaml'), 'utf8')
  await write('privacy.yaml', `# Only a comment.\n${text.replace('basis: contract', "basis: 'contract'")}`)
  const said = async () => (await build('--format', 'md', '--check')).stderr
  expect(await said()).toContain('members.en.md  other words for the same facts (it was made by forthright 0.0.9)\n')
  await write('privacy.yaml', text.replace('6 years', '7 years'))
  expect(await said()).toContain('members.en.md  the declaration has changed since (it was made by forthright 0.0.9)\n')
  expect(await said()).not.toContain('CHANGELOG')
})

withClub('what was changed by hand is lost only with --force', async () => {
  await copyClub()
  await build('--format', 'md')
  await write('out/members.en.md', 'edited')
  const { code, stderr } = await build('--format', 'md')
  expect(code).toBe(2)
  expect(stderr).toContain('out/members.en.md was changed since forthright wrote it, so it is not replaced.')
  expect(await readFile(path.join(cwd, 'out/members.en.md'), 'utf8')).toBe('edited')
  expect(await build('--format', 'md', '--force')).toMatchObject({ code: 0 })
  expect(await readFile(path.join(cwd, 'out/members.en.md'), 'utf8')).toContain('# Privacy notice')
})

withClub('a name in a list that somebody tampered with is shown by its codes', async () => {
  await copyClub()
  await build('--format', 'md')
  const list = JSON.parse(await readFile(path.join(cwd, 'out/.forthright.json'), 'utf8'))
  const name = 'a\n::error::x\u001b[31m\u202e.md'
  const sha256 = createHash('sha256').update('x').digest('hex')
  await write(
    'out/.forthright.json',
    JSON.stringify({ ...list, files: [...list.files, { ...list.files[0], name, sha256 }] }),
  )
  await write(`out/${name}`, 'x')
  for (const more of [[], ['--check']]) {
    const { stdout, stderr } = await build('--format', 'md', ...more)
    const said = stdout + stderr
    expect(said).toMatch(/^left {3}out\/a\\/m)
    for (const sign of ['\n::error', '\u001b', '\u202e']) expect(said).not.toContain(sign)
  }
})

withClub('what no declaration makes any more is named, by build and by --check', async () => {
  await copyClub()
  await build('--format', 'md', '--format', 'html')
  await build('--format', 'csv')
  const text = await readFile(path.join(cwd, 'privacy.yaml'), 'utf8')
  await write('privacy.yaml', text.replace('\n  members: { title', '\n  people: { title'))
  const left =
    /^left {3}out\/members\.en\.html {2}no declaration makes it any more: delete it\nleft {3}out\/members\.en\.md {4}no/m
  const { code, stderr } = await build('--format', 'md')
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(left) })
  const checked = await build('--format', 'md', '--check')
  expect(checked).toMatchObject({ code: 1, stderr: expect.stringMatching(left) })
  expect(checked.stderr).not.toContain('recipients')
  for (const name of ['members.en.md', 'members.en.html']) await rm(path.join(cwd, 'out', name))
  expect(await build('--format', 'md', '--check')).toMatchObject({ code: 0 })
})

withClub('a file that forthright did not write is not replaced', async () => {
  await copyClub()
  await build('--format', 'md')
  await rm(path.join(cwd, 'out/.forthright.json'))
  const name = (await names())[0] ?? ''
  await write(`out/${name}`, 'mine')
  const { code, stderr } = await build('--format', 'md')
  expect(code).toBe(2)
  expect(stderr).toContain(`out/${name} was not written by forthright`)
  expect(await readFile(path.join(cwd, 'out', name), 'utf8')).toBe('mine')
})

withClub('--out - prints one notice in one text format', async () => {
  await copyClub()
  const ids = [...new Set((await built()).map((name) => name.split('.')[0] ?? ''))]
  const notice = ['--notice', ids[0] ?? '']
  const { code, stdout } = await build('--out', '-', ...notice)
  expect(code).toBe(0)
  expect(stdout).toMatch(/^# /m)
  expect(await build('--out', '-', ...notice, '--format', 'pdf')).toMatchObject({ code: 2, stdout: '' })
  expect(await build('--out', '-', ...notice, '--format', 'md', '--format', 'html')).toMatchObject({
    code: 2,
    stdout: '',
  })
})

describe('a list of the recipients', () => {
  const broken = 'forthright: 1\nregimes: [uk]\nrecipients: { mailer: { name: Postlark } }\n'
  // Nothing in it says what is missing, but a rule that is off lets no gap into a notice.
  const gap = async () => {
    const text = await readFile(path.join(club, 'privacy.yaml'), 'utf8')
    return `${text.replace('    retention: { keep: 6', '    x-retention: { keep: 6')}
lint: { retention-is-stated: { severity: off, because: we look into it } }
`
  }

  test('is one file for each declaration, called after it', async () => {
    await copyClub()
    await mkdir(path.join(cwd, 'other'))
    await cp(path.join(cwd, 'privacy.yaml'), path.join(cwd, 'other/privacy.yaml'))
    const { code, stderr } = await build('privacy.yaml', 'other', '--format', 'csv')
    expect(code).toBe(0)
    expect(stderr).toMatch(/^2 files from 2 declarations \(no findings; /m)
    expect(await names()).toEqual(['.forthright.json', 'other-privacy.recipients.csv', 'privacy.recipients.csv'])
    expect(await build('privacy.yaml', 'other', '--format', 'csv', '--check')).toMatchObject({ code: 0 })
  })
  test('beside each declaration is called as if that were built alone there', async () => {
    await mkdir(path.join(cwd, 'clubs'))
    await cp(path.join(club, 'privacy.yaml'), path.join(cwd, 'clubs/privacy.yaml'))
    expect(await build('clubs', '--format', 'csv', '--out', '{dir}/o')).toMatchObject({ code: 0 })
    const alone = ['build', '--as-of', '2026-11-21', '--format', 'csv', '--out', 'o', '--check']
    expect(await run(alone, { cwd: path.join(cwd, 'clubs') })).toMatchObject({ code: 0 })
  })
  test('of a draft replaces none that is published', async () => {
    await copyClub()
    await build('--format', 'csv')
    expect(await build('--format', 'csv', '--draft')).toMatchObject({ code: 0 })
    expect(await names()).toEqual(['.forthright.json', 'privacy.draft.recipients.csv', 'privacy.recipients.csv'])
  })
  test('goes to standard output alone', async () => {
    await copyClub()
    const { code, stdout } = await build('--format', 'csv', '--out', '-')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^"recipient","name",.*\r\n"newsletter-service","Postlark Inc\.",/)
    const both = await build('--format', 'csv', '--format', 'md', '--out', '-')
    expect(both).toMatchObject({ code: 2, stdout: '' })
    expect(both.stderr).toContain('Standard output takes one text format.')
    await cp(path.join(cwd, 'privacy.yaml'), path.join(cwd, 'b.yaml'))
    const several = await build('privacy.yaml', 'b.yaml', '--format', 'csv', '--out', '-')
    expect(several.stderr).toContain('Name one declaration: privacy.yaml or b.yaml')
  })
  test('asks for no notice that is whole', async () => {
    await write('privacy.yaml', await gap())
    expect(await build('--format', 'csv')).toMatchObject({ code: 0 })
    expect(await build('--format', 'csv', '--format', 'md')).toMatchObject({ code: 1 })
  })
  test('is refused with errors, and never printed of what was only mended', async () => {
    await write('privacy.yaml', broken)
    expect(await build('--format', 'csv')).toMatchObject({ code: 1 })
    expect(await build('--format', 'csv', '--draft')).toMatchObject({ code: 0 })
    await write('privacy.yaml', broken.replace('recipients', 'recipents'))
    expect(await build('--format', 'csv', '--draft')).toMatchObject({ code: 1 })
  })
  test('has no notices to pick from', async () => {
    await copyClub()
    const { code, stderr } = await build('--format', 'csv', '--notice', 'members')
    expect(code).toBe(2)
    expect(stderr).toContain('There is no notice to pick from: csv prints none.')
  })
})

withClub('a notice that is not there', async () => {
  await copyClub()
  const id = (await built())[0]?.split('.')[0] ?? ''
  const { code, stderr } = await build('--notice', `${id}x`)
  expect(code).toBe(2)
  expect(stderr).toContain(`There is no notice '${id}x'. Did you mean ${id}?`)
})

/** The notices of the example in Markdown, by name. */
async function built(): Promise<readonly string[]> {
  await build('--format', 'md')
  return (await names()).filter((name) => name.endsWith('.md'))
}

test('what cannot be read for certain is not printed, not even as a draft', async () => {
  const slip = 'forthright: 1\nregimes: [uk]\ncontrolers:\n  club: { name: Northgate Rowing Club }\n'
  await writeFile(path.join(cwd, 'slip.yaml'), slip)
  const { code, stderr, stdout } = await build('slip.yaml', '--draft', '--format', 'md', '--out', '-')
  expect(code).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toContain("'controlers' is not a field of a declaration")
})

withClub('no name sends anything to a terminal, and what is to be typed again is typed as it was', async () => {
  await copyClub()
  const text = await readFile(path.join(cwd, 'privacy.yaml'), 'utf8')
  const odd = 'a\u001b[31m\u202e\n::error::x.yaml'
  await write(odd, text.replace(/basis: contract/, 'basis: consent'))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const raw = /[\u0000-\u0009\u000b-\u001f\u202e]|^::/m
  for (const argv of [[odd], [odd, '--draft'], ['privacy.yaml', '--out', odd], [`${odd}.gone`]]) {
    const { stdout, stderr } = await build('--format', 'md', ...argv)
    expect(stdout + stderr, argv.join(' ')).not.toMatch(raw)
  }
  const { stderr } = await build(odd)
  expect(stderr).toContain("lint --as-of 2026-11-21 $'a\\U0000001b[31m\\U0000202e\\U0000000a::error::x.yaml'\n")
  const traced = await run(['trace', '--as-of', '2026-11-21', `${odd}:3`], { cwd })
  expect(traced.stdout + traced.stderr).not.toMatch(raw)
})
