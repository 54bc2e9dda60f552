import { markedWords } from './marked-words.js'
import type { Block, Inline, LabelledValue, ListItem, TableCell, TableRow } from './nodes.js'
import { said } from './said.js'
import { words, wordsOf } from './walk.js'

/** The same place of two documents. */
type Both<Of> = readonly [old: Of, now: Of]

/**
 * Leaves out of some blocks what the other document says as well: whole blocks, rows, items and labelled values. In what is
 * left, the words that are other ones are marked.
 */
export function onlyChanged(old: readonly Block[], now: readonly Block[]): Both<readonly Block[]> {
  const [was, is] = kept(old, now, blockPair)
  return [was.filter(saysSomething), is.filter(saysSomething)]
}

/** Of a list, a table or values the other side may say all; a title still tells where its block belongs. */
const saysSomething = (block: Block): boolean =>
  block.type === 'table'
    ? block.rows.length > 0
    : (block.type !== 'list' && block.type !== 'values') || block.children.length > 0

type Part = Block | ListItem | TableRow | LabelledValue

/** What only one side says; where two stand for each other, what is left of both. */
function kept<Of extends Part>(
  old: readonly Of[],
  now: readonly Of[],
  between: (one: Of, other: Of) => Both<Of>,
): Both<readonly Of[]> {
  const left = without(old, now)
  const right = without(now, old)
  const results = new Map<Of, Of>()
  for (const [one, other] of paired(left, right)) {
    const [was, is] = between(one, other)
    results.set(one, was).set(other, is)
  }
  const result = (part: Of): Of => results.get(part) ?? part
  return [left.map(result), right.map(result)]
}

/** What is said on the other side as often is left out. */
function without<Of extends Part>(parts: readonly Of[], others: readonly Of[]): readonly Of[] {
  const counts = new Map<string, number>()
  for (const other of others) counts.set(said(other), (counts.get(said(other)) ?? 0) + 1)
  return parts.filter((part) => {
    const count = counts.get(said(part)) ?? 0
    counts.set(said(part), count - 1)
    return count <= 0
  })
}

/** Each with what stands in its place on the other side: what has the same head, else the next of its kind. */
function paired<Of extends Part>(left: readonly Of[], right: readonly Of[]): readonly Both<Of>[] {
  const found: Both<Of>[] = []
  const done = new Set<Of>()
  for (const keyOf of [(part: Of) => `${part.type} ${headOf(part)}`, (part: Of) => part.type]) {
    const waiting = new Map<string, Of[]>()
    for (const part of right) {
      const same = waiting.get(keyOf(part)) ?? []
      waiting.set(keyOf(part), same)
      if (!done.has(part)) same.push(part)
    }
    for (const part of left) {
      const other = done.has(part) ? undefined : waiting.get(keyOf(part))?.shift()
      if (other === undefined) continue
      done.add(part).add(other)
      found.push([part, other])
    }
  }
  return found
}

/** What tells a part from its like: its title, its label, its first cell. */
function headOf(part: Part): string {
  switch (part.type) {
    case 'card':
      return wordsOf(part.title)
    case 'details':
      return wordsOf(part.summary)
    case 'labelledValue':
    case 'aside':
      return wordsOf(part.label)
    case 'table':
      return words(part.head)
    case 'tableRow':
      return part.children[0] === undefined ? '' : words(part.children[0])
    default:
      return ''
  }
}

/** What is left of two blocks that stand for each other; of different kinds, all of both. */
function blockPair(one: Block, other: Block): Both<Block> {
  if (one.type === 'list' && other.type === 'list') {
    const [was, is] = kept(one.children, other.children, itemPair)
    return [
      { ...one, children: was },
      { ...other, children: is },
    ]
  }
  if (one.type === 'values' && other.type === 'values') {
    const [was, is] = kept(one.children, other.children, valuePair)
    return [
      { ...one, children: was },
      { ...other, children: is },
    ]
  }
  if (one.type === 'table' && other.type === 'table') {
    const [was, is] = kept(one.rows, other.rows, rowPair)
    return [
      { ...one, rows: was },
      { ...other, rows: is },
    ]
  }
  if (isWords(one) && isWords(other)) return wordsPair(one, other)
  if (holdsBlocks(one) && holdsBlocks(other)) return insidePair(one, other)
  return [one, other]
}

type OfWords = Extract<Block, { readonly type: 'paragraph' | 'heading' | 'gap' }>
type OfBlocks = Extract<Block, { readonly type: 'card' | 'details' | 'aside' | 'box' | 'quote' }>

const isWords = (block: Block): block is OfWords => ofWords.has(block.type)
const holdsBlocks = (block: Block): block is OfBlocks => ofBlocks.has(block.type)
const ofWords: ReadonlySet<Block['type']> = new Set(['paragraph', 'heading', 'gap'])
const ofBlocks: ReadonlySet<Block['type']> = new Set(['card', 'details', 'aside', 'box', 'quote'])

interface HasBlocks {
  readonly children: readonly Block[]
}

function insidePair<One extends HasBlocks, Other extends HasBlocks>(one: One, other: Other): readonly [One, Other] {
  const [was, is] = onlyChanged(one.children, other.children)
  return [
    { ...one, children: was },
    { ...other, children: is },
  ]
}

const itemPair = (one: ListItem, other: ListItem): Both<ListItem> => insidePair(one, other)
const valuePair = (one: LabelledValue, other: LabelledValue): Both<LabelledValue> => insidePair(one, other)

interface HasWords {
  readonly children: readonly Inline[]
}

function wordsPair<One extends HasWords, Other extends HasWords>(one: One, other: Other): readonly [One, Other] {
  const [was, is] = markedWords(one.children, other.children)
  return [
    { ...one, children: was },
    { ...other, children: is },
  ]
}

/** Two rows have the same columns unless the table is another one. */
function rowPair(one: TableRow, other: TableRow): Both<TableRow> {
  const pairs = one.children.flatMap((cell, index): readonly Both<TableCell>[] => {
    const there = other.children[index]
    return there === undefined ? [] : [wordsPair(cell, there)]
  })
  if (pairs.length < Math.max(one.children.length, other.children.length)) return [one, other]
  return [
    { ...one, children: pairs.map(([was]) => was) },
    { ...other, children: pairs.map(([, is]) => is) },
  ]
}
