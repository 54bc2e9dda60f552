import type { Clause, Section } from '../tree/document.js'
import type { Inline, Node, TracedNode } from '../tree/nodes.js'
import { idOf, isInline, walk, withParts, withWords } from '../tree/walk.js'

/** Where some words stand: the entries that they are a part of, and what was mentioned before in the same unit. */
interface Place {
  readonly anchors: ReadonlySet<string>
  readonly inside: ReadonlySet<string>
  readonly seen: Set<string>
}

/**
 * Sections in which each mention is a link or plain words: a link where it is the first in its card, row or entry, else in
 * its section, where the document has what it names, and not inside that entry itself.
 */
export function withMentions(sections: readonly Section[]): readonly Section[] {
  const blocks = sections.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.blocks))
  const entries = [...walk(blocks)].flatMap((node) => idOf(node) ?? [])
  const anchors = new Set([...sections.map(({ id }) => id), ...entries])
  return sections.map((section) => {
    const place: Place = { anchors, inside: new Set([section.id]), seen: new Set() }
    const clauses = section.clauses.map((clause) => {
      const here = isEntry(clause) ? { ...place, seen: new Set<string>() } : place
      return { ...clause, blocks: clause.blocks.map((block) => resolved(block, here)) }
    })
    return { ...section, clauses }
  })
}

/** Whether a clause is an entry of its own under its heading, such as one of the rights. */
const isEntry = ({ blocks: [first] }: Clause): boolean => first?.type === 'heading' && first.id !== undefined

/** A node with its mentions resolved; cards and rows begin anew, and a heading leads nowhere else. */
function resolved<Kind extends Node>(node: Kind, around: Place): Kind {
  const place = placeIn(node, around)
  const isTitle = titled.has(node.type)
  const own = withWords(node, (words) => words.flatMap((word) => inWords(word, isTitle ? nowhere : place)))
  return withParts(own, (part) => (isInline(part) ? part : resolved(part, place)))
}

const titled: ReadonlySet<Node['type']> = new Set<TracedNode['type']>(['card', 'details', 'heading'])

const nowhere: Place = { anchors: new Set(), inside: new Set(), seen: new Set() }

function placeIn(node: Node, around: Place): Place {
  const id = idOf(node)
  const inside = id === undefined ? around.inside : new Set([...around.inside, id])
  const isUnit = node.type === 'card' || node.type === 'tableRow'
  return { ...around, inside, seen: isUnit ? new Set() : around.seen }
}

function inWords(node: Inline, place: Place): readonly Inline[] {
  if (node.type !== 'link' || node.isMention !== true)
    return [withWords(node, (words) => words.flatMap((word) => inWords(word, place)))]
  const anchor = node.url.slice(1)
  if (!place.anchors.has(anchor) || place.inside.has(anchor) || place.seen.has(anchor)) return node.children
  place.seen.add(anchor)
  return [{ type: 'link', url: node.url, children: node.children }]
}
