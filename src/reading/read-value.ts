import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { quoted } from '../findings/fact.js'
import type { Finding } from '../findings/finding.js'
import { spotAt } from '../language/spot.js'
import { refusedCharacter, showsNothing, withoutHidden } from '../source/characters.js'
import { beginning } from '../source/graphemes.js'
import { asNode, keyText } from '../source/locate.js'
import { besideDash, codeOf } from '../source/look-alikes.js'
import { child, type Pointer, parentOf } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'
import { type Aliases, aliasBudget, aliasesOf } from './aliases.js'
import { maxDepth } from './depth.js'
import { blanksBefore, isMeantBelow, openKeyIn } from './look-alike-indent.js'
import { emptyValue } from './mistakes/empty-value.js'
import { keyWithoutSpace } from './mistakes/explain-parser-error.js'
import type { SyntaxMistake } from './mistakes/syntax-mistake.js'
import { type Refusals, refusalsOf, type Span } from './refusals.js'
import { saidOtherwise } from './said-twice.js'
import { emptyMap, isValueMap, type Value, type ValueMap } from './value.js'

/** The value of one file. */
export interface FileValue {
  readonly value: ValueMap
  readonly skipped: readonly Pointer[]
  readonly findings: readonly Finding[]
}

/**
 * Takes the value out of a parsed file. Extension keys (`x-…`) are dropped; an empty value is reported and counts as
 * not stated; duplicate keys, tags, aliases that loop or explode and refused characters are reported at their place.
 */
export function readValue(tree: SourceTree): FileValue {
  const known = values.get(tree) ?? new Reader(tree).read()
  values.set(tree, known)
  return known
}

/** A tree does not change, and neither does what is read from it. */
const values = new WeakMap<SourceTree, FileValue>()

/** One pass over the nodes of a file. A class, because the pass keeps anchors and findings together. */
class Reader {
  private readonly refusals: Refusals
  private readonly aliases: Aliases
  private readonly open: Set<Node>
  /** Keys left open whose values stand further below, not indented for YAML. */
  private readonly awaiting = new Set<Node>()

  constructor(
    private readonly tree: SourceTree,
    { aliases, open }: { readonly aliases: Aliases; readonly open: Set<Node> } = {
      aliases: aliasesOf(),
      open: new Set(),
    },
  ) {
    this.refusals = refusalsOf(tree)
    this.aliases = aliases
    this.open = open
  }

  read(): FileValue {
    const contents = asNode(this.tree.document.contents)
    if (isMap(contents)) return this.result(this.value(contents, '', 0, undefined))
    const isEmpty = !contents || (isScalar(contents) && contents.value === null)
    const found = isSeq(contents) ? 'list' : 'text'
    this.refusals.refuse(contents, '', isEmpty ? { mistake: 'empty-file' } : { mistake: 'no-map', found })
    return this.result(undefined)
  }

  private result(value: Value | undefined): FileValue {
    const { skipped, findings } = this.refusals
    return { value: isValueMap(value) ? value : emptyMap(), skipped, findings }
  }

  /** `owner` stands for a value that is not there: the key it would belong to. */
  private value(node: Node | undefined, at: Pointer, depth: number, owner: Node | undefined): Value | undefined {
    this.aliases.note(node)
    if (depth > maxDepth) return this.refusals.refuse(node ?? owner, at, { mistake: 'too-deep', limit: maxDepth })
    if (isAlias(node)) return this.alias(node, at, depth)
    if (node && hasTag(node)) return this.refusals.refuse(node, at, { mistake: 'tag' }, this.tagOf(node))
    if (isMap(node)) return node.items.length === 0 ? this.empty(node, at) : this.map(node, at, depth)
    if (isSeq(node)) return node.items.length === 0 ? this.empty(node, at) : this.list(node, at, depth)
    if (isScalar(node)) return this.scalar(node, at, owner)
    return this.empty(owner, at)
  }

