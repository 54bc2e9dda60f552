import { symlink } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { readProject } from '../../src/node/read-project.js'
import { settingsFor } from '../../src/node/settings.js'
import { sayFile } from '../../src/wording/stages/files.js'
import { folderForEachTest } from '../folders.js'

const folder = folderForEachTest()
const { at } = folder

const declaration = 'forthright: 1\n'

/** Files by name; a name alone is that of a declaration. */
function write(...files: readonly (string | readonly [name: string, content: string])[]): void {
  for (const file of files) folder.write(...(typeof file === 'string' ? ([file, declaration] as const) : file))
}

async function read(args: readonly string[], cwd = '.') {
  const where = { cwd: at(cwd), stdin: async () => new Uint8Array() }
  return readProject(args, { ...where, settings: settingsFor(where.cwd, undefined) })
}

/** The declarations that arguments lead to. */
async function found(args: readonly string[], cwd = '.'): Promise<readonly (string | undefined)[]> {
  const { projects, problems } = await read(args, cwd)
  expect(problems).toEqual([])
  return projects.map(({ files }) => files[0])
}

const problemsOf = async (...args: readonly string[]) =>
  (await read(args)).problems.map((it) => ({ file: it.file, ...sayFile(it) }))

describe('a pattern', () => {
  const files = ['clients/a/privacy.yaml', 'clients/b/privacy.yaml', 'clients/b/old/privacy.yml', 'privacy.yaml']

  it.each([
    [['clients/*/privacy.yaml'], [files[0], files[1]]],
    [['clients/*'], [files[0], files[2], files[1]]],
    [['clients/b*/'], [files[2], files[1]]],
    [['./clients/[ab]/*.yaml'], [files[0], files[1]]],
    [['clients/{b,c}/**/*.y{a,}ml'], [files[2], files[1]]],
    [['**/privacy.yaml'], [files[0], files[1], files[3]]],
    [
      ['*.yaml', 'clients/a'],
      [files[3], files[0]],
    ],
    [['clients/b/../a/*.yaml'], ['clients/a/privacy.yaml']],
    [
      ['clients/?/privacy.yaml', 'clients/a/privacy.yaml'],
      [files[0], files[1]],
    ],
  ])('%j', async (args, expected) => {
    write(...files)
    expect(await found(args)).toEqual(expected)
  })

  it('may begin elsewhere, or at the root', async () => {
    write(...files)
    expect(await found(['../../clients/*/privacy.yaml'], 'clients/a')).toEqual([
      '../../clients/a/privacy.yaml',
      '../../clients/b/privacy.yaml',
    ])
    expect(await found([at('clients/*/privacy.yaml')])).toEqual([at(files[0] ?? ''), at(files[1] ?? '')])
  })

  it('means declarations only, follows no link, and enters no hidden folder', async () => {
    write(
      'a/x.yaml',
      ['a/docker-compose.yaml', 'services: { web: { image: x } }'],
      'a/.git/x.yaml',
      'a/node_modules/x/x.yaml',
      'out/x.yaml',
    )
    await symlink('../out', at('a/link'))
    expect(await found(['a/**'])).toEqual(['a/x.yaml'])
  })

  it('is no pattern where a file has that name', async () => {
    write('privacy [draft].yaml', '{a,b}.yaml', 'a.yaml')
    expect(await found(['privacy [draft].yaml', '{a,b}.yaml'])).toEqual(['privacy [draft].yaml', '{a,b}.yaml'])
  })

  it('that matches nothing is never a green run', async () => {
    write('a/privacy.yaml', ['b/other.yaml', 'a: 1'], ['c/part.yaml', 'purposes: { a: { title: b } }\nregimes: [uk]\n'])
    const messages = async (...args: readonly string[]) => (await problemsOf(...args)).map(({ message }) => message)
    expect(await messages('z/*')).toEqual(['No file matches z/*.'])
    expect(await messages('*.yaml')).toEqual(['No file in *.yaml is a declaration.'])
    expect(await messages('b/*')).toEqual(['No file in b/* is a declaration.'])
    expect(await messages('c/*')).toEqual([
      expect.stringContaining('c/part.yaml looks like a declaration or a part of one'),
    ])
    expect(await messages('!a/*', '*'.repeat(70_000))).toHaveLength(2)
  })

  it('that is long or deep ends soon', async () => {
    write(`${'a'.repeat(200)}.yaml`)
    const begun = performance.now()
    for (const pattern of [
      '*a'.repeat(30),
      '{a,b}'.repeat(40),
      '[a'.repeat(500),
      '(((((a*)*)*)*)*)b',
      '{1..99999999}.yaml',
      '+(a)'.repeat(20),
    ])
      await read([pattern])
    expect(performance.now() - begun).toBeLessThan(5_000)
  })
})

