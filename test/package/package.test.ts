import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, describe, expect, it } from 'vitest'
import about from '../../package.json' with { type: 'json' }
import { buildIfStale } from '../../scripts/build/fresh.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const asOf = '2026-11-21'

buildIfStale()

it('is a package that publint finds nothing wrong with', async () => {
  const { messages } = await publint({ pkgDir: root, pack: 'npm', level: 'suggestion' })
  expect(messages.map((message) => formatMessage(message, about))).toEqual([])
})

const folder = mkdtempSync(join(tmpdir(), 'forthright-package-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What a user gets: the tarball, made of what is built; nothing is built for it, so that nothing else is printed. */
const listed: readonly { readonly filename: string; readonly files: readonly { readonly path: string }[] }[] =
  JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
    }),
  )
const tarball = join(folder, listed[0]?.filename ?? '')

it('has types that every way of importing it finds', async () => {
  const checked = await checkPackage(createPackageFromTarballData(readFileSync(tarball)))
  expect(checked.types).toBeTruthy()
  // It is a module and is not required from CommonJS of old.
  const problems = 'problems' in checked ? checked.problems : []
  expect(problems.filter(({ kind }) => kind !== 'CJSResolvesToESM' && kind !== 'NoResolution')).toEqual([])
  expect(problems.filter((it) => 'resolutionKind' in it && it.resolutionKind === 'bundler')).toEqual([])
})

it('ships what a command needs and nothing of how it was made', () => {
  const files = listed.flatMap((one) => one.files.map(({ path }) => path))
  expect(files).toEqual(expect.arrayContaining(['bin/forthright.js', 'dist/cli.js', 'assets/notice.typ', 'LICENSE']))
  expect(files).toEqual(expect.arrayContaining(['schemas/declaration.schema.json', 'schemas/editor.schema.json']))
  expect(files).toEqual(expect.arrayContaining(['schemas/editor-part.schema.json', 'dist/types/index.d.ts']))
  expect(files.filter((file) => /^(src|test|scripts|bench|\.ci)\//.test(file))).toEqual([])
})

it('holds its code once, whoever loads it: the command line and programs', () => {
  const files = ['cli.js', 'index.js', ...readdirSync(join(root, 'dist/chunks')).map((name) => `chunks/${name}`)]
  const places = new Map<string, number>()
  for (const file of files) {
    const texts =
      readFileSync(join(root, 'dist', file), 'utf8').match(/(?<=[(,=:[?])"[^"\\\n]{50,}"(?=[,;)}\]:])/g) ?? []
    for (const text of new Set(texts)) places.set(text, (places.get(text) ?? 0) + 1)
  }
  expect(places.size).toBeGreaterThan(1000)
  const isPattern = (text: string): boolean => text.startsWith('"^')
  expect([...places].filter(([text, count]) => count > 1 && !isPattern(text))).toEqual([])
})

it('asks nobody who installs it to run a script', () => {
  const { scripts } = about
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
    expect(Object.keys(scripts)).not.toContain(name)
})

const inFolder = (cwd: string, command: string, args: readonly string[], path: string) =>
  spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${path}:${process.env.PATH}`, NODE_OPTIONS: '' },
  })

describe('installed in an empty folder', () => {
  const home = join(folder, 'home')
  mkdirSync(home)
  writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }\n')
  const installed = inFolder(home, 'npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], '')

  it('installs', () => {
    expect(installed.status, installed.stderr).toBe(0)
    expect(installed.stdout + installed.stderr).not.toMatch(/script/i)
    expect(existsSync(join(home, 'node_modules/.bin/forthright'))).toBe(true)
  })

  const versions = ['20', '22', '24'].map((version) => ({
    version,
    bin: `${root}.nodes/${version}/node_modules/node/bin`,
  }))
  // A newcomer has one Node; CI has all three, and there a missing one is a failure.
  const nodes = versions.filter(({ bin }) => existsSync(bin) || process.env.CI !== undefined)

  it.each([{ version: process.versions.node, bin: '' }, ...nodes])(
    'begins, lints and prints on Node $version',
    ({ version, bin }) => {
      const cwd = join(home, `with-${version}`)
      mkdirSync(cwd)
      const run = (...args: readonly string[]) => inFolder(cwd, 'npx', ['--no', 'forthright', ...args], bin)
      const init = run('init', '--example', 'membership-club', '--as-of', asOf)
      expect(init.status, init.stderr).toBe(0)
      const [line = ''] = readFileSync(join(cwd, 'privacy.yaml'), 'utf8').split('\n')
      const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)$/.exec(line) ?? []
      expect(existsSync(join(cwd, schema)) && schema).toBe('../node_modules/forthright/schemas/editor.schema.json')
      const lint = run('lint', '--as-of', asOf)
      expect(lint.stdout).toMatch(/^No findings in 1 file/)
      const build = run('build', '--as-of', asOf)
      expect(build.status, build.stderr).toBe(0)
      expect(readdirSync(join(cwd, 'out')).sort()).toEqual([
        '.forthright.json',
        'members.en.html',
        'members.en.md',
        'members.en.pdf',
      ])
      const committed = readFileSync(join(root, 'examples/membership-club/out/members.en.md'), 'utf8')
      expect(readFileSync(join(cwd, 'out/members.en.md'), 'utf8')).toBe(committed)
    },
  )

  it('is imported by a program', () => {
    const program = `
      import { readFileSync } from 'node:fs'
      import { compile, lint } from 'forthright'
      const files = [{ path: 'privacy.yaml', text: readFileSync(process.argv[2], 'utf8') }]
      const { findings } = lint(files, { asOf: '${asOf}' })
      const { notices } = await compile(files, { asOf: '${asOf}' })
      console.log(JSON.stringify({ findings, notices: notices.map(({ id, title }) => ({ id, title })) }))
    `
    writeFileSync(join(home, 'program.js'), program)
    const ran = inFolder(
      home,
      process.execPath,
      ['program.js', join(root, 'examples/membership-club/privacy.yaml')],
      '',
    )
    expect(ran.stderr).toBe('')
    expect(JSON.parse(ran.stdout)).toEqual({ findings: [], notices: [{ id: 'members', title: 'Privacy notice' }] })
  })
})
