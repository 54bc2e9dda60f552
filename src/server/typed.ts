import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
import { root, type Spot, stepInto } from '../language/spot.js'
import { parseAnyway } from '../reading/parse-anyway.js'
import { asNode, keyText } from '../source/locate.js'
import { child, type Pointer } from '../source/pointer.js'
import { lineStart } from '../writing/text-lines.js'

/** Where somebody is typing. */
export interface Typed {
  /** Whether a key or a value is typed there. */
  readonly as: 'key' | 'value'
  /** For a key the map around it, for a value the place itself. */
  readonly pointer: Pointer
  readonly spot: Spot
  /** The keys that stand in that map above. */
  readonly keys: readonly string[]
}

/** What is put in the place of the word that is being typed, so that an unfinished line is one that can be read. */
const mark = 'forthright-cursor'

/**
 * What may be typed at an offset, in each way to read it. Of the text only the block above is read, up to the cursor: whatever
 * is broken elsewhere does not matter.
 */
export function typedAt(text: string, from: number, rest: string): readonly Typed[] {
  const start = blockStart(text, from)
  const above = text.slice(start, from)
  const line = above.slice(above.lastIndexOf('\n') + 1)
  const isNewLine = /^\s*(?:- +)*$/.test(line)
  const quote = /["']$/.exec(above)?.[0] ?? ''
  const isKey = isKeyBefore(rest)
  const forms = isKey ? [':'] : isNewLine ? [':', ''] : ['']
  const found = forms.flatMap((form) => find(`${above}${mark}${quote}${form}`) ?? [])
  return [...new Map(found.map((one) => [`${one.as} ${one.pointer}`, one])).values()]
}

/** Whether what follows a word makes a key of it. */
export const isKeyBefore = (rest: string): boolean => /^["']?\s*:(?:\s|$)/.test(rest)

/** Where the top-level field begins that holds an offset; the whole text, where all of it stands in brackets. */
function blockStart(text: string, offset: number): number {
  if (/^(?:\s|#.*\n|---)*\{/.test(text)) return 0
  let start = lineStart(text, offset)
  while (start > 0 && !/^["'?\w]/.test(text.charAt(start))) start = lineStart(text, start - 1)
  return start
}

function find(text: string): Typed | undefined {
  const tree = parseAnyway({ path: '', text })
  return search(tree.document.contents ?? undefined, '', root)
}

/** The mark is the last thing in its text: only what stands last is looked into. */
function search(node: Node | undefined, pointer: Pointer, spot: Spot): Typed | undefined {
  if (isScalar(node) && node.value === mark) return { as: 'value', pointer, spot, keys: [] }
  if (isSeq(node)) {
    const index = node.items.length - 1
    return search(asNode(node.items[index]), child(pointer, index), stepInto(spot, String(index)))
  }
  if (!isMap(node)) return undefined
  const last = node.items.at(-1)
  const key = keyText(asNode(last?.key))
  if (last === undefined || key === undefined) return undefined
  if (key === mark) return { as: 'key', pointer, spot, keys: node.items.slice(0, -1).flatMap(nameOf) }
  return search(asNode(last.value), child(pointer, key), stepInto(spot, key))
}

const nameOf = ({ key }: Pair): string | readonly string[] => keyText(asNode(key)) ?? []
