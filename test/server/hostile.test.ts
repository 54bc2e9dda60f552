import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CancellationTokenSource } from 'vscode-jsonrpc/node.js'
import { read } from '../examples/project.js'
import { countOf, isWhole, sampled, seed } from '../sampling.js'
import { folderWith, withEditor } from './asking.js'
import { type Editor, type Position, uriOf } from './editor.js'

const club = read('examples/membership-club/privacy.yaml')

/** Asks everything that can be asked about a place; a failure of the server would be one here. */
async function askAll(editor: Editor, file: string, position: Position): Promise<void> {
  const textDocument = { uri: uriOf(file) }
  const range = { start: position, end: position }
  for (const [method, more] of [
    ['hover', {}],
    ['completion', {}],
    ['definition', {}],
    ['references', { context: { includeDeclaration: true } }],
    ['prepareRename', {}],
    ['documentSymbol', {}],
    ['codeAction', { range, context: { diagnostics: [] } }],
  ] as const)
    await editor.ask(`textDocument/${method}`, { textDocument, position, ...more })
}

const endOf = (text: string): Position => {
  const lines = text.split('\n')
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
}

describe('whatever is typed, every question has an answer', () => {
  it('at every beginning of an example', async ({ annotate }) => {
    const file = path.join(folderWith({}), 'privacy.yaml')
    const lengths = sampled(
      [...club].map((_, index) => index),
      'beginnings',
      annotate,
      { share: 100 },
    )
    await withEditor([], async (editor) => {
      editor.open(file, club)
      for (const length of lengths) {
        const text = club.slice(0, length)
        editor.type(file, text)
        await askAll(editor, file, endOf(text))
        await editor.underlined(file)
      }
    })
  })

  it('at every place of an example, some letters of which are lost', async ({ annotate }) => {
    const file = path.join(folderWith({}), 'privacy.yaml')
    const places = sampled(
      [...club].map((_, index) => index),
      'places',
      annotate,
      { share: 100 },
    )
    await withEditor([], async (editor) => {
      editor.open(file, club)
      for (const at of places) {
        editor.type(file, `${club.slice(0, at)}${club.slice(at + 3)}`)
        await askAll(editor, file, endOf(club.slice(0, at)))
      }
    })
  })

  it('of any text', async ({ annotate }) => {
    const file = path.join(folderWith({}), 'privacy.yaml')
    const piece = fc.constantFrom(
      ...[
        'forthright: 1',
        'purposes:',
        '  a:',
        '- ',
        '{',
        '}',
        '[',
        ']',
        '&a ',
        '*a',
        '"',
        "'",
        ': ',
        '\n',
        '\r\n',
        '\r',
        '\t',
        '? ',
        '|',
        '>',
        '#',
        '!!x ',
        '%YAML',
        '---',
        '\u0000',
        '\uFEFF',
        '👩‍🚀',
        '__proto__:',
        'constructor',
        '<<:',
      ],
    )
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
    await withEditor([], async (editor) => {
      editor.open(file, '')
      const ask = async (written: string, line: number, character: number): Promise<void> => {
        editor.type(file, written)
        await askAll(editor, file, { line, character })
      }
      const numRuns = countOf(2000, 'texts', annotate, { share: 20 })
      await fc.assert(fc.asyncProperty(text, fc.nat(12), fc.nat(30), ask), { numRuns, seed })
    })
  })

  it.each([
    ['deep brackets', `forthright: 1\nx: ${'['.repeat(5000)}`],
    ['deep indents', Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['an alias of itself', 'forthright: 1\npurposes: &a { p: *a }\ndata: *a\n'],
    [
      'aliases that explode',
      `forthright: 1\n${Array.from({ length: 12 }, (_, n) => `x-${n}: &a${n} [${n === 0 ? 'b' : `*a${n - 1}, *a${n - 1}`}]`).join('\n')}\npurposes: *a11\n`,
    ],
    ['a long line', `forthright: 1\ndata: { a: ${'x'.repeat(300_000)} }\n`],
    ['many lines', `forthright: 1\n${'# x\n'.repeat(50_000)}`],
  ])('of %s', async (_, text) => {
    const file = path.join(folderWith({}), 'privacy.yaml')
    await withEditor([], async (editor) => {
      editor.open(file, text)
      await editor.underlined(file)
      for (const line of [0, 1, 2, 1e6]) await askAll(editor, file, { line, character: 12 })
    })
  })
})

describe('an editor may ask what it likes', () => {
  it('about files that are not open, not there, or not files', async () => {
    await withEditor([folderWith({})], async (editor) => {
      for (const file of ['/nowhere/privacy.yaml', 'untitled:7', 'https://example.org/privacy.yaml', 'file://host/%zz'])
        await askAll(editor, file, { line: 0, character: 0 })
    })
  })

  it('and take it back', async () => {
    const file = path.join(folderWith({}), 'privacy.yaml')
    await withEditor([], async (editor) => {
      editor.open(file, club)
      const params = { textDocument: { uri: uriOf(file) }, position: { line: 5, character: 3 } }
      const asked = Array.from({ length: 20 }, () => {
        const source = new CancellationTokenSource()
        const answer = editor.ask('textDocument/hover', params, source.token)
        source.cancel()
        return answer.then(
          () => 'answered',
          (error: { readonly code: number }) => error.code,
        )
      })
      for (const outcome of await Promise.all(asked)) expect(['answered', -32_800]).toContain(outcome)
      await askAll(editor, file, params.position)
    })
  })

  it('and close what it asks about', async () => {
    const file = path.join(folderWith({}), 'privacy.yaml')
    await withEditor([], async (editor) => {
      for (let round = 0; round < (isWhole ? 100 : 10); round += 1) {
        editor.open(file, club)
        const asked = askAll(editor, file, { line: round, character: 4 })
        editor.close(file)
        await asked
        await editor.until(() => editor.shown(file).length === 0)
      }
    })
  })
})
