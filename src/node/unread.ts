import { realpath } from 'node:fs/promises'
import path from 'node:path'
import { quoted } from '../findings/fact.js'
import type { FileProblem } from '../findings/file-problem.js'
import { hiddenCharacter } from '../source/characters.js'
import { glance } from './decode.js'
import { readRegular } from './read-file.js'

/** What is known of a declaration that was read. */
export interface Read {
  /** Its main file and its parts. */
  readonly files: readonly string[]
  /** Whether it is known what it includes. */
  readonly isParsed: boolean
}

/** What a name stands for, and the text behind it; empty where there is none to be had. */
interface Named {
  /** Where it lies, links followed: what is read by a link to it is read. */
  keyOf(name: string): Promise<string>
  textOf(name: string): Promise<string>
}

/**
 * What looks like ours and belongs to nothing that was read: without a word, a run would be green that has not seen it. What a
 * declaration includes that cannot be parsed is not known: what is named anywhere in it may belong to it.
 */
export async function unreadAmong(
  alike: readonly string[],
  read: readonly Read[],
  { keyOf, textOf }: Named,
): Promise<readonly FileProblem[]> {
  if (alike.length === 0) return []
  const seen = new Set(await Promise.all(read.flatMap(({ files }) => files).map(keyOf)))
  const keys = await Promise.all(alike.map(keyOf))
  const left = alike.filter((_, index) => !seen.has(keys[index] ?? ''))
  if (left.length === 0) return []
  const unparsed = read.flatMap(({ files: [main], isParsed }) => (isParsed || main === undefined ? [] : [main]))
  const texts = await Promise.all(unparsed.map(textOf))
  const told = left.filter((name) => !texts.some((text) => text.includes(path.basename(name))))
  return Promise.all(
    told.map(async (file) => {
      const character = hiddenCharacter(await textOf(file))
      return { file, mistake: { is: 'unread', ...(character !== undefined && { character: quoted(character) }) } }
    }),
  )
}

/** Files as they are now, by their names from a folder. */
export const onDisk = (cwd: string): Named => ({
  keyOf(name) {
    const file = path.resolve(cwd, name)
    return realpath(file).catch(() => file)
  },
  async textOf(name) {
    const bytes = await readRegular(path.resolve(cwd, name)).catch(() => 'unreadable')
    return typeof bytes === 'string' ? '' : glance(bytes)
  },
})
