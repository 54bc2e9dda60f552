import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkText, find, read } from '../examples/project.js'
import { applied, askAt, type Edit, folderWith, marked, withEditor } from './asking.js'
import { uriOf } from './editor.js'

const club = read('examples/membership-club/privacy.yaml')

describe('above fields and entries stands where they are printed', () => {
  it('in the sections of the only notice', async () => {
    const { answer } = await askAt<readonly { range: { start: { line: number } }; command: { title: string } }[]>(
      'textDocument/codeLens',
      club,
    )
    const lines = club.split('\n')
    const told = answer.map(
      ({ range, command }) => `${lines[range.start.line]?.trim().split(':')[0]}: ${command.title}`,
    )
    expect(told).toContain('membership: Printed in “In short”, § 2, § 3, § 4, § 6, § 7')
    expect(told).toContain('cookies: Printed in “In short”, § 10')
    expect(told.filter((it) => /^(?:forthright|regimes)/.test(it))).toEqual([])
  })

  it('by notice where there are several, and that nothing prints an entry', async () => {
    const two = club
      .replace(
        'notices:\n',
        'notices:\n  second: { title: Second notice, effective: 2026-12-01, audience: [emergency-contacts] }\n',
      )
      .replace('  fees:', '  idle: { label: Nothing, kinds: [identity.name] }\n  fees:')
    const { answer } = await askAt<readonly { command: { title: string } }[]>('textDocument/codeLens', two)
    const titles = answer.map(({ command }) => command.title)
    expect(titles).toContain('Printed in no notice')
    expect(titles.some((title) => /second: .*; members: /.test(title))).toBe(true)
  })

  it('and nowhere in a file that cannot be read', async () => {
    const { answer } = await askAt('textDocument/codeLens', club.replace('purposes:', 'purposes: ['))
    expect(answer).toEqual([])
  })
})

interface Action {
  readonly title: string
  readonly kind: string
  readonly isPreferred?: boolean
  readonly edit: { readonly changes: Readonly<Record<string, readonly Edit[]>> }
}

describe('a quick fix', () => {
  const fixed = async (text: string): Promise<readonly (readonly [string, string])[]> => {
    const { text: plain, position } = marked(text)
    const range = { start: position, end: position }
    const { answer } = await askAt<readonly Action[]>('textDocument/codeAction', text, {
      range,
      context: { diagnostics: [] },
    })
    return answer.map(({ title, edit }) => [title, applied(plain, Object.values(edit.changes)[0])])
  }

  it('mends what has one answer, and changes nothing else', async () => {
    const wrong = club.replace('responseTime: 1 month', 'responseTime: ¦3 months')
    const [[title, text] = ['', '']] = await fixed(wrong)
    expect(title).toMatch(/month/)
    expect(text).toBe(club)
  })

  it('is not there where somebody has to decide', async () => {
    expect(await fixed(club.replace('    basis: contract\n', '    basis: n¦one\n'))).toEqual([])
  })

  it('marks the place of what is missing', async () => {
    const found = await fixed(club.replace('    basis: contract\n', '').replace('membership:', 'mem¦bership:'))
    expect(found).toEqual([
      [
        'Mark the place: not stated yet, on what basis',
        expect.stringContaining('\n    # not stated yet: on what basis (basis)\n'),
      ],
    ])
  })

  it('marks what somebody has to decide, and is not preferred', async () => {
    const { text, position } = marked(club.replace('    basis: contract\n', '').replace('membership:', 'mem¦bership:'))
    const range = { start: position, end: position }
    const more = { range, context: { diagnostics: [] } }
    const { answer } = await askAt<readonly Action[]>(
      'textDocument/codeAction',
      text.replace('membership:', 'mem¦bership:'),
      more,
    )
    const [action] = answer
    expect(answer.map(({ isPreferred }) => isPreferred)).not.toContain(true)
    expect(applied(text, Object.values(action?.edit.changes ?? {})[0])).toContain('# not stated yet:')
  })

  it('mends a word in a file that cannot be read whole', async () => {
    const [[, text] = ['', '']] = await fixed(club.replace('basis: contract', 'basis: contr¦akt'))
    expect(text).toBe(club)
  })

  const unread = find('test/fixtures/mistakes/*.yaml').flatMap((name) => {
    const text = read(name)
    const { findings, trees } = checkText('privacy.yaml', text)
    return trees.length > 0 && findings.every(({ rule }) => rule !== 'include') ? [] : [{ name, text, findings }]
  })

  it('is there for a file that cannot be read wherever lint has one, and for no other', async () => {
    expect(unread.length).toBeGreaterThan(20)
    expect(unread.filter(({ findings }) => findings.some(({ edits }) => edits)).length).toBeGreaterThan(5)
    for (const { name, text, findings } of unread) {
      const home = folderWith({})
      const file = path.join(home, 'privacy.yaml')
      await withEditor([home], async (editor) => {
        editor.open(file, text)
        for (const [index, { range }] of (await editor.underlined(file)).entries()) {
          const actions = await editor.ask<readonly Action[]>('textDocument/codeAction', {
            ...{ textDocument: { uri: uriOf(file) }, range },
            context: { diagnostics: [] },
          })
          expect([name, actions.length > 0]).toEqual([name, findings[index]?.edits !== undefined])
        }
      })
    }
  })

  it.each([
    ['a key without a space', 'forthright: 1\nreg¦imes:[uk]\n', 'forthright: 1\nregimes: [uk]\n'],
    ['behind a mark of byte order', '\uFEFFforthright: 1\nreg¦imes:[uk]\n', '\uFEFFforthright: 1\nregimes: [uk]\n'],
    [
      'beside an include that fails',
      'forthright: 1\ninclude: [none.yaml]\nreg¦imes:[uk]\n',
      'forthright: 1\ninclude: [none.yaml]\nregimes: [uk]\n',
    ],
  ])('mends %s', async (_, text, mended) => {
    expect((await fixed(text)).map(([, it]) => it)).toEqual([mended])
  })

  it('mends a part that cannot be read, and its declaration when the part cannot', async () => {
    const part = 'dataSubjects:\n  members:\n    label: Members\n    relation:[member]\n'
    const files = { 'privacy.yaml': 'forthright: 1\nregimes: [uk]\ninclude: [a.yaml]\n', 'a.yaml': part }
    const text = part.replace('relation', 'rela¦tion')
    const { position } = marked(text)
    const asked = { range: { start: position, end: position }, context: { diagnostics: [] } }
    const { answer } = await askAt<readonly Action[]>('textDocument/codeAction', text, asked, files, 'a.yaml')
    expect(answer.map(({ edit }) => applied(part, Object.values(edit.changes)[0]))).toEqual([
      part.replace('relation:[', 'relation: ['),
    ])
  })

  it('is not there where nothing is wrong', async () => {
    expect(await fixed(club.replace('basis: contract', 'basis: con¦tract'))).toEqual([])
  })
})
