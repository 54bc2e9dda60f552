import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkText, find, read } from '../examples/project.js'
import { folderWith, withEditor } from './asking.js'
import { type Underlined, uriOf } from './editor.js'

const club = read('examples/membership-club/privacy.yaml')
const codes = (all: readonly Underlined[]): readonly string[] => all.map(({ code }) => code)

describe('an editor is told what lint finds', () => {
  it('of a file that is opened and typed in', async () => {
    const home = folderWith({})
    const file = path.join(home, 'privacy.yaml')
    await withEditor([home], async (editor) => {
      editor.open(file, club)
      expect(await editor.underlined(file)).toEqual([])
      editor.type(file, club.replace('basis: contract', 'basis: contrakt'))
      const [found] = await editor.underlined(file)
      expect(found).toMatchObject({ code: 'schema', severity: 1 })
      expect(found?.message).toContain('contract')
      editor.type(file, club)
      expect(await editor.underlined(file)).toEqual([])
    })
  })

  it('at each key as editors tell it', async () => {
    const home = folderWith({})
    const file = path.join(home, 'privacy.yaml')
    await withEditor([home], async (editor) => {
      editor.open(file, 'forthright: 1\n')
      await editor.underlined(file)
      for (const [index, letter] of [...'purposes: {'].entries())
        editor.edit(file, { line: 1, character: index }, { line: 1, character: index }, letter)
      expect(codes(await editor.underlined(file))).toEqual(['syntax'])
    })
  })

  it('with the words of lint, at the places of lint', async () => {
    const [name] = find('examples/as-published/*.yaml')
    const text = read(name ?? '')
    const home = folderWith({})
    const file = path.join(home, 'privacy.yaml')
    const placed = checkText('privacy.yaml', text).findings
    await withEditor([home], async (editor) => {
      editor.open(file, text)
      const told = await editor.underlined(file)
      expect(told.length).toBeGreaterThan(10)
      expect(codes(told).toSorted()).toEqual(placed.map(({ rule }) => rule).toSorted())
    })
  })

  it('and of nothing that is no declaration', async () => {
    const home = folderWith({})
    const file = path.join(home, 'compose.yaml')
    const other = path.join(home, 'privacy.yaml')
    await withEditor([home], async (editor) => {
      editor.open(file, 'services:\n  web: { image: x }\n bad')
      editor.open(other, club)
      await editor.underlined(other)
      expect(editor.shown(file)).toEqual([])
    })
  })

  it('but of a file of the usual name that is still empty', async () => {
    const file = path.join(folderWith({}), 'privacy.yaml')
    await withEditor([], async (editor) => {
      editor.open(file, '')
      expect(codes(await editor.underlined(file))).toEqual(['syntax'])
    })
  })

  it('of a text that is in no file yet', async () => {
    await withEditor([], async (editor) => {
      editor.open('untitled:1', 'forthright: 1\nregimes: [eux]\ninclude: [a.yaml]\n')
      expect(codes(await editor.underlined('untitled:1'))).toContain('include')
    })
  })
})

const main = 'forthright: 1\nregimes: [uk]\ninclude: [parts/people.yaml, parts/uses.yaml]\n'
const people = 'dataSubjects:\n  members: { label: Members, relation: [member] }\n'
const uses = 'purposes:\n  news: { title: Send you news, dataSubjects: [members] }\n'
const inParts = { 'privacy.yaml': main, 'parts/people.yaml': people, 'parts/uses.yaml': uses }

