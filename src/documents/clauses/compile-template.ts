import Handlebars from 'handlebars'
import { NoticeError } from '../words/notice-error.js'
import { unique } from '../words/slot.js'
import { type Message, mismatch } from '../words/words.js'

/** What a template does with the names of its context: the context is held against it before each rendering. */
export type Reads = Readonly<Record<string, Read>>

/** One name that a template reads; `this` is the item of a list. */
export interface Read {
  readonly shown: boolean
  /** Asked for by `{{#if}}`: only then may it be undefined. */
  readonly tested: boolean
  /** What is read of its items, where the template loops over it. */
  readonly each?: Reads
}

/** A template before it becomes code. */
export interface CheckedTemplate {
  readonly source: string
  readonly reads: Reads
}

/**
 * What a template may say itself: the marks of Markdown blocks, and no letter. So it holds no word that a reader reads,
 * no HTML, no link, and looks the same in every language.
 */
const structure = /^[\s|\-:*#>\d.]*$/

/** Reads a template and refuses what would only show when it is too late; a NoticeError says which and why. */
export function checkTemplate(
  id: string,
  source: string,
  messages: Readonly<Record<string, Message>>,
): CheckedTemplate {
  const refuse = (why: string): never => {
    throw new NoticeError(`templates/${id}.md.hbs: ${why}.`)
  }
  return { source, reads: readProgram(Handlebars.parse(source), messages, refuse) }
}

/** The options that templates are compiled with: helpers are known, so `{{name}}` is a name and never a call. */
export const compileOptions = { strict: true, knownHelpers: { t: true, each: true, if: true }, knownHelpersOnly: true }

type Refuse = (why: string) => never
interface Seen {
  shown: boolean
  tested: boolean
  each?: Reads
}

function readProgram(program: hbs.AST.Program, messages: Readonly<Record<string, Message>>, refuse: Refuse): Reads {
  const reads = new Map<string, Seen>()
  const seen = (name: string): Seen => {
    const read = reads.get(name) ?? { shown: false, tested: false }
    reads.set(name, read)
    return read
  }
  for (const statement of program.body) readStatement(statement, { seen, messages, refuse, reads })
  return Object.fromEntries(reads)
}

interface Reader {
  readonly seen: (name: string) => Seen
  readonly messages: Readonly<Record<string, Message>>
  readonly refuse: Refuse
  readonly reads: Map<string, Seen>
}

function readStatement(statement: hbs.AST.Statement, reader: Reader): void {
  const { refuse } = reader
  if (isContent(statement)) {
    if (!structure.test(statement.value))
      refuse(`words or markup of its own: ${JSON.stringify(statement.value.trim())}`)
  } else if (isMustache(statement)) readMustache(statement, reader)
  else if (isBlock(statement)) readBlock(statement, reader)
  else if (statement.type !== 'CommentStatement') refuse(`${statement.type} is not allowed`)
}

function readMustache(statement: hbs.AST.MustacheStatement, { seen, messages, refuse }: Reader): void {
  if (!statement.escaped) refuse('{{{ }}} puts text past the slots')
  const name = nameOf(statement.path, refuse)
  if (name !== 't') {
    if (statement.params.length > 0 || statement.hash) refuse(`there is no helper ${name}`)
    seen(name).shown = true
    return
  }
  const [key, ...more] = statement.params
  const { value } = key && isString(key) && more.length === 0 ? key : refuse('{{t}} takes a key and named arguments')
  const message = (Object.hasOwn(messages, value) ? messages[value] : undefined) ?? refuse(`no message ${value}`)
  const pairs = statement.hash?.pairs ?? []
  const names = pairs.map((pair) => pair.key)
  if (unique(names).length < names.length) refuse(`${value} gets an argument twice`)
  const wrong = mismatch(message, names)
  if (wrong !== undefined) refuse(`${value}: ${wrong}`)
  for (const pair of pairs) seen(nameOf(pair.value, refuse)).shown = true
}

function readBlock(statement: hbs.AST.BlockStatement, reader: Reader): void {
  const { seen, messages, refuse, reads } = reader
  const kind = nameOf(statement.path, refuse)
  const [subject, ...more] = statement.params
  const name = nameOf(
    subject && more.length === 0 && !statement.hash ? subject : refuse(`{{#${kind}}} takes one name`),
    refuse,
  )
  if (statement.inverse) refuse('{{else}}: which clause stands is decided in TypeScript')
  if (kind === 'if') {
    seen(name).tested = true
    for (const inner of statement.program.body) readStatement(inner, { ...reader, reads })
  } else if (kind === 'each') {
    const read = seen(name)
    if (read.each) refuse(`${name} is looped over twice`)
    read.each = readProgram(statement.program, messages, refuse)
  } else refuse(`there is no {{#${kind}}}`)
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
const isString = (node: hbs.AST.Node): node is hbs.AST.StringLiteral => node.type === 'StringLiteral'
