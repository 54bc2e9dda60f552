import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { readProject } from '../../src/node/read-project.js'
import { settingsFor } from '../../src/node/settings.js'
import { UnusableSettings } from '../../src/node/unusable-settings.js'
import { folderForEachTest } from '../folders.js'
import { worded } from '../worded.js'

const { at, writeAll } = folderForEachTest()

/** The settings that hold for a folder, by their name from where the command runs. */
async function held(folder: string, cwd = '.', given?: string | false): Promise<string | undefined> {
  return (await settingsFor(at(cwd), given).of(at(folder)))?.tree.file.path
}

/** Why the settings for a folder cannot be used. */
async function mistakeFor(folder: string, given?: string): Promise<unknown> {
  try {
    return await held(folder, '.', given)
  } catch (error) {
    if (!(error instanceof UnusableSettings)) throw error
    return [...error.problems.map(({ mistake }) => mistake.is), ...worded(error.findings).map(({ message }) => message)]
  }
}

describe('settings are looked for', () => {
  it('upwards, to the top of the repository and no further', async () => {
    writeAll({ 'forthright.config.yaml': '', 'in/.git': 'gitdir: elsewhere', 'in/a/b/privacy.yaml': '' })
    expect(await held('in/a/b', 'in/a/b')).toBeUndefined()
    writeAll({ 'in/forthright.config.yaml': '' })
    expect(await held('in/a/b', 'in/a/b')).toBe('../../forthright.config.yaml')
    expect(await held('in/a/b')).toBe('in/forthright.config.yaml')
  })

  it('where there is no repository, to where the command runs, or in the folder alone', async () => {
    writeAll({ 'forthright.config.yaml': '', 'in/a/privacy.yaml': '' })
    expect(await held('in/a')).toBe('forthright.config.yaml')
    expect(await held('in/a', 'in')).toBeUndefined()
    writeAll({ 'in/a/forthright.config.yaml': '' })
    await mkdir(at('other'))
    expect(await held('in/a', 'other')).toBe('../in/a/forthright.config.yaml')
  })

  it('and the nearest hold, whole', async () => {
    writeAll({ '.git/HEAD': '', 'forthright.config.yaml': 'maxWarnings: 1', 'a/forthright.config.yaml': 'out: b' })
    expect((await settingsFor(at(), undefined).of(at('a')))?.own).toEqual({ out: 'b' })
    expect(await held('b')).toBe('forthright.config.yaml')
  })

  it('or taken from a file that is named, or not at all', async () => {
    writeAll({ '.git/HEAD': '', 'forthright.config.yaml': '', 'other/strict.yaml': 'maxWarnings: 0' })
    expect(await held('.', '.', 'other/strict.yaml')).toBe('other/strict.yaml')
    expect(await held('.', '.', false)).toBeUndefined()
    expect(await mistakeFor('.', 'nowhere.yaml')).toEqual(['missing'])
  })

  it('and a link is refused, and a folder is, there or above', async () => {
    writeAll({ '.git/HEAD': '', 'elsewhere.yaml': 'maxWarnings: 0', 'b/x': '' })
    await mkdir(at('a'))
    await symlink('../elsewhere.yaml', at('a/forthright.config.yaml'))
    expect(await mistakeFor('a')).toEqual(['not-a-file'])
    await mkdir(at('b/forthright.config.yaml'))
    await mkdir(at('b/in'))
    expect(await mistakeFor('b')).toEqual(['not-a-file'])
    expect(await mistakeFor('b/in')).toEqual(['not-a-file'])
  })
})

describe('settings that cannot be used', () => {
  it('are told, bytes that are no UTF-8 too', async () => {
    writeAll({ '.git/HEAD': '', 'forthright.config.yaml': 'formts: html' })
    expect(await mistakeFor('.')).toEqual(["'formts' is not a field of the settings."])
    await writeFile(at('forthright.config.yaml'), Buffer.from('out: caf\xe9', 'latin1'))
    expect(await mistakeFor('.')).toEqual([expect.stringContaining('is not UTF-8')])
  })

  it('are not called a declaration', async () => {
    writeAll({ '.git/HEAD': '', 'forthright.config.yaml': 'out: !!str public' })
    expect(await mistakeFor('.')).toEqual(['Tags (words that begin with !) have no meaning here.'])
    await writeFile(at('forthright.config.yaml'), Buffer.from('\uFEFFout: public', 'utf16le'))
    expect(await mistakeFor('.')).toEqual(['The file is written in UTF-16, but only UTF-8 is read here.'])
  })

  it('lead out by a link', async () => {
    writeAll({
      '.git/HEAD': '',
      'in/forthright.config.yaml': 'out: public/a\nreports: "json:b/c.json"',
      'other/x': '',
    })
    expect(await held('in')).toBe('in/forthright.config.yaml')
    await symlink('../other', at('in/public'))
    await symlink('..', at('in/b'))
    const out = (it: string): string => `'${it}' leads out of the folder of these settings.`
    expect(await mistakeFor('in')).toEqual([out('public/a'), out('b/c.json')])
  })
})