  private map(map: YAMLMap, at: Pointer, depth: number): ValueMap | undefined {
    const value = emptyMap()
    const first = new Map<string, Node>()
    const before = this.refusals.skipped.length
    this.open.add(map)
    for (const [index, pair] of map.items.entries()) {
      const keyNode = asNode(pair.key)
      const key = this.key(map, keyNode, at)
      if (keyNode === undefined || key === undefined) continue
      const earlier = first.get(key)
      const place = child(at, key)
      if (earlier) {
        this.refusals.reportAgain(keyNode, earlier, place, { mistake: 'duplicate-key', key: quoted(key) })
        if (key.startsWith('x-')) this.extension(asNode(pair.value), place)
        else this.again(pair, value[key], place, depth)
      } else if (key.startsWith('x-')) this.extension(asNode(pair.value), place)
      else {
        const name = this.hidden(key, keyNode, place) ? withoutHidden(key) : key
        const isWritten = name !== key && map.items.some((it) => keyText(asNode(it.key)) === name)
        // A field with a hidden character in its name is that field to whoever reads it: what it says is kept. Where there is none
        // of that name, the character is what there is to tell.
        const isKept = name === key || (name !== '' && !isWritten && spotAt(child(at, name)).shape !== undefined)
        const item = !isKept ? undefined : this.entry(map, index, keyNode, child(at, name), depth)
        if (item !== undefined) value[name] = item
      }
      if (!earlier) first.set(key, keyNode)
    }
    this.open.delete(map)
    if (Object.keys(value).length > 0 || this.refusals.skipped.length === before) return value
    // Nothing of it can be used: then it does not say that it is empty.
    this.refusals.skip(at)
    return undefined
  }

  /** What stands for the second time is told as that, and as nothing else. */
  private again(pair: Pair, first: Value | undefined, at: Pointer, depth: number): void {
    const reader = new Reader(this.tree, { aliases: this.aliases, open: this.open })
    const second = reader.value(asNode(pair.value), at, depth + 1, undefined)
    for (const place of [...reader.refusals.skipped, ...saidOtherwise(first, second, at)]) this.refusals.skip(place)
  }

  private key(map: YAMLMap, node: Node | undefined, at: Pointer): string | undefined {
    this.aliases.note(node)
    const key = keyText(node)
    if (node === undefined || key === undefined) return this.refusals.refuse(node ?? map, at, { mistake: 'wrong-key' })
    if (key === '') return this.refusals.refuse(node, child(at, ''), { mistake: 'key-without-name' })
    if (isMeantBelow(map, node)) return this.indent(key, node, child(at, key))
    // A name is read as it is written, whatever its tag makes of it for others: nothing below it is lost.
    if (hasTag(node)) this.refusals.reportOnly(node, child(at, key), { mistake: 'tag' }, this.tagOf(node))
    return key
  }

  /** A line that was to be indented, by blanks that are none to YAML. */
  private indent(key: string, node: Node, at: Pointer): undefined {
    const [start = 0] = node.range ?? []
    const character = codeOf(key)
    return this.refusals.refuse(node, at, { mistake: 'look-alike', character }, [start, start + blanksBefore(key)])
  }

  private entry(map: YAMLMap, index: number, key: Node, at: Pointer, depth: number): Value | undefined {
    const value = asNode(map.items[index]?.value)
    const isLone = value === undefined && map.flow === true
    if (isLone) {
      // A field without its colon was meant to say something, and nobody is told that it lacks.
      const word = keyText(key) ?? ''
      const [name] = /^[a-z]+(?=[^\p{L}\d_-])/iu.exec(word) ?? []
      if (name !== undefined) this.refusals.skip(child(parentOf(at), name))
      return this.refusals.refuse(key, at, loneWord(word, index > 0))
    }
    const below = asNode(map.items[index + 1]?.key)
    const pair = map.items[index]
    const open = pair && below && isMeantBelow(map, below) ? openKeyIn(pair) : undefined
    if (open) this.awaiting.add(open)
    // What was to stand here is told below, where it seems to stand.
    if (this.awaiting.has(key)) return void this.refusals.skip(at)
    return this.value(value, at, depth + 1, key)
  }

  private list(list: YAMLSeq, at: Pointer, depth: number): readonly Value[] {
    this.open.add(list)
    // An item that cannot be used stays as a hole, so that the others keep their place in the list.
    const items = list.items.map((item, index) => {
      return this.item(asNode(item), child(at, index), depth + 1) ?? emptyMap()
    })
    this.open.delete(list)
    return items
  }

