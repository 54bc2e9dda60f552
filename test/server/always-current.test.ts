import path from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { read } from '../examples/project.js'
import { countOf, seed } from '../sampling.js'
import { folderWith, withEditor } from './asking.js'
import { type Editor, uriOf } from './editor.js'

const people =
  'dataSubjects:\n  members: { label: Members, relation: [member] }\n  guests: { label: Guests, relation: [visitor] }\n'
const uses =
  'purposes:\n  news: { title: Send you news, dataSubjects: [members], basis: consent }\n  visits:\n    title: Plan your visits\n    dataSubjects: [guests]\n'
const onDisk = {
  'privacy.yaml': `forthright: 1\nregimes: [uk]\ninclude: [parts/people.yaml, parts/uses.yaml]\n${'x-end: 1\n'}`,
  'second.yaml':
    'forthright: 1\nregimes: [eu]\ninclude: [parts/people.yaml]\npurposes:\n  run: { title: Run it, dataSubjects: [member] }\n',
  'parts/people.yaml': people,
  'parts/uses.yaml': uses,
  'club/privacy.yaml': read('examples/membership-club/privacy.yaml'),
} as const

const names = Object.keys(onDisk)

const step = fc.record({
  file: fc.constantFrom(...names),
  does: fc.constantFrom('type', 'type', 'type', 'type', 'put back', 'open', 'close', 'ask'),
  at: fc.integer({ min: 0, max: 1000 }),
  without: fc.oneof(fc.constant(0), fc.nat(12)),
  text: fc.constantFrom(
    'x',
    ' ',
    '\n',
    '\n  ',
    '"',
    '[',
    ']',
    ': ',
    '#',
    '# ',
    's',
    'members',
    'guests',
    '- ',
    '&a ',
    '*a',
    '',
  ),
  pause: fc.constantFrom(0, 0, 1, 4, 9, 30),
})

const pauseFor = (length: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, length))

/** What an editor shows, in whatever order it was told. */
const shownIn = (editor: Editor, home: string): string =>
  JSON.stringify(
    names.map((name) => [
      name,
      editor
        .shown(path.join(home, name))
        .map((one) => JSON.stringify(one))
        .sort(),
    ]),
  )

it('whatever is typed in whatever order, an editor shows in the end what one shows that was just opened', async ({
  annotate,
}) => {
  const numRuns = countOf(200, 'sessions of an editor', annotate, { share: 20, least: 10 })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const home = folderWith(onDisk)
      await withEditor([home], async (editor) => {
        const open = await typedIn(editor, home, steps)
        await withEditor([home], async (other) => {
          for (const [file, text] of open) {
            other.open(file, text)
            // What is not ours is never told.
            await Promise.race([other.underlined(file).catch(() => []), pauseFor(1500)])
          }
          // Either may still be at it, so that neither alone says when both are done.
          for (let left = 200; left > 0 && shownIn(editor, home) !== shownIn(other, home); left -= 1) await pauseFor(40)
          await pauseFor(40)
          expect(shownIn(editor, home)).toBe(shownIn(other, home))
        })
      })
    }),
    { numRuns, seed },
  )
})

/** Does what somebody does; the texts that are open in the end. */
async function typedIn(
  editor: Editor,
  home: string,
  steps: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[],
): Promise<ReadonlyMap<string, string>> {
  const open = new Map<string, string>()
  const asked: Promise<unknown>[] = []
  for (const { file: name, does, at, without, text, pause } of steps) {
    const file = path.join(home, name)
    const now = open.get(file)
    const written = Object.entries(onDisk).find(([one]) => one === name)?.[1] ?? ''
    if (now === undefined && does !== 'close') {
      editor.open(file, written)
      open.set(file, written)
    } else if (does === 'close' && now !== undefined) {
      editor.close(file)
      open.delete(file)
    } else if (does === 'put back') {
      editor.type(file, written)
      open.set(file, written)
    } else if (does === 'ask') {
      const position = { line: at % 20, character: 3 }
      asked.push(editor.ask('textDocument/hover', { textDocument: { uri: uriOf(file) }, position }))
    } else if (now !== undefined) {
      const from = Math.floor((at / 1000) * now.length)
      const document = TextDocument.create('', 'yaml', 0, now)
      const [start, end] = [document.positionAt(from), document.positionAt(from + without)]
      const range = { start, end }
      editor.edit(file, start, end, text)
      open.set(file, TextDocument.applyEdits(document, [{ range, newText: text }]))
    }
    if (pause > 0) await pauseFor(pause)
  }
  // Whatever is asked is answered, whatever is typed behind it.
  await Promise.all(asked)
  return open
}
