import { Document, isCollection, isNode, Scalar, visit, YAMLMap, YAMLSeq } from 'yaml'
import type { Plain } from '../source/edit.js'

/** A value to be written: plain, a text in quotation marks of one sort, or a map with comments in it. */
export type Writable = Plain | Scalar | YAMLMap | readonly Writable[]

/** How a value is cut into lines. */
interface Layout {
  /** Inside brackets, where everything stands in one line. */
  readonly flow: boolean
  /** Whether keys and texts stand in double quotation marks, as JSON has them. */
  readonly json?: boolean
  /** How many columns the key or the hyphen stands in from the left. */
  readonly indent: number
  readonly lineEnd: string
  /** Whether a text of several lines is quoted, where a comment follows that would become part of it. */
  readonly quoted?: boolean
}

/** A value as a node of the library: lists of short things in one line, all else with a line for each. */
export function libraryNode(value: Writable): unknown {
  if (isNode(value)) return value
  if (isList(value)) {
    const list = new YAMLSeq()
    for (const item of value) list.add(libraryNode(item))
    list.flow = !list.items.some((item) => isCollection(item))
    return list
  }
  if (typeof value !== 'object') return new Scalar(value)
  const map = new YAMLMap()
  for (const [key, inner] of Object.entries(value)) map.set(new Scalar(key), libraryNode(inner))
  return map
}

const isList = (value: Writable): value is readonly Writable[] => Array.isArray(value)

/** What stands behind the colon of an entry: ` value`, or line ends and the lines of a map or a list. */
export const behindColon = (value: Writable, layout: Layout): string => {
  const map = new YAMLMap()
  map.set(new Scalar('k'), libraryNode(value))
  return layout.flow ? ` ${inBrackets(value, layout)}` : lines(map, layout).slice('k:'.length)
}

/** An entry of a map: `key: value`. */
export function entry(key: string, value: Writable, layout: Layout): string {
  const map = new YAMLMap()
  map.set(new Scalar(key), libraryNode(value))
  return layout.flow ? inFlow(map, layout).slice(1, -1) : lines(map, layout)
}

/** An item of a list: `- value`, or `value` inside brackets. */
export function item(value: Writable, layout: Layout): string {
  if (layout.flow) return inBrackets(value, layout)
  const list = new YAMLSeq()
  list.add(libraryNode(value))
  return lines(list, layout)
}

/** A key as it has to be quoted in a file. */
export const quotedKey = (key: string, text: string): string => entry(key, 0, inBracketsOf(text)).slice(0, -3)

/** How what stands in brackets is written in a file: as JSON in one that begins as that, which other programs may read. */
export const inBracketsOf = (text: string): Layout => ({
  flow: true,
  indent: 0,
  lineEnd: '',
  json: /^\uFEFF?\s*\{\s*"/.test(text),
})

const inBrackets = (value: Writable, layout: Layout): string => {
  const list = new YAMLSeq()
  list.add(libraryNode(value))
  return inFlow(list, layout).slice(1, -1)
}

const printed = (document: Document): string => document.toString({ lineWidth: 0, flowCollectionPadding: false })

/** In one line. */
function inFlow(node: YAMLMap | YAMLSeq, { json = false }: Layout): string {
  const document = new Document()
  document.contents = node
  quoteLines(document)
  return document
    .toString({
      ...{ lineWidth: 0, flowCollectionPadding: false, collectionStyle: 'flow' },
      ...(json && { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'QUOTE_DOUBLE' }),
    })
    .trimEnd()
    .replace(/\n\s*/g, ' ')
}

/** Writes the line ends of a text as signs. */
function quoteLines(document: Document): void {
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && scalar.value.includes('\n')) scalar.type = 'QUOTE_DOUBLE'
    },
  })
}

function lines(node: YAMLMap | YAMLSeq, { indent, lineEnd, quoted }: Layout): string {
  const document = new Document()
  document.contents = node
  if (quoted) quoteLines(document)
  const [first = '', ...more] = printed(document).replace(/\n$/, '').split('\n')
  return [first, ...more.map((line) => (line === '' ? '' : ' '.repeat(indent) + line))].join(lineEnd)
}
