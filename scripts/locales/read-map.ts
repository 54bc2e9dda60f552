import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import type { Problem } from './problem.js'

/** A file of a catalogue. */
export interface CatalogueFile {
  readonly path: string
  readonly text: string
}

/** A key of a map with what it holds. */
export interface Entry {
  readonly key: string
  readonly line: number
  /** What it holds: text, number, boolean, list, or entries of its own. */
  readonly value: unknown
  /** Where it holds a map: what is in it. */
  readonly entries: readonly Entry[] | undefined
}

/** What stands in a file of YAML that holds a map, each key with its line; all that is wrong is told at once. */
export function readMap({ path, text }: CatalogueFile): {
  readonly entries: readonly Entry[]
  readonly problems: readonly Problem[]
} {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number | undefined): number => (offset === undefined ? 1 : lines.linePos(offset).line)
  const problems = document.errors.map(
    ({ pos: [start], message }): Problem => ({ file: path, line: lineAt(start), message }),
  )
  const entries = entriesOf(document.contents, lineAt)
  if (entries === undefined && problems.length === 0) problems.push({ file: path, line: 1, message: 'It is no map.' })
  return { entries: entries ?? [], problems }
}

function entriesOf(node: Node | null, lineAt: (offset: number | undefined) => number): readonly Entry[] | undefined {
  if (!isMap<Node, Node>(node)) return undefined
  return node.items.map(({ key, value }) => ({
    key: isScalar(key) ? String(key.value) : '',
    line: lineAt(key.range?.[0]),
    value: isScalar(value) ? value.value : value?.toJSON(),
    entries: entriesOf(value, lineAt),
  }))
}
