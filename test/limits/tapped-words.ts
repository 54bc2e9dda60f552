import { authorBlocks } from '../../src/documents/words/author-markdown.js'
import { loadLocales } from '../../src/documents/words/load-locales.js'
import type { Loaded } from '../../src/documents/words/load-words.js'
import type { Message } from '../../src/documents/words/message.js'

/** Signs that no text has: each stands for a message. */
const firstSign = 0xe000

/** Messages that are joints: what they put between two values is looked for elsewhere. */
const joints: ReadonlySet<string> = new Set(['series', 'sentences', 'sentences-ended', 'pair'])

const { locales, keys } = await tapped()

async function tapped() {
  const loaded = await loadLocales(['en'])
  const english = loaded.get('en')
  if (!english) throw new Error('There is no English.')
  const all = Object.keys(english.messages)
  const messages = Object.fromEntries(
    Object.entries(english.messages).map(([key, message], index) => [key, signed(key, message, index)]),
  )
  return { locales: new Map([['en', { ...english, messages }]]), keys: all }
}

function signed(key: string, message: Message, index: number): Message {
  if (joints.has(key)) return message
  const value = String.fromCharCode(firstSign + index)
  return { ...message, tree: [{ type: 0, value }, ...message.tree] }
}

/** The words of notices, each message of which begins with a sign of its own. */
export const tappedWords: Loaded = { locales, authorBlocks }

/** The messages that made some words. */
export const messagesIn = (words: string): readonly string[] => [
  ...new Set([...words].flatMap((sign) => keys[sign.charCodeAt(0) - firstSign] ?? [])),
]

/** The words as they are printed. */
export const withoutSigns = (words: string): string => words.replaceAll(/[\uE000-\uF8FF]/g, '')
