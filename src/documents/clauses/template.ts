import Handlebars from 'handlebars'
import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, RootContent, Table, TableCell } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { NoticeError } from '../words/notice-error.js'
import { copiesOf, Slot } from '../words/slot.js'
import type { Reads } from './compile-template.js'

/** A template as the package holds it: code that writes the structure, and what it reads. */
export interface Template {
  readonly spec: TemplateSpecification
  readonly reads: Reads
}

/** What a template is filled with: slots, conditions, and lists of both. */
export interface Context {
  readonly [name: string]: Slot | boolean | undefined | readonly (Slot | Context)[]
}

/** How the template words a message of the catalogue. */
export type TellMessage = (key: string, given: Readonly<Record<string, Slot>>) => Slot

// A token is a private-use pair around an index. Such characters are refused in declarations, so none is ambiguous.
const opening = '\uE000'
const closing = '\uE001'
const anyToken = /(\uE000\d+\uE001)/
const tokenMark = /[\uE000\uE001]/

/** Renders a clause: the template is parsed as Markdown while slots are opaque tokens, and only then filled. */
export type Render = (id: string, template: Template, context: Context) => BlockContent[]

/**
 * Renders the clauses of a notice. Slots are numbered anew in each, so that tables with as many rows and columns are the
 * same text while slots are tokens: it is parsed once.
 */
export function rendererOf(tell: TellMessage): Render {
  const parsed = new Map<string, readonly RootContent[]>()
  const read = (text: string): readonly RootContent[] => {
    const blocks = parsed.get(text) ?? parser.parse(text).children
    parsed.set(text, blocks)
    return blocks
  }
  return (id, template, context) => render(id, template, context, { tell, read })
}

interface Rendering {
  readonly tell: TellMessage
  readonly read: (text: string) => readonly RootContent[]
}

function render(id: string, template: Template, context: Context, { tell, read }: Rendering): BlockContent[] {
  const refuse = (why: string): never => {
    throw new NoticeError(`templates/${id}.md.hbs: ${why}.`)
  }
  holdAgainst(template.reads, context, refuse)
  const slots: Slot[] = []
  const tokenOf = (slot: Slot): Token => new Token(slot, slots)
  const helpers = {
    t: (key: string, { hash }: { readonly hash: Readonly<Record<string, Token>> }) => {
      const given = Object.entries(hash).map(([name, token]) => [name, token.slot] as const)
      return tokenOf(tell(key, Object.fromEntries(given)))
    },
    each: (items: readonly unknown[], { fn }: { readonly fn: (item: unknown) => string }) => items.map(fn).join(''),
  }
  const write = Handlebars.template<Tokens>(template.spec)
  return fillBlocks(read(write(tokens(context, tokenOf), { helpers })), { slots, refuse })
}

/** What Handlebars writes for a slot; unlike the slot itself it may become text. */
class Token {
  constructor(
    readonly slot: Slot,
    private readonly slots: Slot[],
  ) {}

  /** Asked for by Handlebars in place of escaping. */
  toHTML(): string {
    return `${opening}${this.slots.push(this.slot) - 1}${closing}`
  }
}

interface Tokens {
  readonly [name: string]: Token | boolean | undefined | readonly (Token | Tokens)[]
}

function tokens(context: Context, tokenOf: (slot: Slot) => Token): Tokens {
  const item = (value: Slot | Context) => (value instanceof Slot ? tokenOf(value) : tokens(value, tokenOf))
  return Object.fromEntries(
    Object.entries(context).map(([name, value]) => {
      if (value === undefined || typeof value === 'boolean') return [name, value]
      return [name, value instanceof Slot ? tokenOf(value) : value.map(item)]
    }),
  )
}

type Refuse = (why: string) => never

