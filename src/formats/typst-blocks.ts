import type { Block, Figure, LabelledValue, List, Node, Picture, Table, TableRow } from '../documents/tree/nodes.js'
import { walk } from '../documents/tree/walk.js'
import { isLongLabel } from './long-label.js'
import { timeScale } from './time-scale.js'
import type { Flow, TypstBlock, TypstFigure, TypstInline, TypstRow, TypstTable } from './typst-nodes.js'
import { type Around, spaced, wordsTypst } from './typst-words.js'

/** What the conversion of a block has to know about its surroundings. */
export interface Place {
  /** The level of a heading that stands here. */
  readonly level: number
  readonly around: Around
}

/** Blocks for the Typst template. */
export const blocksTypst = (blocks: readonly Block[], place: Place): Flow =>
  blocks.flatMap((block) => blockTypst(block, place))

/** Labelled values that follow one another are one list, whichever clauses they belong to. */
export function joined(blocks: Flow): Flow {
  const out: TypstBlock[] = []
  for (const block of blocks) {
    const last = out.at(-1)
    if (last?.kind === 'values' && block.kind === 'values') {
      out[out.length - 1] = { kind: 'values', children: [...last.children, ...block.children] }
    } else out.push(block)
  }
  return out
}

function blockTypst(block: Block, place: Place): Flow {
  const { level, around } = place
  switch (block.type) {
    case 'card':
      return [
        { kind: 'heading', level, anchor: block.id, title: wordsTypst(block.title, around) },
        ...blocksTypst(block.children, { ...place, level: level + 1 }),
      ]
    case 'details':
      return [
        {
          kind: 'stack',
          anchor: block.id ?? null,
          length: totalOf(block.children),
          label: wordsTypst(block.summary, around),
          children: blocksTypst(block.children, place),
        },
      ]
    case 'aside':
      return [{ kind: 'aside', label: wordsTypst(block.label, around), children: blocksTypst(block.children, place) }]
    case 'box':
      return [{ kind: 'box', breakable: lengthOf(block) > longBox, children: blocksTypst(block.children, place) }]
    case 'quote':
      return [{ kind: 'quote', children: blocksTypst(block.children, place) }]
    case 'values':
      return joined(block.children.map((value) => labelled(value, place)))
    case 'paragraph':
    case 'gap':
      return [{ kind: block.type, children: wordsTypst(block.children, around) }]
    case 'heading':
      // PDF/UA allows no level to be left out (ISO 14289-1, 7.4.2).
      return [{ kind: 'heading', level, anchor: block.id ?? null, title: wordsTypst(block.children, around) }]
    case 'list':
      return [list(block, place)]
    case 'table':
      return [table(block, around)]
    case 'figure':
      return [figure(block, around)]
  }
}

/** A label beside its value, or above it where it is long. */
function labelled({ id, label, children }: LabelledValue, place: Place): TypstBlock {
  const words = wordsTypst(label, place.around)
  const pair = { anchor: id ?? null, length: totalOf(children), label: words }
  return isLongLabel(label)
    ? { kind: 'stack', ...pair, children: blocksTypst(children, place) }
    : { kind: 'values', children: [{ ...pair, children: besideMark(children, place) }] }
}

const list = ({ start, isLoose, children }: List, place: Place): TypstBlock => ({
  kind: 'list',
  start: start ?? null,
  tight: !isLoose && !children.some((item) => item.isLoose),
  items: children.map((item) => ({ anchor: item.id ?? null, children: besideMark(item.children, place) })),
})

/** Blocks beside a list mark or a label: the only paragraph stands on its line, so it is words and no block. */
function besideMark(blocks: readonly Block[], place: Place): Flow {
  const alone = blocks.filter(({ type }) => type === 'paragraph').length === 1
  return blocksTypst(blocks, place).map((block, index) =>
    alone && index === 0 && block.kind === 'paragraph' ? { ...block, kind: 'words' } : block,
  )
}

function table({ head, rows, look }: Table, around: Around): TypstTable {
  const columns = Math.max(...[head, ...rows].map(({ children }) => children.length))
  const cells = ({ children }: Pick<TableRow, 'children'>) =>
    Array.from({ length: columns }, (_, index) => wordsTypst(children[index]?.children ?? [], around))
  const header = cells(head)
  const scale = timeScale(rows, around.scale)
  const body = rows.map(
    (row): TypstRow => ({
      anchor: row.id ?? null,
      group: row.isGroup === true,
      cells: row.isGroup ? row.children.map((cell) => wordsTypst(cell.children, around)) : cells(row),
      time: row.time?.kind === 'fixed' ? scale.at(row.time.days) : row.time?.kind === 'open' ? 'open' : null,
      reach: row.children.map(({ reach }) => reach ?? null),
    }),
  )
  const inColumns = body.filter(({ group }) => !group)
  return {
    kind: 'table',
    columns,
    longest: header.map((words, index) => longestOf([words, ...inColumns.map((row) => row.cells[index] ?? [])].flat())),
    look: look ?? null,
    scale: look === 'time' ? scale.marks.map(({ days, label }) => ({ at: scale.at(days), label: spaced(label) })) : [],
    header,
    rows: body,
  }
}

/** The longest of the words between two places where a line may break; by letters, so a few are kept to be measured. */
const longestOf = (nodes: readonly TypstInline[]): readonly string[] =>
  [...new Set(nodes.flatMap(unbroken))].sort((one, other) => other.length - one.length).slice(0, 4)

function unbroken(node: TypstInline): readonly string[] {
  if (node.kind === 'break') return []
  if ('parts' in node) return node.parts.flatMap((part) => part.split(' '))
  return node.children.flatMap(unbroken)
}

const figure = ({ picture, alternative, caption }: Figure, around: Around): TypstFigure => ({
  kind: 'figure',
  ...pictureOf(picture),
  alternative: spaced(alternative),
  caption: wordsTypst(caption, around),
})

/** A picture as the template reads it. */
export const pictureOf = (picture: Picture): Pick<TypstFigure, 'format' | 'data'> => ({
  format: picture.kind,
  data: dataOf(picture),
})

const dataOf = (picture: Picture): string | readonly number[] =>
  picture.kind === 'svg' ? picture.text : [...atob(picture.base64)].map((character) => character.charCodeAt(0))

/** Characters up to which a box surely fits on a page, so that it can be kept in one piece. */
const longBox = 1500

const totalOf = (nodes: readonly Node[]): number => nodes.reduce((sum, node) => sum + lengthOf(node), 0)

const lengthOf = (node: Node): number =>
  [...walk([node])].reduce((sum, part) => sum + (part.type === 'text' ? part.value.length : 0), 0)
