import type { Section } from '../documents/tree/document.js'
import type { Block, Inline, Node } from '../documents/tree/nodes.js'
import { idOf, isInline, walk, withParts, withWords, wordsOf } from '../documents/tree/walk.js'

/**
 * Markdown has no anchors of its own: a link inside the notice leads to a heading, by the name that readers of Markdown give
 * it; and what is no heading is found under the one before it.
 */
export function anchorsIn(title: string, sections: readonly Section[]): ReadonlyMap<string, string> {
  const named = naming()
  named(title)
  const anchors = new Map<string, string>()
  for (const { id, title: words, clauses } of sections) {
    let latest = named(words)
    anchors.set(`#${id}`, latest)
    for (const node of walk(clauses.flatMap(({ blocks }) => blocks))) {
      if (node.type === 'card') latest = named(wordsOf(node.title))
      if (node.type === 'heading') latest = named(wordsOf(node.children))
      const own = idOf(node)
      if (own !== undefined) anchors.set(`#${own}`, latest)
    }
  }
  return anchors
}

/**
 * The blocks of a section without the links that lead no further than the heading they stand under: to whom it is shown
 * already, a link says that there is more.
 */
export function leadingElsewhere({ id, clauses }: Section, anchors: ReadonlyMap<string, string>): readonly Block[] {
  let latest = anchors.get(`#${id}`)
  const words = (nodes: readonly Inline[]): readonly Inline[] =>
    nodes.flatMap((node): readonly Inline[] => {
      const isHere = node.type === 'link' && latest !== undefined && anchors.get(node.url) === latest
      return isHere ? node.children : [withWords(node, words)]
    })
  const within = <Kind extends Node>(node: Kind): Kind => {
    if (node.type === 'card' || node.type === 'heading') latest = anchors.get(`#${idOf(node) ?? ''}`)
    return withParts(withWords(node, words), (part) => (isInline(part) ? part : within(part)))
  }
  return clauses.flatMap(({ blocks }) => blocks.map(within))
}

/** Names headings as GitHub does: after the first of its name comes `-1`, unless a heading is called just that. */
function naming(): (words: string) => string {
  const times = new Map<string, number>()
  return (words) => {
    const name = slug(words)
    let count = times.get(name) ?? 0
    let own = name
    while (times.has(own)) {
      count += 1
      own = `${name}-${count}`
    }
    times.set(name, count)
    times.set(own, 0)
    return `#${own}`
  }
}

const slug = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