/** Handlebars takes a name that is not there for something empty: what the template reads has to be given, and no more. */
function holdAgainst(reads: Reads, context: Context, refuse: Refuse): void {
  for (const [name, { shown, tested, each }] of Object.entries(reads)) {
    if (!Object.hasOwn(context, name)) refuse(`the context has no ${name}`)
    const value = context[name]
    if (each) {
      const items: readonly (Slot | Context)[] = Array.isArray(value) ? value : refuse(`${name} is no list`)
      // A table without rows would say that there is nothing.
      if (items.length === 0 && !tested) refuse(`a loop over nothing: ${name}`)
      for (const item of items) holdItem(each, item, refuse)
    } else if (shown && !(value instanceof Slot) && !(value === undefined && tested)) {
      refuse(`${name} is not stated`)
    }
  }
  const surplus = Object.keys(context).find((name) => !Object.hasOwn(reads, name))
  if (surplus !== undefined) refuse(`it does not show ${surplus}`)
}

function holdItem(reads: Reads, item: Slot | Context, refuse: Refuse): void {
  if (!(item instanceof Slot)) {
    holdAgainst(reads, item, refuse)
    return
  }
  const other = Object.keys(reads).find((name) => name !== 'this')
  if (other !== undefined) refuse(`an item is one slot and has no ${other}`)
}

function tables(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
}

const parser = unified().use(remarkParse).use(tables).freeze()

interface Filling {
  readonly slots: readonly Slot[]
  readonly refuse: Refuse
}

const fillBlocks = (
  nodes: readonly (RootContent | BlockContent | DefinitionContent)[],
  filling: Filling,
): BlockContent[] => nodes.map((node) => fillBlock(node, filling))

function fillBlock(node: RootContent, filling: Filling): BlockContent {
  switch (node.type) {
    case 'paragraph':
    case 'heading': {
      const { position: _, ...rest } = node
      return { ...rest, ...fillPhrasing(node.children, filling) }
    }
    case 'blockquote':
      return { type: 'blockquote', children: fillBlocks(node.children, filling) }
    case 'list': {
      const { position: _, ...rest } = node
      return { ...rest, children: node.children.map((item) => fillItem(item, filling)) }
    }
    case 'table':
      return fillTable(node, filling)
    default:
      return filling.refuse(`${node.type} is no block of a notice`)
  }
}

function fillItem(node: ListItem, filling: Filling): ListItem {
  const { position: _, ...rest } = node
  return { ...rest, children: fillBlocks(node.children, filling) }
}

function fillTable(node: Table, filling: Filling): Table {
  const cell = ({ children }: TableCell): TableCell => ({ type: 'tableCell', ...fillPhrasing(children, filling) })
  const rows = node.children.map((row) => ({ type: 'tableRow' as const, children: row.children.map(cell) }))
  return { type: 'table', align: node.align ?? null, children: rows }
}

/** Words with their slots filled in, and what the slots bring for the node that holds them. */
function fillPhrasing(nodes: readonly PhrasingContent[], filling: Filling) {
  const used: Slot[] = []
  const children = nodes.flatMap((node) => fillInline(node, filling, used))
  const at = used.flatMap((slot) => slot.at)
  const cites = used.flatMap((slot) => slot.cites)
  return { children, data: { at: [...new Set(at)], cites: [...new Set(cites)] } }
}

function fillInline(node: PhrasingContent, filling: Filling, used: Slot[]): readonly PhrasingContent[] {
  if (node.type === 'strong' || node.type === 'emphasis') {
    return [{ type: node.type, children: node.children.flatMap((child) => fillInline(child, filling, used)) }]
  }
  if (node.type !== 'text') return filling.refuse(`${node.type} among the words`)
  return node.value
    .split(anyToken)
    .filter((piece) => piece !== '')
    .flatMap((piece): readonly PhrasingContent[] => {
      const index = piece.startsWith(opening) ? Number(piece.slice(1, -1)) : Number.NaN
      const slot = filling.slots[index]
      if (!slot) return tokenMark.test(piece) ? filling.refuse('a token was left') : [{ type: 'text', value: piece }]
      used.push(slot)
      return copiesOf(slot.content)
    })
}
