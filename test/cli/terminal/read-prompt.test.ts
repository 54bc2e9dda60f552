import { expect, test } from 'vitest'
import { cardWords } from '../../../src/cli/asking/card-words.js'
import { escaped } from '../../../src/cli/asking/prompter.js'
import type { Screen } from '../../../src/cli/terminal/screen.js'
import { signsOf } from '../../../src/cli/terminal/screen.js'
import { terminalPrompter } from '../../../src/cli/terminal/terminal-prompter.js'
import { isTooLong, linesOf } from '../../../src/cli/terminal/told-lines.js'
import { palette } from '../../../src/reports/palette.js'
import { interviewed, plainly, starters } from '../../interview/interviewed.js'
import { down, enter, esc, space, up } from '../asking/keys.js'
import { emulator, settled } from './emulator.js'

/** Every card of a club and a shop whose first six uses are done. */
const cards = starters
  .filter(({ id }) => ['club', 'shop'].includes(id))
  .flatMap(({ id, purposes }) => {
    const uses = purposes.slice(0, 6).map((one) => one.id)
    const { asked } = interviewed((decision) =>
      decision.id === 'situation'
        ? { is: 'picked', values: [id] }
        : decision.id === 'purposes'
          ? { is: 'picked', values: uses }
          : plainly(decision),
    )
    return asked.flatMap(({ form }) => (form.kind === 'card' ? [cardWords(form.lines, {})] : []))
  })

/** A terminal on which something is read, with the lines that it takes there. */
function reading(columns: number, rows: number) {
  const look = { color: false, columns, ascii: false }
  const terminal = emulator(columns, rows)
  const screen: Screen = { streams: terminal, look, paint: palette(false), signs: signsOf(look) }
  return { terminal, screen, prompter: terminalPrompter(terminal, look) }
}

const words = (lines: readonly string[]): readonly string[] => lines.map((line) => line.replace(/^│ {2}/, '').trimEnd())

test.each([
  [80, 24],
  [40, 24],
  [80, 60],
])(
  'in a terminal of %i columns and %i rows all of a card can be read, and leads on by one key',
  async (columns, rows) => {
    expect(cards.length).toBeGreaterThan(5)
    let most = 0
    for (const told of cards) {
      const { terminal, screen, prompter } = reading(columns, rows)
      const lines = told.flatMap((one) => linesOf(one, screen))
      const seen = new Set<string>()
      let isRead = false
      const read = prompter.read?.(told).then((it) => {
        isRead = it === true
      })
      for (let pages = 1; ; pages++) {
        await settled()
        const shown = terminal.shown()
        expect(shown.length).toBeLessThanOrEqual(rows)
        expect(terminal.lines().length).toBeLessThanOrEqual(rows)
        for (const line of words(shown)) seen.add(line)
        most = Math.max(most, pages)
        if (words(shown).join(' ').includes('That is all.')) break
        expect(pages).toBeLessThan(80)
        terminal.input.write(space)
      }
      for (const line of lines) expect(seen).toContain(line.trimEnd())
      expect(terminal.overflown).toEqual([])
      expect(isRead).toBe(false)
      terminal.input.write(enter)
      await read
      expect(isRead).toBe(true)
    }
    if (rows === 24) expect(most).toBeGreaterThan(2)
  },
)

const long = Array.from({ length: 60 }, (_, index) => ({ words: `Line ${index + 1}.`, tone: 'plain' as const }))

test('it is read by lines, forth and back, and can be left from anywhere', async () => {
  const { terminal, screen, prompter } = reading(80, 24)
  expect(isTooLong(long, screen)).toBe(true)
  expect(isTooLong(long.slice(0, 12), screen)).toBe(false)
  const read = prompter.read?.(long)
  const first = async (key?: string) => {
    if (key !== undefined) terminal.input.write(key)
    await settled()
    return words(terminal.shown())[0]
  }
  expect(await first()).toBe('Line 1.')
  expect(await first(up)).toBe('Line 1.')
  expect(await first(down)).toBe('Line 2.')
  expect(await first(up)).toBe('Line 1.')
  terminal.input.write(esc)
  expect(await read).toBe(escaped)
})

test('whoever goes on to the question finds all of it above', async () => {
  const { terminal, prompter } = reading(80, 24)
  const read = prompter.read?.(long)
  await settled()
  terminal.input.write(enter)
  await read
  for (const one of long) prompter.tell(one.words, one.tone)
  expect(words(terminal.lines()).filter((line) => line.startsWith('Line '))).toEqual(long.map((one) => one.words))
})
