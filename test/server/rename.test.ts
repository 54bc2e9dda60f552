import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkText, find, read } from '../examples/project.js'
import { applied, askAt, type Edit, folderWith, withEditor } from './asking.js'
import { uriOf } from './editor.js'

type Changes = Readonly<Record<string, readonly Edit[]>>

const main = 'forthright: 1\nregimes: [uk]\ninclude: [a.yaml, b.yaml]\n'
const people = '# who\ndataSubjects:\r\n  members: { label: Members, relation: [member] } # all\r\n'
const uses = `purposes:
  run:
    dataSubjects: [members] # members
    title: members
    data: [{ ref: contact, dataSubjects: [ "members" ] }]
    onBehalfOf: members
`

const renamed = (text: string, newName: string, files: Readonly<Record<string, string>>, name: string) =>
  askAt<{ readonly changes: Changes } | null>('textDocument/rename', text, { newName }, files, name)

describe('an id gets another name', () => {
  it.each(['a.yaml', 'b.yaml'])('in all parts, from %s, and nothing else changes', async (name) => {
    const files: Readonly<Record<string, string>> = { 'privacy.yaml': main, 'a.yaml': people, 'b.yaml': uses }
    const text = files[name] ?? ''
    const { answer, home } = await renamed(text.replace(/members([:\]])/, '¦members$1'), 'crew', files, name)
    const changes = answer?.changes ?? {}
    expect(applied(people, changes[uriOf(path.join(home, 'a.yaml'))])).toBe(people.replace('members:', 'crew:'))
    expect(applied(uses, changes[uriOf(path.join(home, 'b.yaml'))])).toBe(
      uses.replace('[members]', '[crew]').replace('"members"', '"crew"'),
    )
  })

  it('in every declaration that shares the part', async () => {
    const two = 'forthright: 1\ninclude: [a.yaml]\npurposes: { p: { title: P, dataSubjects: [members] } }\n'
    const home = folderWith({ 'privacy.yaml': main, 'a.yaml': people, 'b.yaml': uses, 'two.yaml': two })
    const at = (name: string) => path.join(home, name)
    await withEditor([home], async (editor) => {
      for (const [name, text] of [
        ['privacy.yaml', main],
        ['two.yaml', two],
        ['a.yaml', people],
      ] as const)
        editor.open(at(name), text)
      const params = {
        textDocument: { uri: uriOf(at('a.yaml')) },
        position: { line: 2, character: 3 },
        newName: 'crew',
      }
      const { changes } = await editor.ask<{ changes: Changes }>('textDocument/rename', params)
      expect(Object.keys(changes).sort()).toEqual(['a.yaml', 'b.yaml', 'two.yaml'].map((name) => uriOf(at(name))))
    })
  })

  it('and the examples mean the same as before', async () => {
    for (const file of find('examples/{membership-club,online-shop,college}/privacy.yaml')) {
      const text = read(file)
      const before = checkText('privacy.yaml', text).findings.map(({ rule }) => rule)
      const ids = [...text.matchAll(/^ {2}([a-z-]+):/gm)].map(([, id = '']) => id)
      const home = folderWith({})
      const name = path.join(home, 'privacy.yaml')
      await withEditor([home], async (editor) => {
        editor.open(name, text)
        for (const id of [ids[1], ids[5], ids.at(-3)]) {
          const line = text.split('\n').findIndex((it) => it.startsWith(`  ${id}:`))
          const textDocument = { uri: uriOf(name) }
          const params = { textDocument, position: { line, character: 3 } }
          if ((await editor.ask('textDocument/prepareRename', params)) === null) continue
          const answer = await editor.ask<{ changes: Changes }>('textDocument/rename', {
            ...params,
            newName: 'other-name',
          })
          const after = applied(text, answer.changes[textDocument.uri])
          expect(after).not.toBe(text)
          expect(checkText('privacy.yaml', after).findings.map(({ rule }) => rule)).toEqual(before)
        }
      })
    }
  })
})

describe('an id keeps its name in a way of writing that only its author should touch', () => {
  it.each([
    [
      'a block of lines as a reference',
      'purposes:\n  p:\n    dataSubjects:\n      - |-\n        club\ndataSubjects:\n  ¦club: C\n',
      5,
    ],
    ['a folded one', 'purposes:\n  p:\n    dataSubjects:\n      - >-\n        club\ndataSubjects:\n  ¦club: C\n', 5],
    ['a block of lines as a key', 'controllers:\n  ? |-\n    cl¦ub\n  : { name: C }\n', 3],
  ])('%s', async (_, text) => {
    await expect(renamed(`forthright: 1\n${text}`, 'crew', {}, 'privacy.yaml')).rejects.toThrow(
      /^privacy\.yaml is not changed at line \d+: it is written in a way that only its author should touch\.$/,
    )
  })

  it('and where an anchor makes it the id of two registers', async () => {
    const text =
      'data: { same: S }\ndataSubjects: { ¦same: T }\npurposes: { p: { data: [&s same], dataSubjects: [*s] } }\n'
    await expect(renamed(`forthright: 1\n${text}`, 'crew', {}, 'privacy.yaml')).rejects.toThrow(
      'privacy.yaml is not changed at line 4: what stands there is shared by an anchor',
    )
  })
})

describe('what an anchor names', () => {
  it('is changed once, where it is written', async () => {
    const text =
      'forthright: 1\ndataSubjects: { ¦a: A }\npurposes: { p: { dataSubjects: &s [a], data: [{ ref: d, dataSubjects: *s }] } }\n'
    const { answer, home } = await renamed(text, 'crew', {}, 'privacy.yaml')
    const plain = text.replace('¦', '')
    const edits = answer?.changes[uriOf(path.join(home, 'privacy.yaml'))]
    expect(applied(plain, edits)).toBe(plain.replace('{ a: A', '{ crew: A').replace('[a]', '[crew]'))
  })
})

describe('an id keeps its name', () => {
  it.each([
    ['where another has that name', 'data:\n  ¦a: A\n  b: B\n', 'b', "There is an entry 'b' already."],
    ['where that is no id', 'data:\n  ¦a: A\n', 'New name', 'An id has small letters'],
    ['where that is a word of the language', 'data:\n  ¦a: A\n', 'none', 'reserved words'],
    ['where nothing is declared', 'purposes:\n  p: { data: [¦a] }\n', 'b', 'no id here that is declared'],
  ])('%s', async (_, text, newName, why) => {
    const asked = renamed(`forthright: 1\n${text}`, newName, {}, 'privacy.yaml')
    await expect(asked).rejects.toThrow(why)
  })

  it('a word that is no id cannot be renamed', async () => {
    const { answer } = await askAt('textDocument/prepareRename', 'forthright: 1\ndata:\n  a: { lab¦el: A }\n')
    expect(answer).toBeNull()
  })
})