describe('what is passed over where a folder is searched', () => {
  it('stands in .gitignore, of the folder, above it up to the repository, and below', async () => {
    write(
      ...[
        'a/in/x.yaml',
        'a/in/drafts/x.yaml',
        'a/in/y.old.yaml',
        'a/in/deep/only.yaml',
        'a/in/deep/z.yaml',
        'a/drafts.yaml',
      ],
      ...([
        ['.gitignore', 'x.yaml'],
        ['a/.git/HEAD', ''],
        ['a/.gitignore', '*.old.yaml\n/in/drafts/\n'],
        ['a/in/deep/.gitignore', 'only.yaml'],
      ] as const),
    )
    expect(await found(['a'])).toEqual(['a/drafts.yaml', 'a/in/deep/z.yaml', 'a/in/x.yaml'])
    expect(await found(['in'], 'a')).toEqual(['in/deep/z.yaml', 'in/x.yaml'])
    expect(await found(['in/**'], 'a')).toEqual(['in/deep/z.yaml', 'in/x.yaml'])
  })

  it('is what nobody takes back nearer by', async () => {
    write(
      'a.yaml',
      'b.yaml',
      'in/a.yaml',
      'in/b.yaml',
      ['.git/HEAD', ''],
      ['.gitignore', 'a.yaml\nb.yaml\n'],
      ['in/.gitignore', '!a.yaml\n'],
    )
    expect(await found(['.'])).toEqual(['in/a.yaml'])
    write(['.forthrightignore', '!b.yaml\nin/a.yaml\n'])
    expect(await found(['.'])).toEqual(['b.yaml', 'in/b.yaml'])
  })

  it('is of a folder that is let in all that it holds, but for what is left out for itself', async () => {
    write(
      ...['old/a.yaml', 'old/deep/b.yaml', 'old/deep/drafts/c.yaml', 'old/own/d.yaml', 'out/e.yaml', 'old/f.yaml'],
      ...([
        ['.git/HEAD', ''],
        ['.gitignore', '/old\n/out\ndrafts/\n'],
        ['.forthrightignore', '!old/\nf.yaml\n'],
        ['old/own/.gitignore', 'd.yaml\n'],
      ] as const),
    )
    const expected = ['old/a.yaml', 'old/deep/b.yaml', 'old/deep/drafts/c.yaml']
    expect(await found(['.'])).toEqual(expected)
    expect(await found(['**/*.yaml'])).toEqual(expected)
    write(['.forthrightignore', ''], ['forthright.config.yaml', 'ignore: ["!old/", f.yaml, drafts]'])
    expect(await found(['.'])).toEqual(expected.slice(0, 2))
  })

  it('stands in settings, the nearest only, and their folder is where they begin', async () => {
    write(
      ...['a/drafts/x.yaml', 'a/x.yaml', 'b/drafts/x.yaml', 'b/x.yaml', 'drafts/x.yaml'],
      ...([
        ['.git/HEAD', ''],
        ['forthright.config.yaml', 'ignore: /a/drafts/'],
        ['b/forthright.config.yaml', 'ignore: [x.yaml]'],
      ] as const),
    )
    expect(await found(['.'])).toEqual(['a/x.yaml', 'drafts/x.yaml'])
    expect(await found(['a'])).toEqual(['a/x.yaml'])
  })

  it('is read where it is named, as a file or as a folder', async () => {
    write(
      'out/a.yaml',
      'out/b.yaml',
      'x.yaml',
      ['.git/HEAD', ''],
      ['.gitignore', 'out/\n'],
      ['out/.gitignore', 'b.yaml'],
    )
    expect(await found(['.'])).toEqual(['x.yaml'])
    expect(await found(['out'])).toEqual(['out/a.yaml'])
    expect(await found(['out/b.yaml', 'out/*'])).toEqual(['out/b.yaml', 'out/a.yaml'])
  })

  it('is told of where nothing else is left', async () => {
    write('a/x.yaml', ['a/.forthrightignore', '*.yaml'])
    expect(await problemsOf('a')).toMatchObject([
      {
        message: 'No file in a is a declaration.',
        suggestion: expect.stringMatching(/^What \.gitignore, \.forthrightignore/),
      },
    ])
  })

  it('settings are no declaration, whatever stands in them', async () => {
    write('x.yaml', ['forthright.config.yaml', 'regimes: [uk]\nbrand: { name: A }\n'])
    expect(await found(['.'])).toEqual(['x.yaml'])
  })

  it('patterns that are odd or hostile neither throw nor take long', async () => {
    write(`${'a'.repeat(200)}.yaml`)
    const begun = performance.now()
    for (const line of [
      '*a'.repeat(40),
      '[',
      '\\',
      '!',
      '**'.repeat(500),
      '[a-',
      'a\u0000b',
      '*'.repeat(1000),
      '/',
      '..',
      '../x',
      './',
      '(a+)+$',
      '?'.repeat(300),
    ]) {
      write(['.gitignore', `${line}\n`])
      await read(['.'])
    }
    expect(performance.now() - begun).toBeLessThan(5_000)
  })
})