/** What is read of a declaration, with settings. */
async function readOne(name: string, cwd = '.') {
  const where = { cwd: at(cwd), stdin: async () => new Uint8Array(), settings: settingsFor(at(cwd), undefined) }
  const { projects, texts } = await readProject([name], where)
  const [{ files, findings, logo } = { files: [], findings: [], logo: undefined }] = projects
  return { files, logo, texts: [...texts.keys()], said: worded(findings).map(({ message }) => message) }
}

const including = (...parts: readonly string[]): string => `forthright: 1\ninclude: ${JSON.stringify(parts)}\n`

describe('parts that declarations share', () => {
  it('lie anywhere below the settings', async () => {
    writeAll({
      '.git/HEAD': '',
      'forthright.config.yaml': '',
      'shared/people.yaml': 'dataSubjects: { us: { label: You } }',
      'clients/a/privacy.yaml': including('../../shared/people.yaml', 'own.yaml'),
      'clients/a/own.yaml': 'data: { us: { label: You } }',
    })
    const files = ['clients/a/privacy.yaml', 'shared/people.yaml', 'clients/a/own.yaml']
    expect(await readOne('clients/a/privacy.yaml')).toMatchObject({ files, said: [] })
    expect((await readOne('a/privacy.yaml', 'clients')).files).toEqual([
      'a/privacy.yaml',
      '../shared/people.yaml',
      'a/own.yaml',
    ])
    expect((await readOne('clients/a/privacy.yaml')).texts).toEqual([
      ...files.slice(0, 1),
      'forthright.config.yaml',
      ...files.slice(1),
    ])
  })

  it('and nowhere else, also not by a link', async () => {
    writeAll({
      '.git/HEAD': '',
      'in/forthright.config.yaml': '',
      'outside.yaml': 'data: { us: { label: You } }',
      'in/a/privacy.yaml': including('../../outside.yaml', '../link.yaml', '../folder/outside.yaml'),
    })
    await symlink('../outside.yaml', at('in/link.yaml'))
    await symlink('..', at('in/folder'))
    const out = (it: string): string =>
      `'${it}' lies outside the folder of forthright.config.yaml, or leads out of it by a link.`
    const { files, said } = await readOne('in/a/privacy.yaml')
    expect(files).toEqual(['in/a/privacy.yaml'])
    expect(said).toEqual(['../../outside.yaml', '../link.yaml', '../folder/outside.yaml'].map(out))
  })

  it('need settings', async () => {
    writeAll({ '.git/HEAD': '', 'b.yaml': 'data: { us: { label: You } }', 'a/privacy.yaml': including('../b.yaml') })
    expect((await readOne('a/privacy.yaml')).said).toEqual(["'../b.yaml' lies outside the folder of this file."])
  })

  it('and a folder that is itself a link keeps its own', async () => {
    writeAll({
      '.git/HEAD': '',
      'in/forthright.config.yaml': '',
      'elsewhere/privacy.yaml': including('part.yaml'),
      'elsewhere/part.yaml': 'data: { us: { label: You } }',
    })
    await symlink('../elsewhere', at('in/a'))
    expect((await readOne('in/a/privacy.yaml')).said).toEqual([])
  })
})

describe('a logo that is shared', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>'

  it('is read from the folder of the settings, unless a declaration names its own', async () => {
    writeAll({
      '.git/HEAD': '',
      'forthright.config.yaml': 'brand: { logo: shared/logo.svg }',
      'shared/logo.svg': svg,
      'a/privacy.yaml': 'forthright: 1\n',
      'b/privacy.yaml': 'forthright: 1\nbrand: { logo: ../shared/own.svg }\n',
    })
    expect((await readOne('a/privacy.yaml')).logo).toHaveProperty('picture')
    expect((await readOne('b/privacy.yaml')).logo).toHaveProperty('finding')
    writeAll({ 'shared/own.svg': svg })
    expect((await readOne('b/privacy.yaml')).logo).toHaveProperty('picture')
  })

  it('does not lie outside of it', async () => {
    writeAll({
      '.git/HEAD': '',
      'in/forthright.config.yaml': 'brand: { logo: ../logo.svg }',
      'logo.svg': svg,
      'in/privacy.yaml': 'forthright: 1\n',
    })
    expect((await readOne('in/privacy.yaml')).logo).toMatchObject({
      finding: { places: [{ file: 'in/forthright.config.yaml' }] },
    })
  })
})
