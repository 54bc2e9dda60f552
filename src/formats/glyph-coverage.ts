import type { NoticeDocument } from '../documents/tree/document.js'
import type { Node } from '../documents/tree/nodes.js'
import { parts } from '../documents/tree/walk.js'
import { child, type Pointer } from '../source/pointer.js'
import { characterMap } from './character-map.js'

/** A character that no font has, and the declared facts that brought it into the notice; none for words of our own. */
export interface Uncovered {
  readonly character: string
  readonly at: readonly Pointer[]
}

/** The characters of a notice that none of the fonts can draw, in the order in which they occur. */
export function uncovered(document: NoticeDocument, fonts: readonly Uint8Array[]): readonly Uncovered[] {
  const maps = fonts.map(characterMap)
  const missing = new Map<string, Set<Pointer>>()
  for (const { words, at } of wordsOf(document)) {
    for (const character of words) {
      const code = character.codePointAt(0) ?? 0
      if (isInvisible.test(character) || maps.some((map) => map.has(code))) continue
      const pointers = missing.get(character) ?? new Set()
      missing.set(
        character,
        at.reduce((all, pointer) => all.add(pointer), pointers),
      )
    }
  }
  return [...missing].map(([character, at]) => ({ character, at: [...at] }))
}

/** White space and what is never drawn, such as a zero-width joiner: a font needs no glyph for it. */
const isInvisible = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]/u

interface Words {
  readonly words: string
  readonly at: readonly Pointer[]
}

function* wordsOf({ title, issuers, brand, chrome, draft, sections }: NoticeDocument): Generator<Words> {
  const dates = chrome.dates.flatMap(({ label, value }) => [label, value])
  const own = [
    title,
    chrome.pageTitle,
    ...issuers,
    ...dates,
    chrome.contents,
    chrome.page,
    ...(draft ? [chrome.draft, chrome.draftMeaning, ...missingWords(chrome)] : []),
  ]
  yield { words: own.join(' '), at: [] }
  if (brand?.name !== undefined) yield { words: brand.name, at: [child('', 'brand', 'name')] }
  for (const section of sections) {
    yield { words: section.title, at: [] }
    for (const { blocks, origins } of section.clauses) for (const block of blocks) yield* wordsIn(block, origins)
  }
}

/** What a draft lists at its head. */
const missingWords = ({ gaps }: NoticeDocument['chrome']): readonly string[] =>
  gaps ? [gaps.count, ...gaps.places.flatMap(({ title, missing }) => [title, ...missing])] : []

function* wordsIn(node: Node, outer: readonly Pointer[]): Generator<Words> {
  const own = 'at' in node ? (node.at ?? []) : []
  const at = own.length > 0 ? own : outer
  if (node.type === 'text') yield { words: node.value, at }
  if (node.type === 'figure') yield { words: node.alternative, at }
  for (const part of parts(node)) yield* wordsIn(part, at)
}
