import { isMap, isScalar, isSeq, type Node } from 'yaml'
import { root, type Spot, stepInto } from '../language/spot.js'
import { parseAnyway } from '../reading/parse-anyway.js'
import { asNode, keysIn, keyText } from '../source/locate.js'
import { child, type Pointer } from '../source/pointer.js'
import { lineStart } from '../source/text-lines.js'
import type { Completing } from './completing.js'

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

/** What stands beside the word that is being typed. */
type Beside = Pick<Completing, 'isFirst' | 'isKeyed'>

/** What is put in the place of the word that is being typed, so that an unfinished line is one that can be read. */
const mark = 'forthright-cursor'

/**
 * What may be typed at an offset, in each way to read it. Of the text only the block above is read, up to the cursor: whatever
 * is broken elsewhere does not matter.
 */
export function typedAt(text: string, from: number, { isFirst, isKeyed }: Beside): readonly Typed[] {
  const above = text.slice(blockStart(text, from), from)
  const quote = /["']$/.exec(above)?.[0] ?? ''
  const forms = isKeyed ? [':'] : isFirst ? [':', ''] : ['']
  const found = forms.flatMap((form) => find(`${above}${mark}${quote}${form}`) ?? [])
  return [...new Map(found.map((one) => [`${one.as} ${one.pointer}`, one])).values()]
}

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
  if (key === mark) return { as: 'key', pointer, spot, keys: keysIn(node).slice(0, -1) }
  return search(asNode(last.value), child(pointer, key), stepInto(spot, key))
}
