import { type Block, type Row, type Value, wordsOf } from './printed.js'

/** Words that stand together: a row, an item, a sentence or a labelled value, under its headings. */
export interface Statement {
  /** The headings above, from the outermost. */
  readonly headings: readonly string[]
  /** The group row above a row, if there is one. */
  readonly group: string
  /** The cells of a row, the label and the words of a value; each in its items and sentences, which are side by side. */
  readonly cells: readonly (readonly string[])[]
  /** False for a whole that has parts: it says what they say, but what stands in different parts is side by side. */
  readonly isOne: boolean
}

/** Whether words under headings begin with the name of what a row is about, by which labelled values are a row. */
export type BeginsRow = (words: string, headings: readonly string[]) => boolean

/** All that a page states. */
export function statementsOf(blocks: readonly Block[], beginsRow: BeginsRow): readonly Statement[] {
  const [firstLayer] = sectionTitles(blocks)
  return statementsIn(blocks, [], { beginsRow, firstLayer })
}

/** The titles of sections; the first is that of the first layer, whose values are no row. */
const sectionTitles = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'heading') return block.level === 2 ? [block.text] : []
    return block.type === 'part' ? sectionTitles(block.blocks) : []
  })

interface Reading {
  readonly beginsRow: BeginsRow
  readonly firstLayer: string | undefined
}

interface Heading {
  readonly level: number
  readonly text: string
}

function statementsIn(blocks: readonly Block[], above: readonly Heading[], reading: Reading): readonly Statement[] {
  let headings = above
  return blocks.flatMap((block, index) => {
    if (block.type === 'heading') {
      headings = [...headings.filter(({ level }) => level < block.level), block]
      return []
    }
    const own = statementsOfBlock(block, headings, reading)
    const run = valuesUpTo(blocks, index)
    if (run.length === 0) return own
    const texts = headings.map(({ text }) => text)
    return [...own, ...valueStatements(run, (...cells) => statement(texts, cells, false), rowIn(reading, texts))]
  })
}

/** The values of neighbouring lists, which in Markdown are one list: a row may go on in the next, and need not. */
function valuesUpTo(blocks: readonly Block[], index: number): readonly Value[] {
  const before = blocks.slice(0, index + 1)
  const lists = before.slice(before.findLastIndex(({ type }) => type !== 'values') + 1)
  return lists.length < 2 ? [] : lists.flatMap((block) => (block.type === 'values' ? block.values : []))
}

function statementsOfBlock(block: Block, headings: readonly Heading[], reading: Reading): readonly Statement[] {
  const texts = headings.map(({ text }) => text)
  const one = (...cells: readonly string[]): Statement => statement(texts, cells)
  switch (block.type) {
    case 'heading':
      return []
    case 'text':
      return sentences(block.text).map((sentence) => one(sentence))
    case 'list':
      return block.items.flatMap((item) => itemStatements([], item, one))
    case 'values':
      return valueStatements(block.values, one, rowIn(reading, texts))
    case 'table':
      return rowStatements(block.rows, texts)
    case 'part': {
      const inner = block.title === undefined ? headings : [...headings, { level: 9, text: block.title }]
      return statementsIn(block.blocks, inner, reading)
    }
  }
}

const rowIn =
  ({ beginsRow, firstLayer }: Reading, headings: readonly string[]) =>
  (words: string): boolean =>
    headings[0] !== firstLayer && beginsRow(words, headings)

type One = (...cells: readonly string[]) => Statement

const statement = (headings: readonly string[], cells: readonly string[], isOne = true, group = ''): Statement => ({
  ...{ headings, group, isOne },
  cells: cells.map(itemsOf),
})

/** An item with the words that lead to it; what stands in lists inside it is an item of its own. */
function itemStatements(lead: readonly string[], blocks: readonly Block[], one: One): readonly Statement[] {
  const own = blocks.filter(({ type }) => type === 'text' || type === 'heading')
  const inner = blocks.flatMap((block) => {
    if (block.type === 'list') return block.items
    if (block.type === 'values') return block.values.map(valueBlocks)
    if (block.type === 'table') return block.rows.map(({ cells }) => cells.flat())
    return block.type === 'part' ? [block.blocks] : []
  })
  const words = [...lead, ...(own.length === 0 ? [] : [wordsOf(own)])]
  if (inner.length === 0) return [one(...words)]
  return [one(...words), ...inner.flatMap((item) => itemStatements(words, item, one))]
}

const valueBlocks = ({ label, blocks }: Value): readonly Block[] => [{ type: 'text', text: label }, ...blocks]

/** Labelled values: each by itself, or all of them as a row if they begin with what it is about. */
function valueStatements(
  values: readonly Value[],
  one: One,
  beginsRow: (words: string) => boolean,
): readonly Statement[] {
  const rest = values.findIndex(({ label }) => /^(in general|for some uses)\b/i.test(label))
  if (rest > 0)
    return [
      ...valueStatements(values.slice(0, rest), one, beginsRow),
      ...valueStatements(values.slice(rest), one, () => false),
    ]
  const [first] = values
  if (rest < 0 && first && beginsRow(wordsOf(first.blocks)))
    return [one(...values.map(({ blocks }) => wordsOf(blocks)))]
  const start = values.findIndex(({ blocks }) => beginsRow(wordsOf(blocks)))
  const row = start < 1 ? [] : [{ ...one(...values.slice(start).map(({ blocks }) => wordsOf(blocks))), isOne: false }]
  const each = values.flatMap(({ label, blocks }) => [
    { ...one(label, wordsOf(blocks)), isOne: false },
    ...itemStatements([label], blocks, one),
  ])
  return [...row, ...each]
}

function rowStatements(rows: readonly Row[], headings: readonly string[]): readonly Statement[] {
  let group = ''
  return rows.flatMap(({ isGroup, cells }) => {
    const words = cells.map(wordsOf)
    if (isGroup) group = words.join(' ')
    return isGroup ? [] : [statement(headings, words, true, group)]
  })
}

const sentences = (text: string): readonly string[] => text.split(/(?<=[.!?][’”)]?)\s+(?=[\p{Lu}‘“(])/u)

/** The items of a series and the sentences of a cell: parted by semicolons and full stops outside of brackets. */
function itemsOf(text: string): readonly string[] {
  const items: string[] = ['']
  let depth = 0
  for (const part of text.split(/([();]|(?<=[.!?][’”)]?)\s+(?=[\p{Lu}‘“]))/u)) {
    if (part === '(') depth += 1
    if (part === ')') depth -= 1
    if (depth === 0 && (part === ';' || /^\s+$/.test(part))) items.push('')
    else items.push(`${items.pop() ?? ''}${part}`)
  }
  return items
}