describe('an editor is told of parts', () => {
  it('when only the part is open, and not saved', async () => {
    const home = folderWith(inParts)
    const part = path.join(home, 'parts/uses.yaml')
    await withEditor([home], async (editor) => {
      editor.open(part, uses)
      expect(codes(await editor.underlined(part))).not.toContain('reference-exists')
      editor.type(part, uses.replace('[members]', '[memberz]'))
      expect(codes(await editor.underlined(part))).toContain('reference-exists')
    })
  })

  it('when one part changes what another says', async () => {
    const home = folderWith(inParts)
    const [one, other] = [path.join(home, 'parts/people.yaml'), path.join(home, 'parts/uses.yaml')]
    await withEditor([home], async (editor) => {
      editor.open(one, people)
      editor.open(other, uses)
      await editor.underlined(other)
      editor.type(one, people.replace('members', 'people'))
      await editor.until(() => codes(editor.shown(other)).includes('reference-exists'))
      editor.type(one, people)
      await editor.until(() => !codes(editor.shown(other)).includes('reference-exists'))
    })
  })

  it('when a part was never saved', async () => {
    const home = folderWith({ 'privacy.yaml': main, 'parts/people.yaml': people })
    const [file, part] = [path.join(home, 'privacy.yaml'), path.join(home, 'parts/uses.yaml')]
    await withEditor([home], async (editor) => {
      editor.open(file, main)
      expect(codes(await editor.underlined(file))).toEqual(['include'])
      editor.open(part, uses)
      await editor.until(() => !codes(editor.shown(file)).includes('include'))
    })
  })

  it('when a part is left out, which is then a file of its own', async () => {
    const home = folderWith(inParts)
    const [file, part] = [path.join(home, 'privacy.yaml'), path.join(home, 'parts/uses.yaml')]
    await withEditor([home], async (editor) => {
      editor.open(file, main)
      editor.open(part, uses)
      await editor.underlined(part)
      editor.type(file, main.replace(', parts/uses.yaml', ''))
      await editor.until(() => editor.shown(part).some(({ message }) => message.includes('looks like a part')))
      editor.type(file, main)
      await editor.until(() => !editor.shown(part).some(({ message }) => message.includes('looks like a part')))
    })
  })

  it('of two declarations that share it', async () => {
    const home = folderWith({
      'privacy.yaml': 'forthright: 1\nregimes: [uk]\ninclude: [people.yaml]\n',
      'second.yaml':
        'forthright: 1\nregimes: [uk]\ninclude: [people.yaml]\npurposes:\n  news: { dataSubjects: [member] }\n',
      'people.yaml': people,
    })
    const [one, two, part] = ['privacy.yaml', 'second.yaml', 'people.yaml'].map((it) => path.join(home, it)) as [
      string,
      string,
      string,
    ]
    await withEditor([home], async (editor) => {
      editor.open(one, read0(one))
      editor.open(two, read0(two))
      expect(codes(await editor.underlined(two))).toContain('reference-exists')
      editor.open(part, people)
      editor.type(part, people.replace('members', 'member'))
      await editor.until(() => !codes(editor.shown(two)).includes('reference-exists'))
    })
  })
})

const read0 = (file: string): string => readFileSync(file, 'utf8')

describe('files come and go', () => {
  it('a part is deleted on the disk, and comes back', async () => {
    const home = folderWith(inParts)
    const [file, part] = [path.join(home, 'privacy.yaml'), path.join(home, 'parts/uses.yaml')]
    await withEditor([home], async (editor) => {
      editor.open(file, main)
      expect(codes(await editor.underlined(file))).not.toContain('include')
      rmSync(part)
      editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(part), type: 3 }] })
      await editor.until(() => codes(editor.shown(file)).includes('include'))
      writeFileSync(part, uses)
      editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(part), type: 1 }] })
      await editor.until(() => !codes(editor.shown(file)).includes('include'))
    })
  })

  it('the declaration of an open part is deleted', async () => {
    const home = folderWith(inParts)
    const [file, part] = [path.join(home, 'privacy.yaml'), path.join(home, 'parts/uses.yaml')]
    await withEditor([home], async (editor) => {
      editor.open(part, uses)
      await editor.underlined(part)
      rmSync(file)
      editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(file), type: 3 }] })
      await editor.until(() => editor.shown(part).some(({ message }) => message.includes('looks like a part')))
    })
  })

  it('nothing is told of what is closed', async () => {
    const home = folderWith(inParts)
    const file = path.join(home, 'privacy.yaml')
    await withEditor([home], async (editor) => {
      editor.open(file, main.replace('uk', 'ukk'))
      expect(await editor.underlined(file)).not.toEqual([])
      editor.close(file)
      await editor.until(() => editor.shown(file).length === 0)
    })
  })

  it('what is closed without being saved is what the disk has', async () => {
    const home = folderWith(inParts)
    const [file, part] = [path.join(home, 'privacy.yaml'), path.join(home, 'parts/uses.yaml')]
    await withEditor([home], async (editor) => {
      editor.open(file, main)
      editor.open(part, uses.replace('[members]', '[memberz]'))
      await editor.until(() => codes(editor.shown(part)).includes('reference-exists'))
      editor.close(part)
      await editor.until(() => !codes(editor.shown(part)).includes('reference-exists'))
    })
  })
})

