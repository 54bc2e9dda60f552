import { isAlias, isCollection, isMap, isScalar, type Node, type YAMLMap } from 'yaml'
import { asNode } from '../source/locate.js'
import { entryColumn, isFirstOnLine, lineEnd, lineEndOf, lineStart, nextLine } from '../source/text-lines.js'
import { behind as behindValue } from './place-in-order.js'
import { endOf, entryOf, expectOwn, isInBrackets, nodesIn, offsetsOf, parentAt } from './place-in-tree.js'
import { removeFrom } from './remove-place.js'
import { insertBehindLast } from './set-value.js'
import { EditRefused, type TextEdit } from './text-edit.js'
import { commentInBrackets, linesAt } from './whole-lines.js'

/**
 * Takes an entry to another map, letter for letter, with its comment and the lines below it: into a map beside it, which is
 * made where there is none, or out of the map that it stands in.
 */
export function moveEntry(
  text: string,
  root: Node | undefined,
  from: readonly string[],
  to: readonly string[],
): readonly TextEdit[] {
  const parent = parentAt(root, from.slice(0, -1))
  const key = from.at(-1)
  const entry = isMap(parent) && key !== undefined ? entryOf(parent, key) : undefined
  if (!isMap(parent) || key === undefined || !entry || to.at(-1) !== key) throw new EditRefused('nowhere')
  expectOwn(entry.value)
  const holder = to.slice(0, -1)
  // Nothing can be taken into itself.
  if (from.every((it, index) => it === holder[index])) throw new EditRefused('nowhere')
  const isBeside = holder.length === from.length && holder.slice(0, -1).every((it, index) => it === from[index])
  const name = holder.at(-1)
  if (isBeside && name !== undefined && entryOf(parent, name) === undefined) {
    return wrapped(text, parent, entry.key, entry.value, name)
  }
  // What the map lost would leave it empty.
  if (parent.items.length < 2) throw new EditRefused('unusual')
  const target = parentAt(root, holder)
  if (target === undefined) throw new EditRefused('nowhere')
  if (isMap(target) && entryOf(target, key)) throw new EditRefused('overlap')
  const isOutward = holder.every((it, index) => it === from[index])
  const written = writtenOf(text, parent, entry.key, entry.value)
  const added = isOutward ? behind(text, target, from[holder.length] ?? '', written) : inside(text, target, written)
  // Above the anchor that it refers to, an alias would refer to nothing.
  if (added.start < written.start && holdsAlias(entry.value)) throw new EditRefused('shared')
  return [...removed(text, parent, key, written), added]
}

const holdsAlias = (node: Node): boolean =>
  isAlias(node) || (isCollection(node) && node.items.flatMap(nodesIn).some(holdsAlias))

/** In place: `holder:` above the entry, which is indented, or braces around it. */
function wrapped(text: string, parent: YAMLMap, key: Node, value: Node, holder: string): readonly TextEdit[] {
  const [start] = offsetsOf(key)
  if (isInBrackets(parent)) {
    const end = Math.max(offsetsOf(key)[1], offsetsOf(value)[1])
    return [
      { start, end: start, text: `${holder}: { ` },
      { start: end, end, text: ' }' },
    ]
  }
  const lines = innerLines(text, start, endOf(value))
  const step = stepAt(text, start)
  return [
    { start, end: start, text: `${holder}:${lineEndOf(text)}${' '.repeat(entryColumn(text, start) + step)}` },
    ...lines.map((at) => ({ start: at, end: at, text: ' '.repeat(step) })),
  ]
}

