import type { Node } from 'yaml'
import { isMap, isSeq } from 'yaml'
import { showsNothing } from '../source/characters.js'
import type { Place } from '../source/file.js'
import { asNode, rangeBetween, writtenIn } from '../source/locate.js'
import { child, type Pointer } from '../source/pointer.js'
import { lineStart } from '../source/text-lines.js'
import type { SourceTree } from '../source/tree.js'
import { type Lexeme, lexemesOf } from './lexemes.js'

/** A comment that sets findings aside: `# forthright-ignore retention-ends until 2027-03-01 -- the board decides in May`. */
export interface Suppression {
  /** The comment itself. */
  readonly place: Place
  /** The entry it is bound to; absent where none stands below it, or beside it. */
  readonly at: Pointer | undefined
  /** Whether that entry is the first of the main file: then what the whole file lacks is meant too. */
  readonly isFirst: boolean
  /** Empty where the comment does not name one. */
  readonly rule: string
  /** More rules that it names: it sets aside one only, with a reason of its own. */
  readonly others: readonly string[]
  /** The last day on which it holds, as written; absent where none is given. */
  readonly until: string | undefined
  readonly reason: string | undefined
}

const sign = 'forthright-ignore'
// Each part begins with another character than the one before may hold, so that no text is read twice.
const form = /^#\s*forthright-ignore(?![\w-]):?\s*(?<rule>[^\s]*)(?:\s+until\s+(?<until>[^\s]+))?(?<rest>.*)$/

// A list of rules, however they are set apart, which is longer than what a comment may name.
const several = /^#\s*forthright-ignore:?\s+([\w-]+(?:[\s,;&]+(?:and\s)?[a-z]+(?:-[a-z\d]+)+)+)/

/** The suppressions in the files of a declaration, the main file first, in the order written. */
export const suppressionsOf = (trees: readonly SourceTree[]): readonly Suppression[] =>
  trees.flatMap((tree, index) => (tree.file.text.includes(sign) ? suppressionsIn(tree, index === 0) : []))

function suppressionsIn(tree: SourceTree, isMain: boolean): readonly Suppression[] {
  const { text, path } = tree.file
  const entries = [...entriesOf(tree.document.contents, '')].sort((a, b) => a.start - b.start)
  return commentsOf(text).flatMap(({ start, source }) => {
    const parts = form.exec(source)?.groups
    if (!parts) return []
    const entry = entryOf(entries, text, start)
    const [first, ...others] = (several.exec(source)?.[1] ?? '').match(/[\w-]*-[\w-]+/g) ?? []
    const { rule = '', until, rest = '' } = parts
    const reason = /^\s*--\s*(\S.*)$/.exec(rest)?.[1]?.trim()
    return [
      {
        place: { file: path, range: rangeBetween(tree.lines, start, start + source.trimEnd().length) },
        at: entry?.at,
        isFirst: isMain && entry !== undefined && entry === entries[0],
        // Without an id, what comes next is the date or the reason.
        rule: others.length > 0 ? (first ?? '') : rule.startsWith('--') ? '' : rule.replace(/[,;:]$/, ''),
        others,
        until,
        reason: reason === undefined || showsNothing(reason) ? undefined : reason,
      },
    ]
  })
}

/** All comments of a text, told from what only looks like one inside a value. */
const commentsOf = (text: string): readonly Lexeme[] =>
  [...lexemesOf(text)].filter(({ kind, source }) => kind !== 'text' && source.startsWith('#'))

interface Entry {
  readonly at: Pointer
  readonly start: number
}

/** Every entry of a map and item of a list, from the outside in. */
function* entriesOf(node: Node | null, at: Pointer): Iterable<Entry> {
  if (isMap(node)) {
    for (const { name, key, value } of writtenIn(node)) {
      if (!key.range) continue
      const inside = child(at, name)
      yield { at: inside, start: key.range[0] }
      yield* entriesOf(value ?? null, inside)
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      const value = asNode(item)
      const inside = child(at, index)
      if (value?.range) yield { at: inside, start: value.range[0] }
      yield* entriesOf(value ?? null, inside)
    }
  }
}

/** A comment at the end of a line is about the first entry of that line; any other, about the next entry. */
function entryOf(entries: readonly Entry[], text: string, start: number): Entry | undefined {
  const line = lineStart(text, start)
  const isAlone = text.slice(line, start).trim() === ''
  const next = firstFrom(entries, isAlone ? start : line)
  return isAlone || (next && next.start < start) ? next : undefined
}

/** The first entry that begins at an offset or behind it; entries stand in the order of their beginnings. */
function firstFrom(entries: readonly Entry[], offset: number): Entry | undefined {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((entries[middle]?.start ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return entries[low]
}
