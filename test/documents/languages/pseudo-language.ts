import type { Locale } from '../../../src/documents/words/locale.js'
import type { Message } from '../../../src/documents/words/message.js'
import { type MessagePart, partKinds } from '../../../src/documents/words/message-nodes.js'
import { localesOf } from './made-languages.js'

/** What stands around each value, and at the end of each message. */
export const marks = { open: '⟦', close: '⟧', end: '◆' } as const

/**
 * The messages in which a value stands inside a clause of ours, which other languages can not always do: each with what makes
 * the form of the value known, so that a language may put a label in its place.
 */
export const fixedForms: Readonly<Record<string, 'an event' | 'a number' | 'a time' | 'words of the catalogue'>> = {
  'page.number': 'a number',
  'readers.in': 'words of the catalogue',
  'short.period-most': 'an event',
  'short.period-unstated': 'a time',
  'short.period-between': 'a time',
  'short.period-less': 'a time',
  'period.after': 'an event',
  'period.only-after': 'an event',
  'period.until': 'an event',
  'period.at-most': 'a time',
  'period.at-most-after': 'an event',
  'period.at-least': 'a time',
  'period.at-least-after': 'an event',
  'period.range': 'a time',
  'period.range-after': 'an event',
  'period.until-at-most': 'an event',
  'period.until-at-least': 'an event',
  'period.for.may': 'a time',
  'period.for.rarely': 'a time',
  'period.until.may': 'an event',
  'period.until.rarely': 'an event',
  'period.after.may': 'an event',
  'period.after.rarely': 'an event',
  'period.stages-after': 'an event',
  'period.next-stage': 'a time',
  'rights.time-declared': 'a time',
  'complaints.acknowledge': 'a time',
  'complaints.respond': 'a time',
  'marketing.reach': 'words of the catalogue',
  'children.service-from': 'a number',
  'children.service-none-under': 'a number',
  'children.minimum': 'a number',
  'children.defined': 'a number',
  'children.under': 'a number',
  'children.under-joint': 'a number',
  'children.parent-below': 'a number',
  'children.consent': 'a number',
  'children.consent-joint': 'a number',
  'changes.told-by': 'words of the catalogue',
  'changes.told-by.any-time': 'words of the catalogue',
  'changes.told-by.substantial-changes': 'words of the catalogue',
  'changes.told-by.before-they-apply': 'words of the catalogue',
}

/** Messages that code takes what stands between values from. */
const joints: ReadonlySet<string> = new Set(['series', 'sentences', 'sentences-ended', 'labelled', 'quoted-source'])

const literal = (value: string): MessagePart => ({ type: partKinds.literal, value })

/** English, but for marks around each value that is shown and after each message. */
export function pseudoEnglish(isLeft: (key: string) => boolean): Locale {
  const english = localesOf().get('en')
  if (!english) throw new Error('English is not shipped.')
  const messages = Object.entries(english.messages).map(([key, message]): readonly [string, Message] => {
    if (joints.has(key) || isLeft(key)) return [key, message]
    return [key, { ...message, tree: [...message.tree.flatMap(marked), literal(marks.end)] }]
  })
  return { ...english, messages: Object.fromEntries(messages) }
}

function marked(part: MessagePart): readonly MessagePart[] {
  if (part.type === partKinds.argument) return [literal(marks.open), part, literal(marks.close)]
  const options = Object.entries(part.options ?? {}).map(
    ([name, { value }]) => [name, { value: value.flatMap(marked) }] as const,
  )
  return [
    {
      ...part,
      ...(part.options && { options: Object.fromEntries(options) }),
      ...(part.children && { children: part.children.flatMap(marked) }),
    },
  ]
}
