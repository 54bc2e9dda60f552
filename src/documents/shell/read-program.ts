import { unique } from '../../model/value.js'
import type { Read, Reads } from './shell.js'

/** What a name may be where it is shown. */
export type Place = NonNullable<Read['shown']>

/** Says what is wrong with a template. */
export type Refuse = (why: string) => never

/** What a template says itself, with a mark in each place where it shows a name. */
export interface Written {
  readonly text: string
  /** The names in the order of their marks. */
  readonly reads: (placesIn: (text: string, count: number) => readonly Place[]) => Reads
}

// A private-use pair around an index: what a template says itself is refused if it holds one.
const opening = '\uE000'
const closing = '\uE001'

/** The marks of names in a text, by the numbers of the names. */
export const marksIn = (text: string): readonly number[] =>
  [...text.matchAll(/\uE000(\d+)\uE001/g)].map(([, index]) => Number(index))

/** A text without the marks of names. */
export const withoutMarks = (text: string): string => text.replace(/\uE000\d+\uE001/g, '')

interface Seen {
  readonly shown: number[]
  tested: boolean
  each?: Map<string, Seen>
  with?: Map<string, Seen>
}

interface Reader {
  readonly names: Map<string, Seen>
  readonly count: { shown: number }
  readonly refuse: Refuse
}

/** Reads a template; refuses all but names, `if`, `each` and `with`. */
export function readProgram(program: hbs.AST.Program, refuse: Refuse): Written {
  const reader: Reader = { names: new Map(), count: { shown: 0 }, refuse }
  const text = written(program, reader)
  return {
    text,
    reads: (placesIn) => readsOf(reader.names, placesIn(text, reader.count.shown), refuse),
  }
}

const written = ({ body }: hbs.AST.Program, reader: Reader): string =>
  body.map((statement) => writtenBy(statement, reader)).join('')

function writtenBy(statement: hbs.AST.Statement, reader: Reader): string {
  if (isContent(statement)) {
    return /[\uE000\uE001]/.test(statement.value) ? reader.refuse('a private-use character') : statement.value
  }
  if (isMustache(statement)) return shownBy(statement, reader)
  if (isBlock(statement)) return blockOf(statement, reader)
  return reader.refuse(`${statement.type} is not allowed`)
}

function shownBy(statement: hbs.AST.MustacheStatement, { names, count, refuse }: Reader): string {
  if (!statement.escaped) refuse('{{{ }}} shows a value as it is')
  const name = nameOf(statement.path, refuse)
  if (statement.params.length > 0 || statement.hash) refuse(`there is no helper ${name}`)
  seen(names, name).shown.push(count.shown)
  return `${opening}${count.shown++}${closing}`
}

function blockOf({ path, params, hash, program, inverse }: hbs.AST.BlockStatement, reader: Reader): string {
  const { names, count, refuse } = reader
  const kind = nameOf(path, refuse)
  const [subject, ...more] = params
  const name = nameOf(subject && more.length === 0 && !hash ? subject : refuse(`{{#${kind}}} takes one name`), refuse)
  const read = seen(names, name)
  if (kind === 'if') {
    read.tested = true
    return written(program, reader) + (inverse ? written(inverse, reader) : '')
  }
  if (kind !== 'each' && kind !== 'with') return refuse(`there is no {{#${kind}}}`)
  if (inverse) refuse(`{{else}} of {{#${kind}}}`)
  const inner = read[kind] ?? new Map<string, Seen>()
  read[kind] = inner
  return written(program, { names: inner, count, refuse })
}

function seen(names: Map<string, Seen>, name: string): Seen {
  const read = names.get(name) ?? { shown: [], tested: false }
  names.set(name, read)
  return read
}

function readsOf(names: ReadonlyMap<string, Seen>, places: readonly Place[], refuse: Refuse): Reads {
  const reads = [...names].map(([name, { shown, tested, each, with: within }]): readonly [string, Read] => {
    if ([shown.length > 0, each, within].filter(Boolean).length > 1) refuse(`${name} is used in two ways`)
    const place = narrowest(name, unique(shown.flatMap((index) => places[index] ?? [])), refuse)
    return [
      name,
      {
        ...(place && { shown: place }),
        ...(tested && { tested }),
        ...(each && { each: readsOf(each, places, refuse) }),
        ...(within && { with: readsOf(within, places, refuse) }),
      },
    ]
  })
  return Object.fromEntries(reads)
}

function narrowest(name: string, places: readonly Place[], refuse: Refuse): Place | undefined {
  const narrow = places.filter((place) => place !== 'either')
  if (narrow.length > 1) refuse(`${name} would have to be words in one place and printed in another`)
  return narrow[0] ?? places[0]
}

/** A name of the context itself: no paths, no parents, no `@index`. */
function nameOf(expression: hbs.AST.Node, refuse: Refuse): string {
  if (!isPath(expression)) return refuse(`${expression.type} where a name belongs`)
  if (expression.original === 'this') return 'this'
  const [name, ...rest] = expression.parts
  if (expression.data || expression.depth > 0 || rest.length > 0 || typeof name !== 'string') {
    return refuse(`${expression.original}: only names of the context itself`)
  }
  return name
}

const isContent = (node: hbs.AST.Node): node is hbs.AST.ContentStatement => node.type === 'ContentStatement'
const isMustache = (node: hbs.AST.Node): node is hbs.AST.MustacheStatement => node.type === 'MustacheStatement'
const isBlock = (node: hbs.AST.Node): node is hbs.AST.BlockStatement => node.type === 'BlockStatement'
const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression'
