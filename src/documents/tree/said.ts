import { oncePer } from '../../model/once-per-model.js'
import type { Node } from './nodes.js'

const silent: ReadonlySet<string> = new Set(['at', 'cites', 'around', 'id', 'isMention'])

/** What a node says and where its links lead, letter by letter the same for all that say the same: not where it comes from. */
export const said: (node: Node) => string = oncePer((node: Node) =>
  JSON.stringify(node, (key, value: unknown) => (silent.has(key) ? undefined : value)),
)
