import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Finding } from '../findings/finding.js'
import { type Problem, problem } from '../findings/problem.js'
import { refusedCharacter } from '../source/characters.js'
import { asNode, keyText, rangeBetween } from '../source/locate.js'
import { child, type Pointer } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'
import { maxDepth } from './depth.js'
import { emptyMap, type Value, type ValueMap } from './value.js'

/** How many nodes all aliases of a file together may stand for: a hundred honest uses pass, a bomb does not. */
const aliasBudget = 100_000

/** The value of one file. */
export interface FileValue {
  readonly value: ValueMap
  readonly skipped: readonly Pointer[]
  readonly findings: readonly Finding[]
}

/**
 * Takes the value out of a parsed file. Extension keys (`x-…`) are dropped; an empty value is reported and counts as
 * not stated; duplicate keys, aliases that loop or explode and refused characters are reported at their place.
 */
export function readValue(tree: SourceTree): FileValue {
  return new Reader(tree).read()
}

/** One pass over the nodes of a file. A class, because the pass keeps anchors, budget and findings together. */
class Reader {
  private readonly findings: Finding[] = []
  private readonly skipped: Pointer[] = []
  private readonly anchors = new Map<string, Node>()
  private readonly sizes = new Map<Node, number>()
  private readonly open = new Set<Node>()
  private behindAlias = 0
  private spent = 0

  constructor(private readonly tree: SourceTree) {}

  read(): FileValue {
    const contents = asNode(this.tree.document.contents)
    if (!contents || (isScalar(contents) && contents.value === null)) {
      this.report(contents, '', {
        rule: 'syntax',
        message: 'The file is empty.',
        fix: 'Begin with the line forthright: 1, or start from an example.',
      })
      return { value: emptyMap(), skipped: [''], findings: this.findings }
    }
    if (!isMap(contents)) {
      this.report(contents, '', {
        rule: 'syntax',
        message: 'A declaration is a map of fields, and this is something else.',
        fix: 'Begin with the line forthright: 1.',
      })
      return { value: emptyMap(), skipped: [''], findings: this.findings }
    }
    const value = this.map(contents, '', 0)
    return { value, skipped: this.skipped, findings: this.findings }
  }

  private value(node: Node | undefined, at: Pointer, depth: number, owner: Node | undefined): Value | undefined {
    if (node?.anchor !== undefined) this.anchors.set(node.anchor, node)
    if (depth > maxDepth) return this.refuse(node ?? owner, at, tooDeepWords)
    if (isAlias(node)) return this.alias(node, at, depth)
    if (isMap(node)) return node.items.length === 0 ? this.empty(node, at) : this.map(node, at, depth)
    if (isSeq(node)) return node.items.length === 0 ? this.empty(node, at) : this.list(node, at, depth)
    if (isScalar(node)) return this.scalar(node, at, owner)
    return this.empty(owner, at)
  }

  private map(map: YAMLMap, at: Pointer, depth: number): ValueMap {
    const value = emptyMap()
    const first = new Map<string, Node>()
    this.open.add(map)
    for (const pair of map.items) {
      const keyNode = asNode(pair.key)
      const key = keyText(keyNode)
      if (keyNode === undefined || key === undefined) {
        this.refuse(keyNode ?? map, at, wrongKeyWords)
        continue
      }
      const earlier = first.get(key)
      if (earlier) {
        this.duplicate(key, keyNode, earlier, child(at, key))
        continue
      }
      first.set(key, keyNode)
      if (keyNode.anchor !== undefined) this.anchors.set(keyNode.anchor, keyNode)
      if (key.startsWith('x-')) {
        this.extension(asNode(pair.value))
        continue
      }
      if (this.hidden(key, keyNode, child(at, key))) continue
      const item = this.value(asNode(pair.value), child(at, key), depth + 1, keyNode)
      if (item !== undefined) value[key] = item
    }
    this.open.delete(map)
    return value
  }

  private list(list: YAMLSeq, at: Pointer, depth: number): readonly Value[] {
    this.open.add(list)
    // An item that cannot be used stays as a hole, so that the others keep their place in the list.
    const items: Value[] = []
    for (const [index, item] of list.items.entries()) {
      const value = this.value(asNode(item), child(at, index), depth + 1, list)
      items[index] = value ?? emptyMap()
    }
    this.open.delete(list)
    return items
  }

  private scalar(node: Scalar, at: Pointer, owner: Node | undefined): Value | undefined {
    const { value } = node
    if (value === null || value === undefined) return this.empty(node.source ? node : owner, at)
    if (typeof value === 'string') {
      if (value.trim() === '' || value === 'None') return this.empty(node, at)
      if (this.hidden(value, node, at) || this.continuedList(node, at)) return undefined
      return value
    }
    if (typeof value === 'number' || typeof value === 'boolean') return value
    return String(value)
  }

