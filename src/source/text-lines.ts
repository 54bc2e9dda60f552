/** Where the line begins that holds an offset. */
export const lineStart = (text: string, offset: number): number =>
  // Before the first character nothing is looked for: a negative index would be taken for 0.
  offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1

/** Where the line ends that holds an offset, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset)
  if (feed === -1) return text.length
  return text[feed - 1] === '\r' && feed > offset ? feed - 1 : feed
}

/** Where the next line begins; the end of the text behind its last line. */
export function nextLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset)
  return feed === -1 ? text.length : feed + 1
}

/** What ends the lines of a text: that of its first line, LF where it has only one. */
export const lineEndOf = (text: string): string => (/^[^\n]*\r\n/.test(text) ? '\r\n' : '\n')

/** How many characters stand on the line before an offset. */
export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset)

/** The column in which an entry begins that has its key at an offset: a tag or an anchor before the key is part of it. */
export function entryColumn(text: string, offset: number): number {
  const before = text.slice(lineStart(text, offset), offset)
  return before.replace(/(?<=^|[\s-])(?:[!&]\S*[ \t]+)+$/, '').length
}

/** Whether nothing but space stands on the line before an offset. */
export const isFirstOnLine = (text: string, offset: number): boolean =>
  text.slice(lineStart(text, offset), offset).trim() === ''
