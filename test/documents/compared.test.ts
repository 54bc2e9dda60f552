import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { changedClauses } from '../../src/documents/tree/changed-clauses.js'
import { markedWords } from '../../src/documents/tree/marked-words.js'
import type { Block, Inline } from '../../src/documents/tree/nodes.js'
import { onlyChanged } from '../../src/documents/tree/only-changed.js'
import { walk, words, wordsOf } from '../../src/documents/tree/walk.js'
import { edits } from '../changes/edits.js'
import { example, examples, yamlOf } from '../changes/sides.js'
import { countOf, seed } from '../sampling.js'
import { noticesOf } from './notices.js'

const text = (value: string): Inline => ({ type: 'text', value })
const paragraph = (value: string): Block => ({ type: 'paragraph', children: [text(value)] })
const list = (...items: readonly string[]): Block => ({
  type: 'list',
  isLoose: false,
  children: items.map((item) => ({ type: 'listItem', isLoose: false, children: [paragraph(item)] })),
})

/** Words with what is marked in square brackets. */
const shown = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      const inside = 'children' in node ? shown(node.children) : words(node)
      return node.type === 'mark' ? `[${inside}]` : inside
    })
    .join('')

describe('words that differ are marked on both sides', () => {
  it.each([
    ['kept for 6 years after', 'kept for 9 years after', 'kept for [6] years after', 'kept for [9] years after'],
    ['kept for years', 'kept for many years', 'kept for years', 'kept for [many ]years'],
    ['a b', 'c d', '[a b]', '[c d]'],
    ['', 'new', '', '[new]'],
    ['a a a', 'a a', 'a a[ a]', 'a a'],
    ['same', 'same', 'same', 'same'],
  ])('%s, %s', (old, now, left, right) => {
    const [was, is] = markedWords([text(old)], [text(now)])
    expect([shown(was), shown(is)]).toEqual([left, right])
  })

  test('inside of links and strong words too, and no word is lost', () => {
    const inline: fc.Arbitrary<Inline> = fc.letrec<{ inline: Inline }>((tie) => ({
      inline: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom('a ', 'b', ' c d ', '', 'é 漢 ').map(text),
        fc.constant<Inline>({ type: 'break' }),
        fc
          .tuple(fc.constantFrom('strong', 'emphasis', 'link'), fc.array(tie('inline'), { maxLength: 3 }))
          .map(
            ([type, children]): Inline =>
              type === 'link'
                ? { type, url: 'https://a.example', children }
                : { type: type === 'strong' ? 'strong' : 'emphasis', children },
          ),
      ),
    })).inline
    const all = fc.array(inline, { maxLength: 5 })
    const property = fc.property(all, all, (old, now) => {
      const [was, is] = markedWords(old, now)
      expect([wordsOf(was), wordsOf(is)]).toEqual([wordsOf(old), wordsOf(now)])
      const marks = [...walk([...was, ...is])].some(({ type }) => type === 'mark')
      expect(marks).toBe(wordsOf(old) !== wordsOf(now))
    })
    fc.assert(property, { seed, numRuns: countOf(3000, 'words beside words', () => {}) })
  })
})

describe('what both sides say is left out', () => {
  it.each([
    ['a paragraph', [paragraph('same'), paragraph('old')], [paragraph('same'), paragraph('new')], 'old', 'new'],
    ['an item', [list('a', 'b', 'c')], [list('c', 'a', 'd')], 'b', 'd'],
    ['an item of one side', [list('a', 'b')], [list('a')], 'b', ''],
    ['all', [paragraph('a'), list('b')], [list('b'), paragraph('a')], '', ''],
    ['what is said once more', [paragraph('a'), paragraph('a')], [paragraph('a')], 'a', ''],
    ['nothing of another kind', [paragraph('a')], [list('a')], 'a', 'a'],
  ])('%s', (_, old, now, left, right) => {
    const [was, is] = onlyChanged(old, now)
    expect([was.map(words).join(' '), is.map(words).join(' ')]).toEqual([left, right])
  })
})

/** An example with all twelve edits. */
function edited(name: string): string {
  const declared: unknown = parse(example(name))
  for (const { edit } of edits) edit(declared)
  return yamlOf(declared)
}

describe.each(examples)('the notices of %s', (name) => {
  const old = noticesOf(example(name), { draft: true })
  const now = noticesOf(edited(name), { draft: true })

  it('have no clause that differs from itself', () => {
    for (const notice of old) expect(changedClauses(notice, notice)).toEqual([])
  })

  it('say on each side nothing that their clause does not say, and something on one of them', () => {
    for (const [index, before] of old.entries()) {
      const after = now[index]
      const clauses = after ? changedClauses(before, after) : []
      expect(clauses.length).toBeGreaterThan(3)
      for (const clause of clauses) {
        const sides = onlyChanged(clause.old.blocks, clause.now.blocks)
        for (const [side, blocks] of [clause.old.blocks, clause.now.blocks].entries()) {
          const said = new Set([...walk(blocks)].map(words))
          for (const node of walk(sides[side] ?? []))
            if (node.type === 'paragraph' || node.type === 'tableCell') expect(said).toContain(words(node))
        }
        expect(sides.flat().length, clause.id).toBeGreaterThan(0)
      }
    }
  })
})
