import { rmSync } from 'node:fs'
import { beforeEach, expect, it } from 'vitest'
import { folderForEachTest } from '../folders.js'
import { run } from './fake-io.js'

const { at, writeAll, git } = folderForEachTest()

beforeEach(() => void git('init', '-q'))

function commit(files: Readonly<Record<string, string>>): void {
  writeAll(files)
  git('add', '-Af')
  git('commit', '-qm', 'x')
}

const diff = async (line: string, cwd = '.') => {
  const { code, stdout, stderr } = await run(['diff', ...line.split(' '), '--format', 'json'], {
    cwd: at(cwd),
  })
  if (code !== 0) throw new Error(stderr)
  const changes: readonly { readonly old?: { file: string }; readonly new?: { file: string } }[] =
    JSON.parse(stdout).changes
  return changes
}

const declaration = (name: string): string => `forthright: 1
include: [../../shared/people.yaml]
purposes:
  ${name}: { title: Enter you for ${name}, basis: contract, dataSubjects: [members] }
`
const people = (label: string): string => `dataSubjects:\n  members: { label: ${label} }\n`

it('parts that declarations share are read as they were', async () => {
  commit({
    'forthright.config.yaml': 'regimes: [uk]\n',
    'shared/people.yaml': people('Members'),
    'n/a/privacy.yaml': declaration('races'),
  })
  expect(await diff('HEAD')).toEqual([])
  writeAll({ 'shared/people.yaml': people('Guests') })
  expect((await diff('HEAD')).length).toBeGreaterThan(0)
  expect((await diff('HEAD privacy.yaml', 'n/a')).length).toBeGreaterThan(0)
  commit({})
  expect((await diff('HEAD~1..HEAD n/a/privacy.yaml')).length).toBeGreaterThan(0)
  expect(await diff('HEAD')).toEqual([])
})

it('settings that say another law are a change', async () => {
  commit({
    'forthright.config.yaml': 'regimes: [uk]\n',
    'privacy.yaml': 'forthright: 1\ncontrollers: { us: { name: A } }\n',
  })
  writeAll({ 'forthright.config.yaml': 'regimes: [eu]\n' })
  expect((await diff('HEAD')).length).toBeGreaterThan(0)
  expect(await diff('HEAD --no-config')).toEqual([])
  expect(await diff('HEAD --config forthright.config.yaml')).toEqual([])
})

it('settings that are named hold for both sides alike, wherever they were found before', async () => {
  const own = 'forthright: 1\ncontrollers: { us: { name: A } }\n'
  commit({
    ...{ 'forthright.config.yaml': 'regimes: [uk]\n', 'other/settings.conf': 'regimes: [eu]\nignore: n/\n' },
    ...{ 'n/a/privacy.yaml': declaration('races'), 'shared/people.yaml': people('Members'), 'privacy.yaml': own },
    'eu.conf': 'regimes: [eu]\n',
  })
  writeAll({ 'forthright.config.yaml': 'regimes: [eu, uk]\n' })
  commit({})
  writeAll({ 'forthright.config.yaml': 'fromats: html\n' })
  for (const sides of ['HEAD', 'HEAD~1', 'HEAD~1..HEAD', 'privacy.yaml']) {
    for (const config of ['--config eu.conf', '--config other/settings.conf', '--no-config'])
      expect(await diff(`${sides} privacy.yaml ${config}`), `${sides} ${config}`).toEqual([])
    if (sides !== 'privacy.yaml') expect(await diff(`${sides} --config eu.conf`), sides).toEqual([])
  }
  expect(await diff('HEAD~1 privacy.yaml --config ../../eu.conf', 'n/a')).toEqual([])
  // What they reach is the same on both sides: parts, and what is passed over.
  writeAll({ 'shared/people.yaml': people('Guests') })
  expect((await diff('HEAD --config eu.conf')).map(({ new: now }) => now?.file)).toContain('shared/people.yaml')
  expect((await diff('HEAD n/a/privacy.yaml --config eu.conf')).length).toBeGreaterThan(0)
  commit({})
  expect((await diff('HEAD~1..HEAD --config eu.conf')).length).toBeGreaterThan(0)
  writeAll({ 'ignoring.conf': 'ignore: [n/, shared/]\n' })
  expect(await diff('HEAD~1..HEAD --config ignoring.conf')).toEqual([])
  expect(await diff('HEAD~1 --config ignoring.conf')).toEqual([])
})

