import type { Message, MessageTree } from '../../src/documents/words/message.js'
import { partKinds } from '../../src/documents/words/message-nodes.js'

/** What a draft says in place of messages that it lacks: their keys, with the values that they would show. */
export const missingMessages = (wanted: readonly (readonly [string, Message])[]): Readonly<Record<string, Message>> =>
  Object.fromEntries(
    wanted.map(([key, { shown, chosen }]) => [key, { tree: treeOf(key, shown), shown, chosen, isMissing: true }]),
  )

function treeOf(key: string, shown: readonly string[]): MessageTree {
  const literal = (value: string) => ({ type: partKinds.literal, value })
  const values = shown.flatMap((name, index) => [
    literal(index === 0 ? ': ' : ', '),
    { type: partKinds.argument, value: name },
  ])
  return [literal(`[${key}`), ...values, literal(']')]
}
