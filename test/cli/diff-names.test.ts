import { renameSync, rmSync, symlinkSync, unlinkSync } from 'node:fs'
import { beforeEach, expect, it } from 'vitest'
import { folderForEachTest } from '../folders.js'
import { run } from './fake-io.js'

const { at, writeAll, git } = folderForEachTest()

beforeEach(() => void git('init', '-q'))

const declaration = (keep = 6): string => `forthright: 1
regimes: [uk]
purposes:
  races: { title: Enter you for races, basis: contract, retention: { keep: ${keep} years, after: you leave } }
`

function commit(files: Readonly<Record<string, string>> = {}): void {
  writeAll(files)
  git('add', '-Af')
  git('commit', '-qm', 'x')
}

/** Which files changed, as a comparison tells them. */
async function changed(...argv: readonly string[]): Promise<readonly string[]> {
  const { stdout, stderr } = await run(['diff', ...argv, '--format', 'json'], { cwd: at() })
  if (stdout === '') throw new Error(stderr)
  const changes: readonly Record<'old' | 'new', { readonly file: string } | undefined>[] = JSON.parse(stdout).changes
  return [...new Set(changes.map((one) => (one.new ?? one.old)?.file.replace(/^[^:]*:/, '') ?? ''))].sort()
}

const withLinks = it.skipIf(process.platform === 'win32')

it('a file whose name is a pattern is meant where it is on a side', async () => {
  const names = ['sub/[a]b.yaml', 'sub/*.yaml', 'sub/{a,b}.yaml']
  const other = { 'sub/ab.yaml': declaration(), 'sub/a.yaml': declaration() }
  commit({ ...other, ...Object.fromEntries(names.map((name) => [name, declaration()])) })
  commit(Object.fromEntries([...names, ...Object.keys(other)].map((name) => [name, declaration(5)])))
  for (const name of names) {
    expect(await changed('HEAD~1..HEAD', name)).toEqual([name])
    expect(await changed('HEAD~1', name)).toEqual([name])
  }
  expect(await changed('HEAD~1..HEAD', 'sub/a*.yaml')).toEqual(['sub/a.yaml', 'sub/ab.yaml'])
  for (const name of names) rmSync(at(name))
  for (const name of names) expect(await changed('HEAD', name)).toEqual([name])
})

it('what lies in a submodule is on neither side', async () => {
  commit({ 'privacy.yaml': declaration() })
  git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', `file://${at()}`, 'sub')
  commit()
  writeAll({ 'sub/new.yaml': declaration(), 'sub/slip.yaml': declaration().replace('forthright', 'fortright') })
  expect(await changed('HEAD')).toEqual([])
  expect(await changed('HEAD~1')).toEqual([])
})

withLinks('what lies behind a link to a folder is named, and never told as new', async () => {
  commit({ 'real/privacy.yaml': declaration() })
  symlinkSync('real', at('ld'))
  symlinkSync('.', at('real/here'))
  commit({})
  commit({ 'real/privacy.yaml': declaration(5) })
  for (const name of ['ld/privacy.yaml', 'ld', './ld/', 'real/here/here/privacy.yaml', 'ld/*.yaml'])
    for (const argv of [
      ['diff', 'HEAD', name],
      ['diff', 'HEAD~1..HEAD', name],
      ['changelog', 'HEAD', name],
    ]) {
      const { code, stdout, stderr } = await run(argv, { cwd: at() })
      expect({ argv, code, stdout }).toEqual({ argv, code: 2, stdout: '' })
      expect(stderr.replace(/\s+/g, ' ')).toContain(
        'leads through a link to a folder, which a revision does not follow.',
      )
    }
  expect(await changed('HEAD~1..HEAD', 'real')).toEqual(['real/privacy.yaml'])
})

