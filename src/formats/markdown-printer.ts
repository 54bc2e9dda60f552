import type { BlockContent, PhrasingContent, Text } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import remarkStringify, { type Options } from 'remark-stringify'
import { type Processor, unified } from 'unified'

/** Characters that can be a mark wherever they stand, and beginnings that can be one at the start of a line. */
const marks = /[\t\r\n!#&*<[\\\]_`|~]/
const marksLine = /^[\s\d!-/:-@[-`{-~]/

type WordsPrinter = NonNullable<NonNullable<Options['handlers']>['text']>

/**
 * Most words hold nothing that Markdown could take for a mark, and stand as they are. Only the others are held against
 * each of the printer's patterns, which takes longer than all else it does.
 */
const words: WordsPrinter = ({ value }: Text, _, state, info) => {
  const beginsLine = info.before.endsWith('\n') && marksLine.test(value)
  const endsLine = info.after.startsWith('\n') && value.endsWith(' ')
  return marks.test(value) || beginsLine || endsLine ? state.safe(value, info) : value
}

function tables(this: Processor): void {
  const data = this.data()
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), gfmTableToMarkdown({ tablePipeAlign: false })]
}

const printer = unified()
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    emphasis: '_',
    listItemIndent: 'one',
    handlers: { text: words },
  })
  .use(tables)
  .freeze()

/** Blocks as CommonMark with tables, without an end of line after the last. */
export const printBlocks = (children: BlockContent[]): string =>
  printer.stringify({ type: 'root', children }).replace(/\n$/, '')

/** Words as they stand in a line, at its beginning too. */
export const printWords = (children: PhrasingContent[]): string => printBlocks([{ type: 'paragraph', children }])

/** Words as they stand in a heading, without its mark. */
export const printHeading = (children: PhrasingContent[]): string =>
  printBlocks([{ type: 'heading', depth: 1, children }]).replace(/^# /, '')