  /** Of an item that is not there, its dash is. */
  private item(node: Node | undefined, at: Pointer, depth: number): Value | undefined {
    if (!isScalar(node) || node.value !== null || node.source || node.tag !== undefined || !node.range) {
      return this.value(node, at, depth, node)
    }
    const dash = Math.max(0, this.tree.file.text.lastIndexOf('-', node.range[0]))
    return this.refusals.refuse(node, at, emptyValue(at, node.anchor), [dash, dash + 1])
  }

  private scalar(node: Scalar, at: Pointer, owner: Node | undefined): Value | undefined {
    const { value } = node
    if (typeof value === 'number' || typeof value === 'boolean') return value
    if (typeof value !== 'string') return this.empty(node.source ? node : owner, at, node.anchor)
    if (value.trim() === '' || value === 'None') return this.empty(node, at)
    if (this.hidden(value, node, at)) return undefined
    if (showsNothing(value)) return this.empty(node, at)
    return this.continuedList(node, at) ? undefined : value
  }

  private alias(node: Alias, at: Pointer, depth: number): Value | undefined {
    const target = this.aliases.target(node)
    const mistake = this.looseAlias(node, target)
    if (mistake) return this.refusals.refuse(node, at, mistake)
    if (target && !this.aliases.spend(target)) {
      const name = quoted(node.source)
      return this.refusals.refuse(node, at, { mistake: 'costly-alias', name, budget: aliasBudget })
    }
    return this.value(target, at, depth, node)
  }

  /** What is wrong with an alias wherever it stands: it refers to nothing, or to what it stands in. */
  private looseAlias({ source }: Alias, target: Node | undefined): SyntaxMistake | undefined {
    const name = quoted(source)
    if (!target) return { mistake: 'unknown-alias', name, isText: !/^[\w-]+$/.test(source) }
    return this.open.has(target) ? { mistake: 'alias-in-itself', name } : undefined
  }

  private tagOf(node: Node): Span {
    const [valueStart] = node.range ?? [0]
    const { text } = this.tree.file
    const mark = text.lastIndexOf('!', valueStart)
    const start = text[mark - 1] === '!' ? mark - 1 : mark
    const length = /^\S+/.exec(beginning(text.slice(start), 80))?.[0].length ?? 1
    return [start, start + length]
  }

  /** Extension keys are ignored, but anchors inside them can be used elsewhere, and an alias that no program can read is told. */
  private extension(node: Node | undefined, at: Pointer): void {
    this.aliases.note(node)
    if (isAlias(node)) {
      const mistake = this.looseAlias(node, this.aliases.target(node))
      if (mistake) this.refusals.reportOnly(node, at, mistake)
    }
    if (!isMap(node) && !isSeq(node)) return
    this.open.add(node)
    if (isMap(node))
      for (const { key, value } of node.items) for (const one of [key, value]) this.extension(asNode(one), at)
    if (isSeq(node)) for (const item of node.items) this.extension(asNode(item), at)
    this.open.delete(node)
  }

  private hidden(text: string, node: Node, at: Pointer): boolean {
    const character = refusedCharacter(text)
    if (character === undefined) return false
    this.refusals.refuse(node, at, { mistake: 'hidden-character', character: quoted(character) })
    return true
  }

  /** `- x` with a deeper `- y` below it is one text, "x - y": a list that was indented by accident. */
  private continuedList(node: Scalar, at: Pointer): boolean {
    if (node.type !== 'PLAIN' || !node.range) return false
    const written = this.tree.file.text.slice(node.range[0], node.range[1])
    const match = /\n[ \t]*(- )/.exec(written)
    if (!match) return false
    const beside = besideDash(written)
    if (beside !== -1) {
      const [mark, character] = [node.range[0] + beside, codeOf(written.slice(beside))]
      this.refusals.refuse(node, at, { mistake: 'look-alike', character }, [mark, mark + 1])
      return true
    }
    const start = node.range[0] + match.index + match[0].length - 2
    this.refusals.refuse(node, at, { mistake: 'continued-list' }, [start, start + 1])
    return true
  }

  private empty(node: Node | undefined, at: Pointer, anchor?: string): undefined {
    return this.refusals.refuse(node, at, emptyValue(at, anchor))
  }
}

const hasTag = (node: Node): boolean => 'tag' in node && node.tag !== undefined

/** A word that stands in braces without a colon and a value. */
const loneWord = (word: string, hasEarlier: boolean): SyntaxMistake =>
  keyWithoutSpace(word) ?? { mistake: 'lone-word', word: quoted(word), hasEarlier }
