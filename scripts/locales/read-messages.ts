import type { Message } from '../../src/documents/words/message.js'
import { NoticeError } from '../../src/documents/words/notice-error.js'
import { parseMessage } from '../../src/documents/words/parse-message.js'
import type { Head } from './catalogue.js'
import type { Problem } from './problem.js'
import { readHead } from './read-head.js'
import { type CatalogueFile, type Entry, readMap } from './read-map.js'

/** A message as it stands in its file. */
export interface Written {
  readonly key: string
  readonly line: number
  /** Absent where it cannot be read: it is there, and what is wrong with it is told. */
  readonly message: Message | undefined
}

/** The messages of a file, in its order. */
export interface Messages {
  readonly file: string
  readonly head: Head
  readonly written: ReadonlyMap<string, Written>
  readonly problems: readonly Problem[]
}

/** Reads the messages of a language; all that is wrong with them is told at once, each at its line. */
export function readMessages(file: CatalogueFile): Messages {
  const { entries, problems } = readMap(file)
  const { head, problems: ofHead } = readHead(
    file.path,
    entries.find(({ key }) => key === 'catalogue'),
  )
  const found: Problem[] = [...problems, ...ofHead]
  const written = new Map<string, Written>()
  for (const entry of entries.filter(({ key }) => key !== 'catalogue')) {
    const { message, problem } = readMessage(entry)
    if (problem !== undefined) found.push({ file: file.path, line: entry.line, message: problem })
    written.set(entry.key, { key: entry.key, line: entry.line, message })
  }
  return { file: file.path, head, written, problems: found }
}

function readMessage({ key, value }: Entry): { readonly message: Message | undefined; readonly problem?: string } {
  if (typeof value !== 'string') return { message: undefined, problem: `${key}: a message is a text.` }
  try {
    return { message: parseMessage(key, value) }
  } catch (error) {
    if (!(error instanceof NoticeError)) throw error
    return { message: undefined, problem: error.message }
  }
}
