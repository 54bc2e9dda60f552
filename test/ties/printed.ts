/** What stands on a printed page, as far as it matters which words stand together. */
export type Block =
  | { readonly type: 'heading'; readonly level: number; readonly text: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly (readonly Block[])[] }
  | { readonly type: 'table'; readonly rows: readonly Row[] }
  | { readonly type: 'values'; readonly values: readonly Value[] }
  /** A part of the page; headings inside reach no further. `title` is that of what can be unfolded. */
  | { readonly type: 'part'; readonly title?: string; readonly blocks: readonly Block[] }

/** A row of a table; a group row is one cell over the whole width and stands above the rows that follow. */
export interface Row {
  readonly isGroup: boolean
  readonly cells: readonly (readonly Block[])[]
}

/** A value with its label. */
export interface Value {
  readonly label: string
  readonly blocks: readonly Block[]
}

/** All words of some blocks. */
export const wordsOf = (blocks: readonly Block[]): string => blocks.map(wordsOfBlock).join(' ')

function wordsOfBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
    case 'text':
      return block.text
    case 'list':
      return block.items.map(wordsOf).join('; ')
    case 'table':
      return block.rows.map(({ cells }) => cells.map(wordsOf).join(' | ')).join(' / ')
    case 'values':
      return block.values.map(({ label, blocks }) => `${label}: ${wordsOf(blocks)}`).join(' / ')
    case 'part':
      return `${block.title ?? ''} ${wordsOf(block.blocks)}`
  }
}
