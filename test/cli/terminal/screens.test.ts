import { expect, test } from 'vitest'
import { sorts } from '../../../src/catalogue/starters/index.js'
import type { AskedList, Prompter } from '../../../src/cli/asking/prompter.js'
import { init } from '../../../src/cli/commands/init.js'
import type { Io } from '../../../src/cli/io.js'
import { terminalPrompter } from '../../../src/cli/terminal/terminal-prompter.js'
import { cells } from '../../../src/reports/layout.js'
import { folderForThisTest } from '../../folders.js'
import { sampled } from '../../sampling.js'
import { clear, enter, keysToPick, keysToPickSome } from '../asking/keys.js'
import { plain, type Somebody } from '../asking/somebody.js'
import { emulator, settled } from './emulator.js'

/** All that was on the screen of a whole conversation, with the words that should have been on it. */
async function screensOf(situation: string, columns: number) {
  const terminal = emulator(columns, 24)
  const inner = terminalPrompter(terminal, { color: false, columns, ascii: false })
  const frames: { readonly asked: readonly string[]; readonly shown: readonly string[] }[] = []
  const told: string[] = []
  const values = new Set<string>()
  const somebody: Somebody = {
    ...plain,
    one: (asked) => (asked.ask === 'What are you?' ? situation : plain.one(asked)),
    many: (asked) => (asked.ask === 'Who else touches the data?' ? ['Lloyds Bank'] : plain.many(asked)),
  }
  const typing = async <Value>(asked: readonly string[], answer: Promise<Value>, keys: readonly string[]) => {
    await settled()
    frames.push({ asked, shown: terminal.shown() })
    for (const key of keys) {
      terminal.input.write(key)
      await settled()
    }
    return answer
  }
  const seen = ({ options }: AskedList): void => {
    for (const { value, label } of options) if (value !== label) values.add(value)
  }
  const prompter: Prompter = {
    tell(words, tone) {
      told.push(words)
      inner.tell(words, tone)
    },
    text: (asked) => {
      const words = String(somebody.text(asked))
      return typing([asked.ask, asked.why], inner.text(asked), [clear, words, enter])
    },
    one: (asked) => {
      seen(asked)
      return typing([asked.ask, asked.why], inner.one(asked), keysToPick(asked, String(somebody.one(asked))))
    },
    many: (asked) => {
      seen(asked)
      const picked = somebody.many(asked)
      if (typeof picked === 'symbol') throw new Error('Nobody stops here.')
      return typing([asked.ask, asked.why], inner.many(asked), keysToPickSome(asked, picked))
    },
  }
  const io: Io = {
    stdout: () => {},
    stderr: () => {},
    stdin: async () => new Uint8Array(),
    cwd: folderForThisTest(),
    today: '2026-11-21',
    columns: { stdout: columns, stderr: columns },
    color: { stdout: false, stderr: false },
    unicode: true,
    debug: false,
  }
  expect(await init([], {}, io, prompter)).toBe(0)
  return { frames, told, values, lines: terminal.lines(), overflown: terminal.overflown }
}

/** Lines as one text, without what stands at their left. */
const flowing = (lines: readonly string[]): string =>
  lines
    .map((line) => line.replace(/^[│◆◇■└]\s*(?:›\s)?(?:[◼◻]\s)?/u, ''))
    .join(' ')
    .replace(/\s+/g, ' ')

const all = sorts.flatMap(({ id }) => [40, 80, 120].map((columns) => ({ id, columns })))

test('every screen of every sort of organisation fits, has its question, and shows no word of the file', async ({
  annotate,
}) => {
  expect(sorts.length).toBeGreaterThan(11)
  for (const { id, columns } of sampled(all, 'screens of organisations', annotate, { share: 9, least: 3 })) {
    const { frames, told, values, lines, overflown } = await screensOf(id, columns)
    const where = `${id} at ${columns}`
    expect(overflown, where).toEqual([])
    for (const line of lines) expect(cells(line), `${where}: ${line}`).toBeLessThanOrEqual(columns)
    for (const { asked, shown } of frames) {
      const words = flowing(shown)
      // What scrolled out at the top of a low terminal was read before.
      for (const each of asked.slice(0, 1)) expect(words, where).toContain(each.replace(/\s+/g, ' ').trim())
    }
    const text = flowing(lines)
    for (const words of told) expect(text, where).toContain(words.replace(/\s+/g, ' ').trim())
    expect(text, where).not.toMatch(/\[object|\bundefined\b|\bnull\b|\btrue\b|\bfalse\b|\/purposes\b|\/recipients\b/)
    const raw = [...values].filter((value) => /^[a-z0-9]+(?:[-.][a-z0-9]+)+$/.test(value))
    const pieces = new Set(text.split(/[^a-z0-9.-]+/))
    expect(
      raw.filter((value) => pieces.has(value) && !isWord(value)),
      where,
    ).toEqual([])
    // What somebody is to confirm is there to be read, and so is why it is usual.
    for (const [index, words] of told.entries())
      if (words.endsWith(' (usual, to confirm)')) expect(told[index + 1], `${where}: ${words}`).toMatch(/^ {2}\S/)
  }
})

/** Words of English that are written with a hyphen. */
const isWord = (value: string): boolean => ['group-chat', 'waiting-list', 'e-mail'].includes(value)