/** How much further a line stands than the one that it belongs to, as the lines above it do; two columns at the edge. */
function stepAt(text: string, offset: number): number {
  const column = entryColumn(text, offset)
  for (let at = lineStart(text, offset); at > 0; ) {
    at = lineStart(text, at - 1)
    const line = text.slice(at, lineEnd(text, at))
    const indent = line.length - line.trimStart().length
    if (/^\s*[^\s#]/.test(line) && indent < column) return column - indent
  }
  return 2
}

/** Where the lines of a value begin below its first; what is blank needs no indentation. */
function innerLines(text: string, start: number, end: number): readonly number[] {
  const found: number[] = []
  for (let at = nextLine(text, start); at < end; at = nextLine(text, at))
    if (text.slice(at, lineEnd(text, at)).trim() !== '') found.push(at)
  return found
}

/** An entry as it is written: its lines without the indentation of the first; in brackets, what stands there. */
interface Written {
  readonly lines: readonly string[]
  /** Its key and its value in one line, without a comment; absent where they take more. */
  readonly short?: string
  readonly isInLine: boolean
  readonly start: number
  readonly end: number
}

function writtenOf(text: string, parent: YAMLMap, key: Node, value: Node): Written {
  const [start] = offsetsOf(key)
  const valueEnd = Math.max(offsetsOf(key)[1], endOf(value))
  const words = text.slice(start, valueEnd)
  const short = words.includes('\n') ? {} : { short: words }
  if (isInBrackets(parent)) {
    if (words.includes('\n')) throw new EditRefused('unusual')
    const comment = commentInBrackets(text, valueEnd)?.replace(/^[^#]*/, '')
    const lines = [comment === undefined ? words : `${words} ${comment}`]
    return { lines, ...(comment === undefined && short), isInLine: true, start, end: valueEnd }
  }
  if (!isFirstOnLine(text, start)) throw new EditRefused('unusual')
  const from = lineStart(text, start)
  const end = nextLine(text, Math.max(valueEnd - 1, start))
  const column = start - from
  const lines = text
    .slice(from, end)
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
  const isDeeper = lines.every((line) => line.trim() === '' || line.slice(0, column).trim() === '')
  if (!isDeeper) throw new EditRefused('unusual')
  const hasComment = text.slice(valueEnd, end).includes('#')
  return {
    lines: lines.map((line) => line.slice(column)),
    ...(hasComment ? {} : short),
    isInLine: false,
    start: from,
    end,
  }
}

function removed(text: string, parent: YAMLMap, key: string, written: Written): readonly TextEdit[] {
  if (written.isInLine) return removeFrom(text, parent, key)
  const { start, end } = written
  // Without a last line end, the one before goes.
  const isLast = end === text.length && !text.endsWith('\n')
  return [{ start: isLast ? start - lineEndOf(text).length : start, end, text: '' }]
}

/** Into a map that stands beside it, behind its last entry. */
function inside(text: string, target: Node, written: Written): TextEdit {
  if (isMap(target)) {
    const [first] = target.items
    return behindEntry(text, target, target, asNode(first?.key), written)
  }
  // A name that nothing stands behind: its entries stand below it.
  if (!isScalar(target) || target.value !== null || target.source) throw new EditRefused('nowhere')
  const at = offsetsOf(target)[0]
  const line = lineStart(text, at)
  const column = /^ */.exec(text.slice(line, at))?.[0].length ?? 0
  const step = column === 0 ? 2 : stepAt(text, line + column)
  return linesAt(text, nextLine(text, at), column + step, written.lines)
}

/** Into the map around, behind the entry that it stood in. */
function behind(text: string, target: Node, around: string, written: Written): TextEdit {
  const entry = isMap(target) ? entryOf(target, around) : undefined
  if (!isMap(target) || !entry) throw new EditRefused('nowhere')
  return behindEntry(text, target, entry.value, entry.key, written)
}

/** Below what ends there, in the column of a key; in brackets, behind the last entry. */
function behindEntry(text: string, target: YAMLMap, last: Node, key: Node | undefined, written: Written): TextEdit {
  if (isInBrackets(target)) {
    if (written.short === undefined) throw new EditRefused('unusual')
    return insertBehindLast(target, written.short)
  }
  if (!isScalar(key)) throw new EditRefused('unusual')
  const column = entryColumn(text, offsetsOf(key)[0])
  return linesAt(text, behindValue(text, last, column), column, written.lines)
}
