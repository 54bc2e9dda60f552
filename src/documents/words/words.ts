import { unique } from '../../model/value.js'
import type { Inline } from '../tree/nodes.js'
import { wordsOf } from '../tree/walk.js'
import type { Locale } from './locale.js'
import type { Message } from './message.js'
import { countingOf, messageNodes } from './message-nodes.js'
import { NoticeError } from './notice-error.js'
import { Slot } from './slot.js'

/** What a message is told with. */
export type Arguments = Readonly<Record<string, Slot | undefined>>

/** The arguments of a message that are missing from those given, and those it does not take. */
function mismatch(message: Message, names: readonly string[]): string | undefined {
  const wanted = [...message.shown, ...message.chosen]
  const missing = wanted.find((name) => !names.includes(name))
  if (missing !== undefined) return `the argument ${missing} is missing`
  const surplus = names.find((name) => !wanted.includes(name))
  return surplus === undefined ? undefined : `it takes no argument ${surplus}`
}

/** How a message is worded: one slot of nodes, with the pointers of all its arguments, those it only chooses by too. */
export type Tell = (key: string, given: Arguments) => Slot

/** What messages are worded with. */
export type Words = Pick<Locale, 'tag' | 'formattedAs' | 'formats' | 'messages'>

/** Words the messages of a language; those that have a form for the state in that form. */
export function tellerOf({ tag, formattedAs, formats, messages }: Words, state?: string): Tell {
  const counting = countingOf(formattedAs, formats?.plainDigits)
  const named = (key: string): Message | undefined => (Object.hasOwn(messages, key) ? messages[key] : undefined)
  return (key, given) => {
    const message = (state === undefined ? undefined : named(`${key}@${state}`)) ?? named(key)
    if (!message) throw new NoticeError(`${key}: not in the catalogue of ${tag}.`)
    const wrong = mismatch(message, Object.keys(given))
    if (wrong !== undefined) throw new NoticeError(`${key}: ${wrong}.`)
    const slots = stated(key, given)
    const nodes = messageNodes(message.tree, slots, counting)
    // No fact is missing, so the mark says of none that it is.
    const content: readonly Inline[] = message.isMissing ? [{ type: 'gapMark', at: [], children: nodes }] : nodes
    const all = [...slots.values()]
    const at = unique(all.flatMap((slot) => slot.at))
    return new Slot(content, wordsOf(content), at, unique(all.flatMap((slot) => slot.cites)))
  }
}

/** Where types end, anything can be passed. */
function stated(key: string, given: Arguments): ReadonlyMap<string, Slot> {
  const slots = new Map<string, Slot>()
  for (const [name, slot] of Object.entries(given)) {
    if (!(slot instanceof Slot)) throw new NoticeError(`${key}: the argument ${name} is not stated.`)
    slots.set(name, slot)
  }
  return slots
}