describe('nothing is read but what the editor has opened', () => {
  it('no part beside a file that is opened alone', async () => {
    const home = folderWith(inParts)
    const file = path.join(home, 'privacy.yaml')
    await withEditor([], async (editor) => {
      editor.open(file, main)
      const told = await editor.underlined(file)
      expect(told.map(({ message }) => message)).toEqual([
        expect.stringContaining('your editor has not opened the folder of this file'),
        expect.stringContaining('your editor has not opened the folder of this file'),
      ])
    })
  })

  it('but a part that is open as well', async () => {
    const home = folderWith(inParts)
    const [file, one, two] = ['privacy.yaml', 'parts/people.yaml', 'parts/uses.yaml'].map((it) =>
      path.join(home, it),
    ) as [string, string, string]
    await withEditor([], async (editor) => {
      editor.open(one, people)
      editor.open(two, uses)
      editor.open(file, main)
      expect(codes(await editor.underlined(file))).not.toContain('include')
    })
  })

  it('no file that a link in the folder leads to', async () => {
    const secret = folderWith({ 'people.yaml': people })
    const home = folderWith({ 'privacy.yaml': 'forthright: 1\ninclude: [people.yaml]\n' })
    symlinkSync(path.join(secret, 'people.yaml'), path.join(home, 'people.yaml'))
    const file = path.join(home, 'privacy.yaml')
    await withEditor([home], async (editor) => {
      editor.open(file, read0(file))
      const [found] = await editor.underlined(file)
      expect(found?.message).toContain('is a link that leads out of the folder')
    })
  })

  it('no declaration above the folder that is open', async () => {
    const home = folderWith(inParts)
    const part = path.join(home, 'parts/uses.yaml')
    await withEditor([path.join(home, 'parts')], async (editor) => {
      editor.open(part, uses)
      expect((await editor.underlined(part)).some(({ message }) => message.includes('looks like a part'))).toBe(true)
    })
  })

  it('two folders are two, and one that is added or left counts from then on', async () => {
    const [one, two] = [folderWith(inParts), folderWith(inParts)]
    const [first, second] = [path.join(one, 'privacy.yaml'), path.join(two, 'privacy.yaml')]
    await withEditor([one], async (editor) => {
      editor.open(first, main)
      editor.open(second, main)
      expect(codes(await editor.underlined(first))).not.toContain('include')
      expect(codes(await editor.underlined(second))).toContain('include')
      const folderOf = (it: string) => ({ uri: uriOf(it), name: it })
      editor.tell('workspace/didChangeWorkspaceFolders', {
        event: { added: [folderOf(two)], removed: [folderOf(one)] },
      })
      await editor.until(() => codes(editor.shown(first)).includes('include'))
      await editor.until(() => !codes(editor.shown(second)).includes('include'))
    })
  })
})

