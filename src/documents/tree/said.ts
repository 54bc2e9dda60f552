import type { Node } from './nodes.js'

/** What a node says and where its links lead, letter by letter the same for all that say the same: not where it comes from. */
export const said = (node: Node): string =>
  JSON.stringify(node, (key, value: unknown) => (silent.has(key) ? undefined : value))

const silent: ReadonlySet<string> = new Set(['at', 'cites', 'around', 'id', 'isMention'])
