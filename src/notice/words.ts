import { IntlMessageFormat } from 'intl-messageformat'
import type { PhrasingContent } from 'mdast'
import { NoticeError } from './notice-error.js'
import { Slot, unique } from './slot.js'

/** A message as parsed by ICU MessageFormat. */
export type MessageTree = ReturnType<IntlMessageFormat['getAst']>

/** A message of a catalogue, parsed, with the arguments it takes. */
export interface Message {
  readonly tree: MessageTree
  /** Arguments whose nodes it shows: `{name}`. */
  readonly shown: readonly string[]
  /** Arguments whose raw value it chooses by: plural and select. */
  readonly chosen: readonly string[]
}

/** The words of one language. */
export interface Catalogue {
  /** BCP 47 tag that dates, lists and numbers are formatted for; `en` is written as in Britain. */
  readonly locale: string
  readonly messages: Readonly<Record<string, Message>>
}

/** What a message is told with. */
export type Arguments = Readonly<Record<string, Slot | undefined>>

/** The tree that messages are read as, as far as we look at it. */
interface Part {
  readonly type: number
  readonly value?: string
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>
  readonly children?: readonly Part[]
}

/** The numbers that the parser of ICU MessageFormat gives the parts of a message. */
const kinds = { literal: 0, argument: 1, select: 5, plural: 6, pound: 7, tag: 8 } as const

/** The tags of a message, besides `<a>`, which takes its target from the argument `url`. */
const tags: Readonly<Record<string, (children: PhrasingContent[]) => PhrasingContent>> = {
  b: (children) => ({ type: 'strong', children }),
  i: (children) => ({ type: 'emphasis', children }),
}

/** Reads a message as it stands in a catalogue; a NoticeError when it would not say what its author wrote. */
export function parseMessage(key: string, text: string): Message {
  // ICU quotes with the ASCII apostrophe: "don't give {name}" would silently lose the name.
  if (text.includes("'")) throw new NoticeError(`${key}: write ’ for an apostrophe; ICU quotes with the ASCII one.`)
  if (/\p{Co}/u.test(text)) throw new NoticeError(`${key}: a private-use character.`)
  if (text.trim() === '') throw new NoticeError(`${key}: no words.`)
  const tree = readTree(key, text)
  const shown: string[] = []
  const chosen: string[] = []
  readArguments(key, tree, shown, chosen)
  const both = shown.find((name) => chosen.includes(name))
  if (both !== undefined) throw new NoticeError(`${key}: ${both} is shown and chosen by; give it two names.`)
  return { tree, shown: unique(shown), chosen: unique(chosen) }
}

function readTree(key: string, text: string): MessageTree {
  try {
    return new IntlMessageFormat(text, 'en', undefined, { captureLocation: false }).getAst()
  } catch (error) {
    throw new NoticeError(`${key}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function readArguments(key: string, parts: readonly Part[], shown: string[], chosen: string[]): void {
  for (const { type, value = '', options = {}, children = [] } of parts) {
    if (type === kinds.argument) shown.push(value)
    else if (type === kinds.plural || type === kinds.select) chosen.push(value)
    else if (type === kinds.tag && value === 'a') shown.push('url')
    else if (type === kinds.tag && !Object.hasOwn(tags, value)) throw new NoticeError(`${key}: unknown tag <${value}>.`)
    else if (![kinds.literal, kinds.pound, kinds.tag].some((known) => known === type)) {
      throw new NoticeError(`${key}: {${value}} is formatted by ICU; give it a slot that is already worded.`)
    }
    for (const option of Object.values(options)) readArguments(key, option.value, shown, chosen)
    readArguments(key, children, shown, chosen)
  }
}

/** The arguments of a message that are missing from those given, and those it does not take. */
export function mismatch(message: Message, names: readonly string[]): string | undefined {
  const wanted = [...message.shown, ...message.chosen]
  const missing = wanted.find((name) => !names.includes(name))
  if (missing !== undefined) return `the argument ${missing} is missing`
  const surplus = names.find((name) => !wanted.includes(name))
  return surplus === undefined ? undefined : `it takes no argument ${surplus}`
}

/** How a message is worded: one slot of nodes, with the pointers of all its arguments, those it only chooses by too. */
export type Tell = (key: string, given: Arguments) => Slot

/** Words the messages of a catalogue. */
export function tellerOf({ locale, messages }: Catalogue): Tell {
  // Making a formatter costs more than formatting.
  const formatters = new Map<string, IntlMessageFormat>()
  const formatterOf = (key: string, { tree }: Message): IntlMessageFormat => {
    const formatter = formatters.get(key) ?? new IntlMessageFormat(tree, locale)
    formatters.set(key, formatter)
    return formatter
  }
  return (key, given) => {
    const message = Object.hasOwn(messages, key) ? messages[key] : undefined
    if (!message) throw new NoticeError(`${key}: not in the catalogue of ${locale}.`)
    const wrong = mismatch(message, Object.keys(given))
    if (wrong !== undefined) throw new NoticeError(`${key}: ${wrong}.`)
    const slots = stated(key, given)
    const content = format(formatterOf(key, message), message, slots)
    const all = [...slots.values()]
    const at = unique(all.flatMap((slot) => slot.at))
    return new Slot(content, plainText(content), at, unique(all.flatMap((slot) => slot.cites)))
  }
}

/** A caller without types, such as a template, can pass anything. */
function stated(key: string, given: Arguments): ReadonlyMap<string, Slot> {
  const slots = new Map<string, Slot>()
  for (const [name, slot] of Object.entries(given)) {
    if (!(slot instanceof Slot)) throw new NoticeError(`${key}: the argument ${name} is not stated.`)
    slots.set(name, slot)
  }
  return slots
}

type Piece = string | Slot | PhrasingContent

function format(
  formatter: IntlMessageFormat,
  message: Message,
  slots: ReadonlyMap<string, Slot>,
): readonly PhrasingContent[] {
  const values: Record<string, Piece | number | ((chunks: Piece[]) => PhrasingContent)> = {}
  for (const [name, slot] of slots) values[name] = message.chosen.includes(name) ? selector(slot.raw) : slot
  for (const [name, make] of Object.entries(tags)) values[name] = (chunks) => make(nodes(chunks))
  const url = slots.get('url')
  if (url) values.a = (chunks) => ({ type: 'link', url: String(url.raw), children: linkable(nodes(chunks)) })
  return nodes([formatter.format<Piece>(values)].flat())
}

/** What plural and select choose by: ICU knows no hyphen and no dot in the name of a choice. */
const selector = (raw: string | number): string | number => (typeof raw === 'string' ? raw.replace(/[-.]/g, '_') : raw)

/** Pieces as nodes of their own: the same slot may stand in a notice many times. */
const nodes = (pieces: readonly Piece[]): PhrasingContent[] =>
  pieces.flatMap((piece): readonly PhrasingContent[] => {
    if (typeof piece === 'string') return [{ type: 'text', value: piece }]
    return piece instanceof Slot ? structuredClone(piece.content) : [piece]
  })

/** A link inside a link is none: only its words stay. */
const linkable = (content: readonly PhrasingContent[]): PhrasingContent[] =>
  content.flatMap((node) => (node.type === 'link' ? linkable(node.children) : [node]))

/** The words of nodes without their form. */
export const plainText = (content: readonly PhrasingContent[]): string =>
  content.map((node) => ('value' in node ? node.value : 'children' in node ? plainText(node.children) : ' ')).join('')
