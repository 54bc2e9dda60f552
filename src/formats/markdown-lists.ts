import type { BlockContent, List, ListItem } from 'mdast'

/**
 * Blocks in which bullets that follow one another are one list: two would have to have marks of their own, and the eye asks
 * what the other mark means.
 */
export function withJoinedLists(blocks: readonly BlockContent[]): BlockContent[] {
  const out: (BlockContent | List[])[] = []
  for (const block of blocks) {
    const last = out.at(-1)
    if (!isBullets(block)) out.push(block)
    else if (Array.isArray(last)) last.push(block)
    else out.push([block])
  }
  return out.flatMap((it) => {
    if (!Array.isArray(it)) return it
    return it.length === 1 ? it : bulletList(it.flatMap(({ children }) => children))
  })
}

const isBullets = (block: BlockContent): block is List => block.type === 'list' && block.ordered !== true

/** Bullets, apart from one another where one of them needs it. */
export const bulletList = (children: readonly ListItem[]): List => ({
  type: 'list',
  ordered: false,
  start: null,
  spread: children.some(({ spread }) => spread),
  children: [...children],
})

/** An item: its blocks need lines between them, but for words with a list under them. */
export function listItem(children: readonly BlockContent[]): ListItem {
  const [first, second, ...more] = children
  const isTight = second === undefined || (first?.type === 'paragraph' && second.type === 'list' && more.length === 0)
  return { type: 'listItem', spread: !isTight, children: [...children] }
}
