import type { Inline, Mark } from './nodes.js'
import { words, wordsOf } from './walk.js'

/** The words of two documents at one place, what differs between them marked on both sides. */
export function markedWords(
  old: readonly Inline[],
  now: readonly Inline[],
): readonly [old: readonly Inline[], now: readonly Inline[]] {
  const before = pieces(wordsOf(old))
  const after = pieces(wordsOf(now))
  const head = common(before, after)
  const tail = Math.min(common(before.toReversed(), after.toReversed()), Math.min(before.length, after.length) - head)
  const marked = (nodes: readonly Inline[], all: readonly string[], tone: Mark['tone']): readonly Inline[] =>
    markedRange(nodes, { from: lengthOf(all.slice(0, head)), to: lengthOf(all.slice(0, all.length - tail)), tone })
  return [marked(old, before, 'gone'), marked(now, after, 'new')]
}

/** Words and the spaces between them. */
const pieces = (text: string): readonly string[] => text.match(/\s+|\S+/g) ?? []

const lengthOf = (all: readonly string[]): number => all.join('').length

/** With how many of the same two lists begin. */
function common(one: readonly string[], other: readonly string[]): number {
  const end = one.findIndex((piece, index) => piece !== other[index])
  return end === -1 ? one.length : end
}

interface Range {
  readonly from: number
  readonly to: number
  readonly tone: Mark['tone']
}

function markedRange(nodes: readonly Inline[], { from, to, tone }: Range): readonly Inline[] {
  let end = 0
  return nodes.flatMap((node): readonly Inline[] => {
    const start = end
    end += words(node).length
    if (end <= from || start >= to) return [node]
    if (start >= from && end <= to) return [{ type: 'mark', tone, children: [node] }]
    const inside = { from: from - start, to: to - start, tone }
    if (node.type === 'text') return textRange(node.value, inside)
    return 'children' in node ? [{ ...node, children: markedRange(node.children, inside) }] : [node]
  })
}

function textRange(value: string, { from, to, tone }: Range): readonly Inline[] {
  const text = (part: string): readonly Inline[] => (part === '' ? [] : [{ type: 'text', value: part }])
  const marked = text(value.slice(Math.max(0, from), to))
  return [
    ...text(value.slice(0, Math.max(0, from))),
    ...(marked.length === 0 ? [] : [{ type: 'mark' as const, tone, children: marked }]),
    ...text(value.slice(to)),
  ]
}
