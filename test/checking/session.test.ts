import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { check } from '../../src/checking/check.js'
import type { Checked, Project } from '../../src/checking/checked.js'
import { newSession, type Session } from '../../src/checking/session.js'
import { parse } from '../../src/reading/parse.js'
import type { SourceFile } from '../../src/source/file.js'
import { asOf, find, read } from '../examples/project.js'
import { countOf, sampled, seed } from '../sampling.js'

/** A declaration cut into its top-level keys: a main file that includes a part for each. */
function inParts(text: string): readonly SourceFile[] {
  const pieces = text.split(/\n(?=[a-z])/).filter((piece) => piece.trim() !== '')
  const main = pieces.filter((piece) => /^(?:#|forthright|regimes|languages)/m.test(piece.trimStart()))
  const parts = pieces
    .filter((piece) => !main.includes(piece))
    .map((piece, index) => ({ path: `part-${index}.yaml`, text: `${piece}\n` }))
  return [
    { path: 'privacy.yaml', text: `${main.join('\n')}\ninclude: [${parts.map(({ path }) => path).join(', ')}]\n` },
    ...parts,
  ]
}

function projectOf(files: readonly SourceFile[], read: Session['parse']): Project {
  const stages = files.map((file) => read(file))
  return {
    trees: stages.flatMap(({ value }) => value ?? []),
    files: files.map(({ path }) => path),
    findings: stages.flatMap(({ findings }) => findings),
  }
}

/** What a check says, without the functions and the trees it carries. */
const said = ({ findings, suppressed, lowered, regimes, purposes, rules, files }: Checked): unknown =>
  JSON.parse(JSON.stringify({ findings, suppressed, lowered, regimes, purposes, rules, files }))

const cold = async (files: readonly SourceFile[]): Promise<unknown> =>
  said(await check(projectOf(files, parse), { asOf }))

const changed = (files: readonly SourceFile[], at: number, text: string): readonly SourceFile[] =>
  files.map((file, index) => (index === at ? { ...file, text } : file))

const files = inParts(read('test/print/large.yaml'))

describe('after a change in one of many parts', () => {
  it('there are many parts', () => expect(files.length).toBeGreaterThan(12))

  it('says what a first run says, whatever part changes and however', async ({ annotate }) => {
    const session = newSession()
    for (const at of sampled([...files.keys()], 'changed parts', annotate, { least: 3 })) {
      const { text } = files[at] ?? expect.fail()
      const lines = text.split('\n')
      for (const after of [
        lines.slice(0, -2).join('\n'),
        text.replace('\n', '\n\n# a comment\n'),
        `${text}x: [\n`,
        text,
      ]) {
        const now = changed(files, at, after)
        const warm = said(await session.check(projectOf(now, session.parse), { asOf }))
        expect(warm, `${files[at]?.path}\n${after}`).toEqual(await cold(now))
      }
    }
  })

  it('reads that part alone again', () => {
    const session = newSession()
    const before = projectOf(files, session.parse).trees
    const after = projectOf(changed(files, 5, `${files[5]?.text}# said twice\n`), session.parse).trees
    expect(after.filter((tree, index) => tree !== before[index])).toHaveLength(1)
  })

  it('judges the declarations that include it, and no others', async () => {
    const session = newSession()
    const other = [{ path: 'other.yaml', text: read('test/base.yaml') }]
    const [one, two] = [
      await session.check(projectOf(files, session.parse), { asOf }),
      await session.check(projectOf(other, session.parse), { asOf }),
    ]
    expect(await session.check(projectOf(files, session.parse), { asOf })).toBe(one)
    const now = changed(files, 3, `${files[3]?.text}\n`)
    expect(await session.check(projectOf(now, session.parse), { asOf })).not.toBe(one)
    expect(await session.check(projectOf(other, session.parse), { asOf })).toBe(two)
    expect(await session.check(projectOf(other, session.parse), { asOf: '2024-01-01' })).not.toBe(two)
  })

  it('the law of a day is made once', async () => {
    const session = newSession()
    const main = { path: 'a.yaml', text: read('test/base.yaml') }
    const one = await session.check(projectOf([main], session.parse), { asOf })
    const two = await session.check(projectOf([{ ...main, path: 'b.yaml' }], session.parse), { asOf })
    expect(two.law).toBe(one.law)
  })
})

it('every example and every mistake is judged twice alike by one session', async ({ annotate }) => {
  const session = newSession()
  const paths = [...find('examples/**/*.yaml'), ...find('test/fixtures/mistakes/*.yaml')]
  for (const path of sampled(paths, 'declarations judged twice', annotate, { least: 8 })) {
    const file = { path, text: read(path) }
    const first = said(await session.check(projectOf([file], session.parse), { asOf }))
    // Another text in between, and the first again: nothing of the second is left.
    const shorter = parseDocument(file.text, { logLevel: 'silent', uniqueKeys: false }).contents
      ? `${file.text}\n# end\n`
      : file.text
    await session.check(projectOf([{ path, text: shorter }], session.parse), { asOf })
    expect(said(await session.check(projectOf([file], session.parse), { asOf })), path).toEqual(first)
    expect(first, path).toEqual(await cold([file]))
  }
})

it('says what a first run says, whatever is typed into a text', async ({ annotate }) => {
  const texts = find('examples/{membership-club,online-shop,college}/privacy.yaml').map(read)
  const words = [
    'x',
    ' health',
    ' your race',
    ' 30 days',
    ' we may',
    ' Google Analytics',
    '.',
    ' . We',
    '\n',
    '\n    ',
    '',
    '"',
    ' [',
  ]
  const typed = fc.record({
    at: fc.integer({ min: 0, max: 10_000 }),
    without: fc.nat(9),
    word: fc.constantFrom(...words),
  })
  const numRuns = countOf(200, 'texts typed in one session', annotate, { share: 25, least: 6 })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...texts),
      fc.array(typed, { minLength: 2, maxLength: 6 }),
      async (first, edits) => {
        const session = newSession()
        let text = first
        for (const { at, without, word } of edits) {
          const from = Math.floor((at / 10_000) * text.length)
          const next = `${text.slice(0, from)}${word}${text.slice(from + without)}`
          const now = [{ path: 'privacy.yaml', text: next }]
          const warm = said(await session.check(projectOf(now, session.parse), { asOf }))
          expect(warm).toEqual(await cold(now))
          if (parse({ path: 'privacy.yaml', text: next }).value) text = next
        }
      },
    ),
    { numRuns, seed },
  )
})
