import type { ParserError } from './parser-error.js'

/** A line of a text that holds something. */
interface Line {
  readonly start: number
  readonly indent: number
  readonly words: string
}

/** A stray line: from where to where its indentation goes, of which there may be none. */
export interface Stray {
  readonly start: number
  readonly end: number
}

/**
 * The line that left its level. The parser notices it one line later as a rule: a line that is indented too little ends its
 * map, and the next one then fits nowhere; a line that is indented too far is read as more of the text above it.
 */
export function strayLine(text: string, start: number, { code }: ParserError): Stray | undefined {
  const lines = linesOf(text)
  if (code === 'BAD_INDENT') return placeOf(unevenAt(lines, indexAt(lines, text, start)))
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return placeOf(tooDeepBelow(lines, indexAt(lines, text, start)))
  if (code === 'UNEXPECTED_TOKEN') return placeOf(firstIfIndented(lines, indexAt(lines, text, start)))
  return undefined
}

const placeOf = (line: Line | undefined): Stray | undefined =>
  line && { start: line.start, end: line.start + Math.max(1, line.indent) }

/** The lines that hold something else than a comment. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  for (const { 0: whole, 1: blanks = '', 2: words = '', index } of text.matchAll(/^( *)([^\s#].*)$/gm)) {
    if (whole !== '') lines.push({ start: index, indent: blanks.length, words: words.trimEnd() })
  }
  return lines
}

/** The line at an offset or, where nothing stands behind the offset on its line, the next one. */
function indexAt(lines: readonly Line[], text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  const isBlank = text.slice(offset, end < 0 ? text.length : end).trim() === ''
  const next = lines.findIndex(({ start }) => start > offset)
  const at = next < 0 ? lines.length - 1 : next - 1
  return isBlank && next >= 0 ? next : at
}

/** A name with its value behind it: nothing belongs below it. */
const isComplete = ({ words }: Line): boolean => /^(?:- )*[\w-]+: +[^\s#|>&]/.test(words)

/** A name that waits for what stands below it. */
const isOpen = ({ words }: Line): boolean => /^(?:- )*[\w-]+:(?: +#.*)?$/.test(words)

/** A line that fits nowhere, or the one before it that made it so. */
function unevenAt(lines: readonly Line[], index: number): Line | undefined {
  const [before, above, line] = [lines[index - 2], lines[index - 1], lines[index]]
  if (line === undefined || above === undefined || before === undefined) return line
  const broken = brokenBy(lines, index)
  if (broken) return broken
  if (isComplete(above) && above.indent < line.indent) return hasSlippedOut(lines, before, line) ? above : line
  // The first line below a name, in a step that the file does not take elsewhere.
  if (!isOpen(before) || line.indent <= before.indent) return line
  const step = usualStep(lines)
  return above.indent - before.indent !== step && line.indent - before.indent === step ? above : line
}

/**
 * The line further left that ended a level, though it belongs to it: the last line before it is of that level or waits for
 * it, and what belongs below it still stands where it stood.
 */
function brokenBy(lines: readonly Line[], index: number): Line | undefined {
  const level = lines[index]?.indent ?? 0
  const last = lines.findLastIndex(({ indent }, at) => at < index && indent === level)
  const left = lines.findLastIndex(({ indent }, at) => at < index && indent < level)
  const [before, line, below] = [lines[left - 1], lines[left], lines[left + 1]]
  if (!before || !line || !below || below.indent <= level || left < last) return undefined
  const isFirst = isOpen(before) && level - before.indent === usualStep(lines)
  const isOnly = last >= 0 && !lines.slice(last + 1, left).some(({ indent }) => indent < level)
  const hasSeveral = lines.slice(left + 2, index).some(({ indent }) => indent === below.indent)
  return (isFirst || isOnly) && hasSeveral ? line : undefined
}

/** Whether a line fits what stands before the line above it: then that one has slipped out of their level. */
const hasSlippedOut = (lines: readonly Line[], before: Line, line: Line): boolean =>
  before.indent === line.indent || (isOpen(before) && line.indent - before.indent === usualStep(lines))

/** How far most lines below a name are indented. */
function usualStep(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  lines.forEach((line, index) => {
    const step = (lines[index + 1]?.indent ?? 0) - line.indent
    if (isOpen(line) && step > 0) counts.set(step, (counts.get(step) ?? 0) + 1)
  })
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0
}

/** A field that is indented below one with a value on its line, or that one, if it has slipped out of its level. */
function tooDeepBelow(lines: readonly Line[], index: number): Line | undefined {
  const [before, above, line] = [lines[index - 1], lines[index], lines[index + 1]]
  if (before && above && isItem(before) && isItem(above) && before.indent !== above.indent)
    return unevenAt(lines, index)
  if (!above || !line || !isComplete(above) || !/^[\w-]+:(?: |$)/.test(line.words)) return undefined
  // A colon inside of the value is the likelier mistake.
  const isInside = /^(?:- )*[\w-]+: .*:(?: |$)/.test(above.words)
  if (line.indent <= above.indent || isInside) return undefined
  return before && hasSlippedOut(lines, before, line) ? above : line
}

const isItem = ({ words }: Line): boolean => words.startsWith('- ')

/** The first line of a text, where the next one stands further left. */
function firstIfIndented([first, second]: readonly Line[], index: number): Line | undefined {
  return index === 1 && first !== undefined && second !== undefined && first.indent > second.indent ? first : undefined
}
