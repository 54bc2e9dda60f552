import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import { parse } from '../../src/reading/parse.js'
import { parseAgain } from '../../src/reading/parse-again.js'
import type { SourceTree } from '../../src/source/tree.js'
import { find, read } from '../examples/project.js'
import { countOf, seed } from '../sampling.js'

/** All that anybody reads of a node. */
function told(node: unknown): unknown {
  if (node === null || node === undefined) return node
  if (isAlias(node)) return { alias: node.source, range: node.range }
  if (isScalar(node)) {
    const { value, type, source, range, anchor, tag } = node
    return { value, type, source, range, anchor, tag }
  }
  if (isMap(node)) {
    const { range, flow, anchor, tag } = node
    return { range, flow, anchor, tag, items: node.items.map(({ key, value }) => [told(key), told(value)]) }
  }
  if (isSeq(node)) {
    const { range, flow, anchor, tag } = node
    return { range, flow, anchor, tag, items: node.items.map(told) }
  }
  throw new Error(`no node: ${String(node)}`)
}

const treeTold = ({ file, document, lines }: SourceTree): unknown => ({
  ...{ file, lines: lines.lineStarts },
  contents: told(document.contents),
})

const texts = [
  ...find('examples/{membership-club,online-shop,college}/privacy.yaml'),
  ...find('test/fixtures/mistakes/*.yaml'),
].map(read)

const pieces = [
  ...[
    'a',
    'x',
    ' ',
    '  ',
    '    ',
    '\n',
    '\n\n',
    '\n  ',
    '\n    ',
    '\n  new:\n    title: T\n',
    '\nnew: 1\n',
    '\r',
    '\r\n',
    '\t',
  ],
  ...[
    ':',
    ': ',
    '- ',
    '\n    - ',
    '#',
    ' # c',
    '\n# c\n',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '? ',
    '|',
    '>',
    '|\n',
    ' |+\n\n',
    ' >-\n',
  ],
  ...[
    '&a ',
    '*a',
    '!!str ',
    '---',
    '\n---\n',
    '\n...\n',
    '\n%YAML 1.2\n',
    '<<: ',
    '👩‍🚀',
    '\u202E',
    '# \0',
    '\uFEFF',
    'null',
    '~',
    '12',
  ],
]

const edit = fc.record({
  at: fc.integer({ min: 0, max: 10_000 }),
  without: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(3), fc.nat(200)),
  text: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.constant('')),
})

describe('a text of which another state is known', () => {
  it('is read as if nothing were known, whatever is typed', async ({ annotate }) => {
    let again = 0
    const numRuns = countOf(3000, 'texts that are typed in', annotate, { share: 40 })
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 8 }), (first, edits) => {
        let text = first
        let tree = parse({ path: 'a.yaml', text }).value
        for (const { at, without, text: typed } of edits) {
          const from = Math.floor((at / 10_000) * text.length)
          text = `${text.slice(0, from)}${typed}${text.slice(from + without)}`
          const file = { path: 'a.yaml', text }
          const read = tree && parseAgain(file, tree)
          const whole = parse(file)
          if (read) {
            again += 1
            expect(whole.findings).toEqual([])
            if (JSON.stringify(treeTold(read)) !== JSON.stringify(whole.value && treeTold(whole.value)))
              expect(treeTold(read)).toEqual(whole.value && treeTold(whole.value))
          }
          tree = read ?? whole.value ?? tree
          // What cannot be read is taken back half of the time, as people do.
          if (whole.value === undefined && without % 2 === 0) text = tree?.file.text ?? text
        }
      }),
      { numRuns, seed },
    )
    expect(again).toBeGreaterThan(numRuns / 2)
  })

  it('leaves the tree that was known as it was', () => {
    const [text = ''] = texts
    const tree = parse({ path: 'a.yaml', text }).value ?? expect.fail()
    const before = JSON.stringify(treeTold(tree))
    const at = text.indexOf('title:')
    expect(
      parseAgain({ path: 'a.yaml', text: `${text.slice(0, at + 7)}More ${text.slice(at + 7)}` }, tree),
    ).toBeDefined()
    expect(JSON.stringify(treeTold(tree))).toBe(before)
  })

  it('is read in one entry only where somebody types in a long register', () => {
    const entries = Array.from({ length: 50 }, (_, n) => `  d-${n}: { label: Data ${n} }\n`).join('')
    const text = `forthright: 1\ndata:\n${entries}regimes: [uk]\n`
    const tree = parse({ path: 'a.yaml', text }).value ?? expect.fail()
    const after = parseAgain({ path: 'a.yaml', text: text.replace('Data 25', 'Data 255') }, tree)
    const itemsOf = (one: SourceTree | undefined): readonly unknown[] => {
      const data = isMap(one?.document.contents) ? one.document.contents.items[1]?.value : undefined
      return isMap(data) ? data.items : []
    }
    const [old, now] = [itemsOf(tree), itemsOf(after)]
    expect(now.filter((pair, index) => pair === old[index])).toHaveLength(25)
    expect(now).toHaveLength(50)
  })
})
