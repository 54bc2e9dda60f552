import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { find, read } from '../examples/project.js'
import { askAt, folderWith, withEditor } from './asking.js'
import { type Position, uriOf } from './editor.js'

interface Location {
  readonly uri: string
  readonly range: { readonly start: Position; readonly end: Position }
}

const files = {
  'privacy.yaml':
    'forthright: 1\nregimes: [uk]\ninclude: [parts/people.yaml, parts/uses.yaml]\ndata:\n  contact: Name # who\n  "fees": Fees\n',
  'parts/people.yaml': 'dataSubjects:\n  members: { label: Members, relation: [member] }\n',
  'parts/uses.yaml': `purposes:
  run:
    title: Run it
    dataSubjects: [members] # all of them
    data: [contact, { ref: "contact", only: contact }, 'fees']
    onBehalfOf: contact
  news: &news
    title: News
    dataSubjects: &who
      - members
  more: { title: More, dataSubjects: *who }
`,
}

const asked = async <Answer>(method: string, name: keyof typeof files, words: string, more = {}) => {
  const { [name]: text, ...others } = files
  const { answer, home } = await askAt<Answer>(
    method,
    text.replace(words, `¦${words}`),
    more,
    { ...others, [name]: text },
    name,
  )
  return { answer, home }
}

const places = (home: string, found: readonly Location[]): readonly string[] =>
  found.map(
    ({ uri, range }) =>
      `${uri.replace(`${uriOf(home)}/`, '')} ${range.start.line}:${range.start.character}-${range.end.character}`,
  )

describe('an editor goes to', () => {
  it.each([
    ['what an id names, in another file', 'parts/uses.yaml', 'members] # all', ['parts/people.yaml 1:2-9']],
    ['what a ref names', 'parts/uses.yaml', '"contact", only', ['privacy.yaml 4:2-9']],
    ['an entry in quotes', 'parts/uses.yaml', "'fees'", ['privacy.yaml 5:2-8']],
    ['an anchor', 'parts/uses.yaml', '*who', ['parts/uses.yaml 9:6-15']],
    ['a part', 'privacy.yaml', 'parts/people.yaml', ['parts/people.yaml 0:0-0']],
    ['itself from its key', 'privacy.yaml', 'contact: Name', ['privacy.yaml 4:2-9']],
    ['nowhere from words', 'parts/uses.yaml', 'Run it', []],
  ] as const)('%s', async (_, name, words, expected) => {
    const { answer, home } = await asked<readonly Location[]>('textDocument/definition', name, words)
    expect(places(home, answer)).toEqual(expected)
  })
})

describe('an editor finds', () => {
  it.each([
    [
      'all uses of an id, in all files, once where an anchor serves several',
      'parts/people.yaml',
      'members:',
      false,
      ['parts/uses.yaml 3:19-26', 'parts/uses.yaml 9:8-15'],
    ],
    ['its declaration too', 'privacy.yaml', '"fees"', true, ['privacy.yaml 5:2-8', 'parts/uses.yaml 4:55-61']],
    [
      'an id where words could stand',
      'privacy.yaml',
      'contact: Name',
      false,
      ['parts/uses.yaml 4:11-18', 'parts/uses.yaml 4:27-36'],
    ],
  ] as const)('%s', async (_, name, words, includeDeclaration, expected) => {
    const context = { context: { includeDeclaration } }
    const { answer, home } = await asked<readonly Location[]>('textDocument/references', name, words, context)
    expect(places(home, answer)).toEqual(expected)
  })

  it('every id that the examples use, and its entry', async () => {
    for (const file of find('examples/{membership-club,online-shop}/privacy.yaml')) {
      const text = read(file)
      const home = folderWith({})
      const name = path.join(home, 'privacy.yaml')
      await withEditor([home], async (editor) => {
        editor.open(name, text)
        for (const [, id = ''] of text.matchAll(/^ {2}([a-z-]+):/gm)) {
          const line = text.split('\n').findIndex((it) => it.startsWith(`  ${id}:`))
          const position = { line, character: 3 }
          const params = { textDocument: { uri: uriOf(name) }, position, context: { includeDeclaration: true } }
          const found = await editor.ask<readonly Location[]>('textDocument/references', params)
          for (const { range } of found) {
            const written = text.split('\n')[range.start.line]?.slice(range.start.character, range.end.character)
            expect(written?.replace(/['"]/g, '')).toBe(id)
          }
        }
      })
    }
  })
})

describe('an editor lists', () => {
  it('fields and entries with their names', async () => {
    const { answer } = await askAt<
      readonly { name: string; children?: readonly { name: string; detail?: string }[] }[]
    >('textDocument/documentSymbol', read('examples/membership-club/privacy.yaml'))
    expect(answer.map(({ name }) => name)).toEqual([
      ...[
        'forthright',
        'regimes',
        'notices',
        'controllers',
        'dataSubjects',
        'data',
        'sources',
        'recipients',
        'purposes',
      ],
      ...['rights', 'complaints', 'cookies', 'security'],
    ])
    const purposes = answer.find(({ name }) => name === 'purposes')?.children ?? []
    expect(purposes.map(({ name, detail }) => [name, detail])).toEqual([
      ['membership', 'Run your membership'],
      ['newsletter', 'Send you our newsletter'],
      ['emergencies', 'Call somebody if a member is hurt'],
    ])
  })

  it('what can be read of a broken file', async () => {
    const { answer } = await askAt<readonly { name: string }[]>(
      'textDocument/documentSymbol',
      'forthright: 1\ndata: { a: [',
    )
    expect(answer.map(({ name }) => name)).toEqual(['forthright', 'data'])
  })
})
