import { isGap, Slot } from '../words/slot.js'

/**
 * A name as the mention of what it names: a link to its entry, which stays one at its first mention in a card, row or
 * section if the document has the entry. A name that is missing, or holds a link of its own, stays as it is.
 */
export function mention(anchor: string, name: Slot): Slot {
  if (isGap(name) || name.content.some(({ type }) => type === 'link')) return name
  const link = { type: 'link', url: `#${anchor}`, isMention: true, children: name.content } as const
  return new Slot([link], name.raw, name.at, name.cites)
}

/** A name as plain words: where what it names stands right beside it. */
export const unmentioned = ({ content, raw, at, cites }: Slot): Slot =>
  new Slot(
    content.flatMap((node) => (node.type === 'link' && node.isMention ? node.children : [node])),
    raw,
    at,
    cites,
  )
