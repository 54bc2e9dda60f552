import { Scalar, YAMLMap } from 'yaml'
import { markOf } from './open-places.js'
import { libraryNode, type Writable } from './written-node.js'

/** What a field can hold. */
export type Value = Writable

/** A field with its value, or what is not stated and would stand here. */
export type Field =
  | { readonly key: string; readonly value: Value; readonly comment?: string; readonly apart?: true }
  | { readonly key: string; readonly open: string }
  | undefined

/** A field that was answered; else the mark of what is open, or nothing where nobody has to say it. */
export function field(key: string, value: Value | undefined, open?: string): Field {
  // An empty list would say nothing, and be found for that.
  if (value !== undefined && !(Array.isArray(value) && value.length === 0)) return { key, value }
  return open === undefined ? undefined : { key, open }
}

/** A map in the order of its fields; what is not stated is a comment in its place. Undefined when nothing is stated. */
export function mapOf(fields: readonly Field[]): YAMLMap | undefined {
  const map = new YAMLMap()
  let waiting: string[] = []
  for (const each of fields) {
    if (each === undefined) continue
    if ('open' in each) {
      waiting.push(markOf({ says: each.open, key: each.key }))
      continue
    }
    const key = new Scalar(each.key)
    // What is open stands apart from the comment on the part that follows.
    const space = each.comment !== undefined && waiting.length > 0 ? [''] : []
    const lines = [...waiting, ...space, ...(each.comment === undefined ? [] : [each.comment])]
    if (lines.length > 0) key.commentBefore = commentOf(lines)
    // A blank line lets the eye find it.
    if (each.apart && map.items.length > 0) key.spaceBefore = true
    map.set(key, libraryNode(each.value))
    waiting = []
  }
  if (map.items.length === 0) return undefined
  const isApart = fields.some((each) => each !== undefined && 'apart' in each)
  if (waiting.length > 0) map.comment = commentOf(isApart ? ['', ...waiting] : waiting)
  return map
}

const commentOf = (lines: readonly string[]): string =>
  lines.map((line) => (line === '' ? '' : ` ${line.replace(/\s+/g, ' ')}`)).join('\n')
