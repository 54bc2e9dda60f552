import type { BlockContent, PhrasingContent, Text } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import remarkStringify, { type Options } from 'remark-stringify'
import { type Processor, unified } from 'unified'
import { webAddresses } from './web-addresses.js'

/** Characters that can be a mark wherever they stand, and beginnings that can be one at the start of a line. */
const marks = /[\t\r\n!#&*<[\\\]_`|~]|:[a-z\d+-][\w+-]*:/
const marksLine = /^[\s\d!-/:-@[-`{-~]/

type WordsPrinter = NonNullable<NonNullable<Options['handlers']>['text']>

/**
 * Most words hold nothing that Markdown could take for a mark, and stand as they are. Only the others are held against
 * each of the printer's patterns, which takes longer than all else it does.
 */
const words: WordsPrinter = ({ value }: Text, _, state, info) => {
  if (state.stack.includes('autolink')) return value
  const beginsLine = info.before.endsWith('\n') && marksLine.test(value)
  const endsLine = info.after.startsWith('\n') && value.endsWith(' ')
  const isPlain = !marks.test(value) && !value.includes('://')
  if (isPlain && !beginsLine && !endsLine && !runsOn(value, info.after)) return value
  // Some readers take this in the words of a link for a link or a picture of its own.
  if (state.stack.includes('link')) {
    return unlinked(state.safe(value, info).replaceAll('\\](', '\\]\\('), info.after)
  }
  const pieces = inPieces(value)
  const isInTable = state.stack.includes('tableCell')
  const beside = (index: number) => around(pieces, index, info)
  const printed = pieces.map((piece, index) =>
    index % 2 === 1 && (isWhole(piece) || !drawn(piece, beside(index).after))
      ? piece
      : state.safe(piece, beside(index)),
  )
  return printed
    .map((piece, index) => {
      const next = following(printed, index, info.after)
      const isLinked = index % 2 === 1 && isWhole(piece)
      if (!isLinked || (isBare(piece, next) && !drawn(piece, next))) return unlinked(piece, next)
      // To a table, a line that stands upright ends a cell, also in an address.
      return `<${isInTable ? piece.replaceAll('|', '\\|') : piece}>`
    })
    .join('')
}

/** Words in pieces: every second is an address. */
function inPieces(value: string): readonly string[] {
  const pieces: string[] = []
  let from = 0
  for (const [start, end] of webAddresses(value)) {
    pieces.push(...value.slice(from, start).split(otherAddress), value.slice(start, end))
    from = end
  }
  return [...pieces, ...value.slice(from).split(otherAddress)]
}

/** So much of what follows tells how words are to be written. */
const far = 2_000

/** What follows a piece. Where there is more of it, a backslash stands for the rest: with it, an address is never left bare. */
function following(printed: readonly string[], index: number, after: string): string {
  let next = ''
  for (let at = index + 1; at <= printed.length && next.length < far; at += 1) next += printed[at] ?? after
  return next.length < far ? next : `${next.slice(0, far)}\\`
}

/** An address that can stand between angle brackets, where nothing in it is a mark. */
const isWhole = (piece: string): boolean => /^https?:/i.test(piece)

/** Whether an address that ends the words goes on, to some readers, in what stands behind them. */
const runsOn = (value: string, after: string): boolean =>
  /^[^ \t\n\r\f\v)?!.,:]/.test(after) && addressStart.test(lastWord(value))

/** To GitHub, only the spaces of ASCII end an address: one that no line breaks at is a part of it. */
const lastWord = (value: string): string => value.split(/[ \t\n\r\f\v]/).at(-1) ?? ''

const addressStart = /(?:https?|ftp):\/\/|www\./i

/** Whether readers make a link of an address as it stands, and of no more: they take in whatever follows it without a space. */
const isBare = (piece: string, next: string): boolean =>
  bareAddress.test(piece) && /^\)?[?!.,:]*(?:[ \t\n\r\f\v]|$)/.test(next)

/**
 * Words that some readers would make a link of, with the backslash before the mark that ends it: behind the link, the mark
 * would then be one. They stand as words. A link may begin within a word, and go on in any letter, sign and wide space.
 */
const unlinked = (printed: string, next = ''): string =>
  printed.replace(/[^ \t\n\r\f\v<]+/g, (run: string, at: number) => {
    const isLast = at + run.length === printed.length
    const end = isLast && /^[^ \t\n\r\f\v<]*\\/.test(next) ? run.length : run.lastIndexOf('\\')
    return run.replace(/https?(?=:\/\/)|ftp(?=:\/\/)|www(?=\.)/gi, (start, from: number) =>
      from < end ? `${start}\\` : start,
    )
  })

/** What stands in an address that readers make a link of as it stands: no mark where it stands, so that none needs a backslash. */
const plain = String.raw`(?:[a-z\d:/?#@$'(),;=.%+-]|(?<=[a-z\d])_(?=[a-z\d])|&(?![a-z\d#]+;)|(?<=\/)~(?=[a-z\d]))+`

const bareAddress = new RegExp(`^https?://${plain}$`, 'i')

/**
 * An address without its scheme, and one of mail that a backslash would become a part of. The name of a host ends before `://`:
 * what stands there begins another address.
 */
const otherAddress = new RegExp(
  String.raw`(www\.${plain}|(?<![\w.+-])[a-z\d.+-]+(?:_[a-z\d.+-]+)+@[a-z\d-]+(?:\.[a-z\d-]+)+(?![a-z\d_-]|\.[a-z\d]|:\/\/))`,
  'i',
)

/** What stands around a piece of words: what is printed around them, or the piece beside it. */
const around = <Info extends { readonly before: string; readonly after: string }>(
  pieces: readonly string[],
  index: number,
  info: Info,
): Info => ({
  ...info,
  before: pieces.slice(0, index).findLast(isWritten) ?? info.before,
  after: pieces.slice(index + 1).find(isWritten) ?? info.after,
})

/** Between two addresses there may be nothing. */
const isWritten = (piece: string): boolean => piece !== ''

const notInAddresses: NonNullable<Options['unsafe']>[number]['notInConstruct'] = [
  'autolink',
  'destinationLiteral',
  'destinationRaw',
  'reference',
  'titleQuote',
  'titleApostrophe',
]

/** GitHub strikes out what stands between tildes. */
const tildes: NonNullable<Options['unsafe']> = [
  {
    character: '~',
    inConstruct: 'phrasing',
    notInConstruct: notInAddresses,
  },
]

/** Pandoc draws a picture for the name of an emoji between colons: a time of the day is none. */
const emojiName = '(?:[a-z][a-z0-9_+-]*|[+-]1|100|1234|8ball):'

/** Whether such a name begins in an address; it may end behind it. */
const drawn = (piece: string, next: string): boolean =>
  [...(piece + next).matchAll(anyEmoji)].some(({ index }) => index < piece.length)

const anyEmoji = new RegExp(`:(?=${emojiName})`, 'g')

const emoji: NonNullable<Options['unsafe']> = [
  {
    character: ':',
    // The colon behind one name may begin the next.
    after: `(?=${emojiName})`,
    inConstruct: 'phrasing',
    notInConstruct: notInAddresses,
  },
]

/** To pandoc, a backslash before a letter is a command of TeX, which it leaves out. */
const commands: NonNullable<Options['unsafe']> = [{ character: '\\', after: '[A-Za-z]', inConstruct: 'phrasing' }]

function tables(this: Processor): void {
  const data = this.data()
  const own = [gfmTableToMarkdown({ tablePipeAlign: false }), { unsafe: [...tildes, ...emoji, ...commands] }]
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), ...own]
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
