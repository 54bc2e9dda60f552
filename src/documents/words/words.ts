import { IntlMessageFormat } from 'intl-messageformat'
import { unique } from '../../model/value.js'
import { wordsOf } from '../tree/walk.js'
import type { Locale } from './locale.js'
import type { Message, MessageTree } from './message.js'
import { countingOf, type MessagePart, messageNodes, messageTags, partKinds } from './message-nodes.js'
import { NoticeError } from './notice-error.js'
import { Slot } from './slot.js'

/** What a message is told with. */
export type Arguments = Readonly<Record<string, Slot | undefined>>

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

function readArguments(key: string, parts: readonly MessagePart[], shown: string[], chosen: string[]): void {
  for (const { type, value = '', options = {}, children = [] } of parts) {
    if (type === partKinds.argument) shown.push(value)
    else if (type === partKinds.plural || type === partKinds.select) chosen.push(value)
    else if (type === partKinds.tag && value === 'a') shown.push('url')
    else if (type === partKinds.tag && !Object.hasOwn(messageTags, value))
      throw new NoticeError(`${key}: unknown tag <${value}>.`)
    else if (![partKinds.literal, partKinds.pound, partKinds.tag].some((known) => known === type)) {
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

/** Words the messages of a language. */
export function tellerOf({
  tag,
  formattedAs,
  formats,
  messages,
}: Pick<Locale, 'tag' | 'formattedAs' | 'formats' | 'messages'>): Tell {
  const counting = countingOf(formattedAs, formats?.plainDigits)
  return (key, given) => {
    const message = Object.hasOwn(messages, key) ? messages[key] : undefined
    if (!message) throw new NoticeError(`${key}: not in the catalogue of ${tag}.`)
    const wrong = mismatch(message, Object.keys(given))
    if (wrong !== undefined) throw new NoticeError(`${key}: ${wrong}.`)
    const slots = stated(key, given)
    const content = messageNodes(message.tree, slots, counting)
    const all = [...slots.values()]
    const at = unique(all.flatMap((slot) => slot.at))
    return new Slot(content, wordsOf(content), at, unique(all.flatMap((slot) => slot.cites)))
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