it('without any named, the settings of each side hold as they were there', async () => {
  commit({
    'forthright.config.yaml': 'regimes: [uk]\n',
    'privacy.yaml': 'forthright: 1\ncontrollers: { us: { name: A } }\n',
  })
  commit({ 'forthright.config.yaml': 'regimes: [eu]\n' })
  writeAll({ 'forthright.config.yaml': 'regimes: [ch]\n' })
  const sides = async (line: string) =>
    (await diff(line)).map(({ old, new: now }) => [old?.file.replace(/:.*/, ''), now?.file.replace(/:.*/, '')])
  expect((await sides('HEAD~1..HEAD')).flat()).toEqual(expect.arrayContaining(['HEAD~1', 'HEAD']))
  expect((await sides('HEAD')).flat()).toEqual(expect.arrayContaining(['HEAD', 'forthright.config.yaml']))
})

it('settings of a revision that cannot be used are named with it', async () => {
  commit({ 'forthright.config.yaml': 'fromats: html\n', 'privacy.yaml': 'forthright: 1\n' })
  writeAll({ 'forthright.config.yaml': '' })
  const { code, stderr } = await run(['diff', 'HEAD'], { cwd: at() })
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: "HEAD:forthright.config.yaml:1:1: 'fromats' is not a field of the settings.\nDid you mean formats?\n",
  })
})

it('what a search passes over is not sought at a revision either, and read where it is named', async () => {
  const one = (name: string): string => `forthright: 1\ncontrollers: { us: { name: ${name} } }\n`
  const all = (name: string) => ({
    ...{ 'n/privacy.yaml': one(name), 'n/drafts/privacy.yaml': one(name), 'old/privacy.yaml': one(name) },
    ...{ 'n/own/a.yaml': one(name), 'n/own/b.yaml': one(name), 'out/privacy.yaml': one(name) },
  })
  commit({
    ...{ ...all('A'), 'forthright.config.yaml': 'ignore: drafts/\n', '.gitignore': '/out\n/old\n' },
    ...{ '.forthrightignore': '!old/\n', 'n/own/.forthrightignore': 'a.yaml\n' },
  })
  commit(all('B'))
  const files = async (line: string) => [...new Set((await diff(line)).map(({ new: now }) => now?.file))].sort()
  const now = await files('HEAD~1')
  expect(now).toEqual(['n/own/b.yaml', 'n/privacy.yaml', 'old/privacy.yaml'])
  expect(await files('HEAD~1..HEAD')).toEqual(now.map((name) => `HEAD:${name}`))
  expect(await files('HEAD~1..HEAD n/drafts n/own/a.yaml out')).toEqual([
    ...['HEAD:n/drafts/privacy.yaml', 'HEAD:n/own/a.yaml', 'HEAD:out/privacy.yaml'],
  ])
  expect(await files('HEAD~1..HEAD n/*')).toEqual(['HEAD:n/own/b.yaml', 'HEAD:n/privacy.yaml'])
})

it('patterns are matched on both sides, and what is passed over is on neither', async () => {
  const one = 'forthright: 1\ncontrollers: { us: { name: A } }\n'
  commit({ 'n/a/privacy.yaml': one, 'n/b/privacy.yaml': one, 'n/drafts/privacy.yaml': one })
  rmSync(at('n/a/privacy.yaml'))
  writeAll({ 'forthright.config.yaml': 'ignore: drafts/\n', 'n/c/privacy.yaml': one })
  const files = async (line: string) => {
    const found = (await diff(line)).flatMap(({ old, new: now }) => [old?.file, now?.file])
    return [...new Set(found)].filter((file) => file !== undefined).sort()
  }
  expect(await files('HEAD')).toEqual(await files('HEAD n/*'))
  expect((await files('HEAD n/*')).some((file) => file?.includes('drafts'))).toBe(false)
  expect((await files('HEAD n/[ab]/*.yaml')).some((file) => file?.includes('n/c/'))).toBe(false)
  expect((await run(['diff', 'HEAD', 'z/*'], { cwd: at() })).stderr).toContain('z/* is on neither side')
})
