import { publishedAt } from '../../facts/published-at.js'
import type { Text } from '../../model/types.js'
import type { Pointer } from '../../source/pointer.js'
import type { Block } from '../tree/nodes.js'
import { oneLine } from '../tree/one-line.js'
import { isPlainLine } from '../words/plain-line.js'
import { wordingIn } from '../words/values.js'
import { wordsBlock } from './blocks.js'
import type { Scene } from './scene.js'

/** A text of the author's own that may hold Markdown, with the places of other facts that it states. */
export function authorText(scene: Scene, text: Text, ...also: readonly Pointer[]): readonly Block[] {
  const wording = wordingIn(text, scene.language)
  if (!wording) return [wordsBlock(scene.gap('gap.language', text.at))]
  const blocks: readonly Block[] = isPlainLine(wording.text)
    ? [{ type: 'paragraph', children: [{ type: 'text', value: oneLine(wording.text) }] }]
    : scene.authorBlocks(wording.text, publishedAt(scene.notice))
  return blocks.map((block) => ({ ...block, at: [...new Set([wording.at, ...also])] }))
}
