import { lazy } from '../../law/lazy.js'
import type { Inline } from '../tree/nodes.js'
import { wordsOf } from '../tree/walk.js'
import type { Slot } from './slot.js'

/** A part of a message as ICU MessageFormat is read, as far as we look at it. */
export interface MessagePart {
  readonly type: number
  readonly value?: string
  readonly options?: Readonly<Record<string, { readonly value: readonly MessagePart[] }>>
  readonly children?: readonly MessagePart[]
  readonly offset?: number
  readonly pluralType?: Intl.PluralRuleType | undefined
}

/** The numbers that the parser of ICU MessageFormat gives the parts of a message. */
export const partKinds = { literal: 0, argument: 1, select: 5, plural: 6, pound: 7, tag: 8 } as const

/** The tags of a message, besides `<a>`, which takes its target from the argument `url`. */
export const messageTags: Readonly<Record<string, (children: readonly Inline[]) => Inline>> = {
  b: (children) => ({ type: 'strong', children }),
  i: (children) => ({ type: 'emphasis', children }),
}

/** How a language counts. */
export interface Counting {
  /** The form of the words that goes with a number. */
  form(count: number, type: Intl.PluralRuleType): string
  digits(count: number): string
}

/** The counting of a locale: what Intl makes for it is slow to make, so each when it is first asked for. */
export function countingOf(locale: string, hasPlainDigits = false): Counting {
  const cardinal = lazy(() => new Intl.PluralRules(locale))
  const ordinal = lazy(() => new Intl.PluralRules(locale, { type: 'ordinal' }))
  const numbers = lazy(() => new Intl.NumberFormat(locale))
  return {
    form: (count, type) => (type === 'ordinal' ? ordinal() : cardinal()).select(count),
    digits: (count) => (hasPlainDigits && isShort(count) ? String(count) : numbers().format(count)),
  }
}

/** A number that no language parts into groups. */
const isShort = (count: number): boolean => Number.isInteger(count) && count >= 0 && count < 1000

/** What a message is told with, and the number that the words around were chosen by. */
interface Telling {
  readonly slots: ReadonlyMap<string, Slot>
  readonly counting: Counting
  readonly count?: number
}

type Piece = string | Inline

/**
 * The nodes of a message. The library that reads messages formats them too, but makes all formatters for each message
 * anew: that took as long as everything else about a notice.
 */
export function messageNodes(
  parts: readonly MessagePart[],
  slots: ReadonlyMap<string, Slot>,
  counting: Counting,
): readonly Inline[] {
  const nodes = nodesOf(parts, { slots, counting })
  return nodes.length > 0 ? nodes : [{ type: 'text', value: '' }]
}

/** Words side by side become one text; the nodes of a slot stay apart from them. */
function nodesOf(parts: readonly MessagePart[], telling: Telling): readonly Inline[] {
  const nodes: Inline[] = []
  let words = ''
  let before = ''
  const finish = () => {
    if (words !== '') nodes.push({ type: 'text', value: words })
    words = ''
  }
  for (const piece of piecesOf(parts, telling)) {
    if (typeof piece === 'string') words += hasEnded.test(before) ? piece.replace(/^\./, '') : piece
    else {
      finish()
      nodes.push(piece)
    }
    before = typeof piece === 'string' ? piece : wordsOf([piece])
  }
  finish()
  return nodes
}

/** A name such as “Postlark Inc.” or “Who decides?” ends the sentence that it stands last in. */
const hasEnded = /[.!?…]$/

const piecesOf = (parts: readonly MessagePart[], telling: Telling): readonly Piece[] =>
  parts.flatMap((part) => piecesOfPart(part, telling))

function piecesOfPart({ type, value = '', ...part }: MessagePart, telling: Telling): readonly Piece[] {
  const slot = telling.slots.get(value)
  switch (type) {
    case partKinds.literal:
      return [value]
    case partKinds.pound:
      return telling.count === undefined ? [] : [telling.counting.digits(telling.count)]
    case partKinds.argument:
      return slot ? slot.content : []
    case partKinds.tag:
      return [tagged(value, nodesOf(part.children ?? [], telling), telling)]
    case partKinds.select:
      return piecesOf(chosen(part, selector(slot?.raw)), telling)
    case partKinds.plural: {
      const { offset = 0, pluralType = 'cardinal' } = part
      const count = Number(slot?.raw) - offset
      const form = Object.hasOwn(part.options ?? {}, `=${slot?.raw}`)
        ? `=${slot?.raw}`
        : telling.counting.form(count, pluralType)
      return piecesOf(chosen(part, form), { ...telling, count })
    }
    default:
      return []
  }
}

/** What select chooses by: ICU knows no hyphen and no dot in the name of a choice. */
const selector = (raw: string | number | undefined): string => String(raw).replace(/[-.]/g, '_')

/** ICU refuses a message whose choice has no `other`. */
const chosen = ({ options = {} }: Omit<MessagePart, 'type'>, name: string): readonly MessagePart[] =>
  (Object.hasOwn(options, name) ? options[name] : options.other)?.value ?? []

function tagged(tag: string, children: readonly Inline[], { slots }: Telling): Inline {
  const url = slots.get('url')
  if (tag === 'a' && url) return { type: 'link', url: String(url.raw), children: linkable(children) }
  return messageTags[tag]?.(children) ?? { type: 'text', value: '' }
}

/** A link inside a link is none: only its words stay. */
const linkable = (content: readonly Inline[]): readonly Inline[] =>
  content.flatMap((node) => (node.type === 'link' ? linkable(node.children) : [node]))
