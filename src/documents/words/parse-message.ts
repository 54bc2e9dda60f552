import { IntlMessageFormat } from 'intl-messageformat'
import { unique } from '../../model/value.js'
import type { Message, MessageTree } from './message.js'
import { type MessagePart, messageTags, partKinds } from './message-nodes.js'
import { NoticeError } from './notice-error.js'

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
