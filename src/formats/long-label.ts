import type { PhrasingContent } from 'mdast'

/** Characters up to which a label fits beside its value; a longer one stands above it. */
const beside = 60

/** Whether a label is too long to stand beside its value: there it would be a narrow tower, read in pieces. */
export const isLongLabel = (label: readonly PhrasingContent[]): boolean => plain(label).length > beside

const plain = (nodes: readonly PhrasingContent[]): string =>
  nodes.map((node) => ('value' in node ? node.value : 'children' in node ? plain(node.children) : '')).join('')