describe('settings hold as they do for lint', () => {
  const lowered = 'lint:\n  purpose-has-basis: { severity: off, because: We work on it until March. }\n'
  const without = club.replace('    basis: contract\n', '')

  it.each([
    ['beside the file', { 'forthright.config.yaml': lowered }, '.'],
    ['above it', { 'forthright.config.yaml': lowered }, 'deep/down'],
  ])('%s', async (_, files, below) => {
    const home = folderWith(files)
    const file = path.join(home, below, 'privacy.yaml')
    await withEditor([home], async (editor) => {
      editor.open(file, without)
      expect(codes(await editor.underlined(file))).not.toContain('purpose-has-basis')
    })
  })

  it('but not above the folder that is open', async () => {
    const home = folderWith({ 'forthright.config.yaml': lowered, 'in/x.txt': '' })
    const file = path.join(home, 'in/privacy.yaml')
    await withEditor([path.join(home, 'in')], async (editor) => {
      editor.open(file, without)
      expect(codes(await editor.underlined(file))).toContain('purpose-has-basis')
    })
  })

  it('and are told where they cannot be used', async () => {
    const home = folderWith({ 'forthright.config.yaml': 'lintt: {}\n' })
    const file = path.join(home, 'privacy.yaml')
    await withEditor([home], async (editor) => {
      editor.open(file, without)
      await editor.until(() => editor.shown(path.join(home, 'forthright.config.yaml')).length > 0)
    })
  })

  it.each([
    ['a folder', (at: string) => mkdirSync(at)],
    ['a link', (at: string) => symlinkSync('elsewhere', at)],
    ['a pipe', (at: string) => execFileSync('mkfifo', [at])],
  ])('and %s of their name is refused where the declaration begins, in the words of lint', async (_, make) => {
    const home = folderWith({ 'in/x.txt': '' })
    const settings = path.join(home, 'forthright.config.yaml')
    make(settings)
    const file = path.join(home, 'in/privacy.yaml')
    await withEditor([home], async (editor) => {
      editor.open(file, club)
      const [found, ...more] = await editor.underlined(file)
      expect(found).toMatchObject({
        code: 'settings-can-be-used',
        message: '../forthright.config.yaml is no file, so it is not read.',
        range: { start: { line: 0, character: 0 } },
      })
      expect(more).toEqual([])
      rmSync(settings, { recursive: true })
      editor.type(file, `${club}\n`)
      expect(await editor.underlined(file)).toEqual([])
    })
  })
})

describe('places are those of the editor', () => {
  const wrong = 'forthright: 1\nregimes: [uk]\ndata:\n  a: { label: "A", nolabel: 1 }\n'
  const place = async (text: string): Promise<readonly unknown[]> => {
    const file = path.join(folderWith({}), 'privacy.yaml')
    const ranges: unknown[] = []
    await withEditor([], async (editor) => {
      editor.open(file, text)
      for (const { code, range } of await editor.underlined(file)) if (code === 'schema') ranges.push(range)
    })
    return ranges
  }
  const at = (line: number, from: number, to: number) => [
    { start: { line, character: from }, end: { line, character: to } },
  ]

  it.each([
    ['plain', wrong, at(3, 19, 26)],
    ['with CRLF', wrong.replaceAll('\n', '\r\n'), at(3, 19, 26)],
    ['with letters of two units', wrong.replace('"A"', '"👩‍🚀"'), at(3, 23, 30)],
    ['with a mark at its beginning', `\uFEFF${wrong}`, at(3, 19, 26)],
    ['with that mark in the same line', '\uFEFFnolabel: 1\n', at(0, 1, 8)],
  ])('%s', async (_, text, expected) => {
    expect(await place(text)).toEqual(expected)
  })

  it('with a lone carriage return, which ends a line for an editor', async () => {
    const file = path.join(folderWith({}), 'privacy.yaml')
    await withEditor([], async (editor) => {
      editor.open(file, 'forthright: 1\rdata: {}\n')
      const [found] = await editor.underlined(file)
      expect(found?.range.start).toEqual({ line: 0, character: 13 })
    })
  })
})

it('of many changes the newest counts', async () => {
  const file = path.join(folderWith({}), 'privacy.yaml')
  await withEditor([], async (editor) => {
    editor.open(file, club)
    for (let round = 0; round < 50; round += 1) editor.type(file, club.replace('contract', `contrac${round}`))
    editor.type(file, club)
    expect(await editor.underlined(file)).toEqual([])
  })
})
