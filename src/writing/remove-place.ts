import { CST, isMap, Lexer, type Node, type YAMLMap, type YAMLSeq } from 'yaml'
import { asNode } from '../source/locate.js'
import { columnOf, isFirstOnLine, lineEnd, lineEndOf, lineStart, nextLine } from '../source/text-lines.js'
import { readMark } from './open-places.js'
import { behind } from './place-in-order.js'
import { endOf, entryOf, expectOwn, isInBrackets, nodesOf, offsetsOf, step } from './place-in-tree.js'
import { hyphenBefore } from './set-value.js'
import { EditRefused, type TextEdit } from './text-edit.js'
import { commentInBrackets, commentsAbove } from './whole-lines.js'

/** A thing among its like: what stands of it, and of those beside it. */
interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Takes an entry or an item out, with the comment on its last line and those below it that stand further in; comments above it stay, but for what sets findings of it
 * aside, which would be taken for a comment on the entry below. The last of its like is not taken out here: its parent is
 * then empty, and has to be written so.
 */
export function removeFrom(
  text: string,
  parent: YAMLMap | YAMLSeq,
  key: string,
  leavesComments = false,
): readonly TextEdit[] {
  const node = step(parent, key)
  if (!node) throw new EditRefused('nowhere')
  expectOwn(node)
  const index = isMap(parent) ? (entryOf(parent, key)?.index ?? 0) : Number(key)
  const spans = spansOf(text, parent)
  const own = spans[index]
  if (!own) throw new EditRefused('nowhere')
  const cut = isInBrackets(parent)
    ? cutInBrackets(text, spans, index, own)
    : cutLines(text, own, spans[index + 1], node)
  return [leavesComments ? withComments(text, cut, own) : cut]
}

function spansOf(text: string, parent: YAMLMap | YAMLSeq): readonly Span[] {
  if (isMap(parent)) {
    return parent.items.map((pair) => {
      const { key, value } = nodesOf(pair)
      return { start: offsetsOf(key)[0], end: Math.max(offsetsOf(key)[1], endOf(value)) }
    })
  }
  return parent.items.map((item) => {
    const node = itemNode(item)
    const start = isInBrackets(parent) ? offsetsOf(node)[0] : hyphenBefore(text, node)
    return { start, end: Math.max(start + 1, endOf(node)) }
  })
}

function itemNode(item: unknown): Node {
  const node = asNode(item)
  if (!node) throw new EditRefused('unusual')
  return node
}

/** Between brackets a comma and the comment on its line go with it; those of the one before and of the next stay where they are. */
function cutInBrackets(text: string, spans: readonly Span[], index: number, { start, end }: Span): TextEdit {
  const [before, after] = [spans[index - 1], spans[index + 1]]
  if (after) return { start, end: commentsOfNext(text, end, after.start) ?? after.start, text: '' }
  const own = commentInBrackets(text, end) ?? /^[ \t]*,/.exec(text.slice(end, lineEnd(text, end)))?.[0]
  const behindOwn = end + (own?.length ?? 0)
  const isPlain = before && !text.slice(before.end, start).includes('#')
  if (isPlain) return { start: before.end, end: behindOwn, text: '' }
  const isWholeLine = isFirstOnLine(text, start) && text.slice(behindOwn, lineEnd(text, behindOwn)).trim() === ''
  return isWholeLine
    ? { start: lineStart(text, start), end: nextLine(text, behindOwn), text: '' }
    : { start, end: behindOwn, text: '' }
}

/** Where the comments begin that stand above the next of its like, below the comma; undefined where there are none. */
function commentsOfNext(text: string, end: number, next: number): number | undefined {
  const above = /^(?:\s|#.*)*?,.*\r?\n\s*(?=#)/.exec(text.slice(end, next))
  return above ? end + above[0].length : undefined
}

/** What is cut leaves its comments where it stood, each on a line of its own; but for marks and what sets its findings aside. */
function withComments(text: string, cut: TextEdit, { start }: Span): TextEdit {
  const left = commentsIn(text.slice(start, cut.end)).filter(
    (comment) => !suppression.test(comment) && !isMark(comment),
  )
  if (left.length === 0) return cut
  const [end, indent] = [lineEndOf(text), ' '.repeat(columnOf(text, start))]
  if (!isFirstOnLine(text, start)) return { ...cut, text: left.map((comment) => `${comment}${end}${indent}`).join('') }
  // With a comment in its place, the line end before it stays.
  const from = commentsAbove(text, lineStart(text, start), suppression)
  return { start: from, end: cut.end, text: left.map((comment) => `${indent}${comment}${end}`).join('') }
}

const isMark = (comment: string): boolean => readMark(comment.slice(1).trim()) !== undefined

/** What begins so inside of a text is none. */
function commentsIn(text: string): readonly string[] {
  const lexemes = [...new Lexer().lex(text)]
  const isComment = (each: string, index: number): boolean => each.startsWith('#') && lexemes[index - 1] !== CST.SCALAR
  return lexemes.filter(isComment).map((each) => each.trimEnd())
}

/** What sets findings of the entry below it aside. */
const suppression = /^\s*#\s*forthright-ignore\b/

function cutLines(text: string, { start, end }: Span, after: Span | undefined, node: Node): TextEdit {
  // The first entry of an item of a list stands behind its hyphen, and so will the second.
  if (!isFirstOnLine(text, start)) {
    if (!after) throw new EditRefused('unusual')
    return { start, end: after.start, text: '' }
  }
  const from = commentsAbove(text, lineStart(text, start), suppression)
  const to = Math.max(nextLine(text, Math.max(end - 1, start)), behind(text, node, columnOf(text, start)))
  // Without a last line end, the one before goes: nothing is left behind it.
  if (to === text.length && !text.endsWith('\n') && from > 0) {
    return { start: from - (text[from - 2] === '\r' ? 2 : 1), end: to, text: '' }
  }
  return { start: from, end: to, text: '' }
}