  private alias(node: Alias, at: Pointer, depth: number): Value | undefined {
    const target = this.anchors.get(node.source)
    if (!target) {
      return this.refuse(node, at, {
        rule: 'syntax',
        message: `The alias '*${node.source}' names no anchor that stands before it.`,
        fix: `Define it first with &${node.source}, or write the value out.`,
      })
    }
    if (this.open.has(target)) {
      return this.refuse(node, at, {
        rule: 'syntax',
        message: `The alias '*${node.source}' stands inside the very value it names.`,
        fix: 'Write the value out: it cannot contain itself.',
      })
    }
    this.spent += this.size(target)
    if (this.spent > aliasBudget) {
      return this.refuse(node, at, {
        rule: 'syntax',
        message: `With '*${node.source}', the aliases of this file stand for more than ${aliasBudget.toLocaleString('en')} values.`,
        fix: 'Use fewer aliases inside aliased values.',
      })
    }
    this.behindAlias += 1
    const value = this.value(target, at, depth, node)
    this.behindAlias -= 1
    return value
  }

  /** How many nodes stand below a node once its aliases are followed; counted once for each node. */
  private size(node: Node): number {
    const known = this.sizes.get(node)
    if (known !== undefined) return known
    this.sizes.set(node, 1)
    let size = 1
    if (isMap(node)) for (const pair of node.items) size += this.sizeOf(pair.value)
    if (isSeq(node)) for (const item of node.items) size += this.sizeOf(item)
    if (isAlias(node)) size += this.sizeOf(this.anchors.get(node.source))
    this.sizes.set(node, size)
    return size
  }

  private sizeOf(value: unknown): number {
    const node = asNode(value)
    return node ? this.size(node) : 1
  }

  private duplicate(key: string, node: Node, earlier: Node, at: Pointer): void {
    this.report(node, at, {
      rule: 'syntax',
      message: `'${key}' stands here for the second time.`,
      fix: 'Keep one of the two; if both are meant, give them different names.',
      related: [{ ...this.place(earlier), message: 'first written here' }],
    })
  }

  /** Extension keys are ignored, but anchors inside them can be used elsewhere. */
  private extension(node: Node | undefined): void {
    if (node?.anchor !== undefined) this.anchors.set(node.anchor, node)
    if (isMap(node)) for (const pair of node.items) this.extension(asNode(pair.value))
    if (isSeq(node)) for (const item of node.items) this.extension(asNode(item))
  }

  private hidden(text: string, node: Node, at: Pointer): boolean {
    const character = refusedCharacter(text)
    if (character === undefined) return false
    this.refuse(node, at, {
      rule: 'syntax',
      message: `This text holds the character ${character}, which cannot be seen or changes how the text reads.`,
      fix: 'Delete the character, or write the text again by hand.',
    })
    return true
  }

  /** `- x` with a deeper `- y` below it is one text, "x - y": a list that was indented by accident. */
  private continuedList(node: Scalar, at: Pointer): boolean {
    if (node.type !== 'PLAIN' || !node.range) return false
    const written = this.tree.file.text.slice(node.range[0], node.range[1])
    const match = /\n[ \t]*(- )/.exec(written)
    if (!match) return false
    const start = node.range[0] + match.index + match[0].length - 2
    if (this.behindAlias === 0) {
      this.findings.push(
        problem({
          rule: 'syntax',
          file: this.tree.file.path,
          range: rangeBetween(this.tree.lines, start, start + 1),
          message: 'This line continues the text above it instead of beginning a new item.',
          fix: 'Give its dash the same indentation as the other items.',
          pointer: at,
        }),
      )
    }
    this.skipped.push(at)
    return true
  }

  private empty(node: Node | undefined, at: Pointer): undefined {
    return this.refuse(node, at, {
      rule: 'value-is-stated',
      message: `${fieldName(at)} has no value, so it says nothing.`,
      fix: "Write the value; write none where there is none and the field offers it; or delete the line.",
    })
  }

  private refuse(node: Node | undefined, at: Pointer, words: Words): undefined {
    this.skipped.push(at)
    this.report(node, at, words)
    return undefined
  }

  /** Behind an alias, the anchor has been reported already. */
  private report(node: Node | undefined, at: Pointer, words: Words): void {
    if (this.behindAlias === 0) this.findings.push(problem({ ...words, ...this.place(node), pointer: at }))
  }

  private place(node: Node | undefined): Pick<Problem, 'file' | 'range'> {
    const [start, end] = node?.range ?? [0, 0]
    const { file, lines } = this.tree
    const firstLine = file.text.indexOf('\n', start)
    const shown = isScalar(node) || firstLine === -1 ? end : Math.min(end, firstLine)
    return { file: file.path, range: rangeBetween(lines, start, Math.max(start, shown)) }
  }
}

type Words = Pick<Problem, 'rule' | 'message' | 'fix' | 'related'>

const tooDeepWords: Words = {
  rule: 'syntax',
  message: 'The file is nested too deeply to be read here.',
  fix: `Close what is open: a declaration never needs more than ${maxDepth} levels.`,
}

const wrongKeyWords: Words = {
  rule: 'syntax',
  message: 'A key is a plain word, and this is something else.',
  fix: 'Write the key as a word; put text that begins with [, {, * or ? in quotation marks.',
}

/** The last part of a pointer, as the author knows it: a field's name, or the item of a list. */
function fieldName(at: Pointer): string {
  const key = at.slice(at.lastIndexOf('/') + 1).replaceAll('~1', '/').replaceAll('~0', '~')
  return /^\d+$/.test(key) ? `Item ${Number(key) + 1} of this list` : `'${key}'`
}