withLinks('a part that is read by a link to it was read, now and at a revision', async () => {
  const main = `${declaration()}include: [part.yaml]\n`
  commit({ 'privacy.yaml': main, 'real-part.yaml': 'recipients: { bank: { label: our bank } }\n' })
  symlinkSync('real-part.yaml', at('part.yaml'))
  commit({})
  expect(await run(['lint', '.'], { cwd: at() })).not.toMatchObject({ code: 2 })
  expect(await changed('HEAD', '.')).toEqual([])
})

it('of a declaration that is gone nothing is written into a log', async () => {
  commit({ 'privacy.yaml': declaration(), 'b.yaml': `${declaration()}notices: { members: {} }\n` })
  rmSync(at('b.yaml'))
  for (const more of [[], ['--check'], ['--dry-run']]) {
    const { code, stdout, stderr } = await run(['changelog', 'HEAD', ...more], { cwd: at() })
    expect({ code, stdout: stdout.includes('b.yaml') }).toEqual({ code: 0, stdout: false })
    expect(stderr).toContain('b.yaml is gone')
  }
})

withLinks('a file that became a link is on neither side, now and at a later revision', async () => {
  commit({ 'privacy.yaml': declaration(), 'other.yaml': declaration() })
  unlinkSync(at('privacy.yaml'))
  symlinkSync('other.yaml', at('privacy.yaml'))
  expect(await changed('HEAD')).toEqual([])
  commit()
  expect(await changed('HEAD~1..HEAD')).toEqual([])
  expect(await changed('HEAD~1..HEAD', 'privacy.yaml')).toEqual([])
})

withLinks('a part below a folder that is a link is read as it was', async () => {
  const whole = declaration().replace('regimes', 'include: [shared/deep/c.yaml]\nregimes')
  const part = (label: string): string => `dataSubjects: { members: { label: ${label} } }\n`
  writeAll({ 'privacy.yaml': whole, 'real/deep/c.yaml': part('Members') })
  symlinkSync('real', at('shared'))
  commit()
  commit({ 'real/deep/c.yaml': part('Guests') })
  expect(await changed('HEAD~1..HEAD', 'privacy.yaml')).toHaveLength(1)
  expect(await changed('HEAD', 'privacy.yaml')).toEqual([])
  renameSync(at('real'), at('moved'))
  unlinkSync(at('shared'))
  symlinkSync('moved', at('shared'))
  commit()
  expect(await changed('HEAD~1..HEAD', 'privacy.yaml')).toEqual([])
})

withLinks.each(['../../c.yaml', '/etc/hosts'])(
  'a part that is a link to %s leads out of a revision',
  async (target) => {
    writeAll({ 'privacy.yaml': declaration().replace('regimes', 'include: [c.yaml]\nregimes') })
    symlinkSync(target, at('c.yaml'))
    commit()
    const { code, stderr } = await run(['diff', 'HEAD~0..HEAD', 'privacy.yaml'], { cwd: at() })
    expect(code).toBe(2)
    expect(stderr.replace(/\s+/g, ' ')).toContain("'c.yaml' is a link that leads out")
  },
)

it('a file is not compared with a folder of several', async () => {
  writeAll({ 'o.yaml': declaration(), 'n.yaml': declaration(5), 'd/a.yaml': declaration(5) })
  for (const [old, now] of [
    ['o.yaml', '.'],
    ['.', 'o.yaml'],
  ] as const) {
    const { code, stdout, stderr } = await run(['diff', old, now], { cwd: at() })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.replace(/\s+/g, ' ')).toContain("o.yaml is one declaration, and '.' is a folder")
  }
  expect((await run(['diff', 'o.yaml', 'd'], { cwd: at() })).stdout).toContain('5 years')
})

it('a bare repository has no files to compare with', async () => {
  commit({ 'privacy.yaml': declaration() })
  git('clone', '-q', '--bare', at(), at('bare.git'))
  const { code, stderr } = await run(['diff', 'HEAD'], { cwd: at('bare.git') })
  expect(code).toBe(2)
  expect(stderr).toContain('This repository is bare')
})
