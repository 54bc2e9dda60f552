import { describe, expect, test } from 'vitest'
import type { AskedList, AskedMany, AskedText, Prompter } from '../../../src/cli/asking/prompter.js'
import { terminalPrompter } from '../../../src/cli/terminal/terminal-prompter.js'
import { clear, enter, tab } from '../asking/keys.js'
import { emulator, settled } from './emulator.js'

const lines = ['1 Quay Street', 'Hull', 'HU1 1AA'] as const

/** The ways in which a terminal hands on what was pasted: with marks, whole or torn anywhere, or as if it was typed at once. */
const ways: Readonly<Record<string, (text: string) => readonly string[]>> = {
  'between marks': (text) => [`\u001b[200~${text}\u001b[201~`],
  'between marks, a letter at a time': (text) => ['\u001b[200~', ...text, '\u001b[2', '01~'],
  'behind a mark that was torn': (text) => ['\u001b[20', `0~${text}\u001b[201~`],
  'without marks': (text) => [text],
}

/** A question on a terminal that is answered by keys and by what is pasted; and what stands on it before the last Enter. */
async function answered<Value>(ask: (prompter: Prompter) => Promise<Value>, pieces: readonly string[]) {
  const terminal = emulator(100, 40)
  const prompter = terminalPrompter(terminal, { color: false, columns: 100, ascii: false })
  let isAnswered = false
  const answer = ask(prompter).finally(() => {
    isAnswered = true
  })
  await settled()
  for (const piece of pieces) {
    terminal.input.write(piece)
    await settled()
  }
  expect(isAnswered).toBe(false)
  const shown = terminal.shown().join('\n')
  terminal.input.write(enter)
  const given = await answer
  // What comes next is asked of whoever sees it.
  const next = prompter.text({ ask: 'Next?', why: '', check: () => undefined })
  await settled()
  terminal.input.write(enter)
  return { given, shown, next: await next }
}

const text: AskedText = { ask: 'Which?', why: '', between: ', ', check: () => undefined }

describe.each(Object.entries(ways))('several lines that are pasted %s', (_, by) => {
  for (const end of ['\r', '\n', '\r\n'])
    test.each([lines.join(end), lines.join(end) + end])(
      'are one line of a field, and Enter is still needed: %j',
      async (pasted) => {
        const { given, shown, next } = await answered((it) => it.text(text), by(pasted))
        expect(given).toBe('1 Quay Street, Hull, HU1 1AA')
        expect(shown).toContain('1 Quay Street, Hull, HU1 1AA')
        expect(next).toBe('')
      },
    )

  test('stand where the field is written on', async () => {
    const { given } = await answered((it) => it.text({ ...text, now: 'To' }), [' ', ...by('Ann\rBob'), ' and Eve'])
    expect(given).toBe('To Ann, Bob and Eve')
    const { given: other } = await answered((it) => it.text({ ...text, now: 'To' }), [clear, ...by('Ann\rBob')])
    expect(other).toBe('Ann, Bob')
  })

  test('are sought in a list that is searched, and pick nothing by themselves', async () => {
    const options = Array.from({ length: 20 }, (_, index) => ({ value: `v${index}`, label: `Thing ${index} here` }))
    const one: AskedList = { ask: 'Which?', why: '', options }
    expect((await answered((it) => it.one(one), by('Thing 7\rhere'))).given).toBe('v7')
    const many: AskedMany = { ...one, takesOwn: true }
    expect((await answered((it) => it.many(many), [...by('\tmy own\r things'), tab])).given).toEqual(['my own things'])
  })

  test('are sought in a short list, too, and pick nothing by themselves', async () => {
    const options = ['Our bank', 'Our club', 'The post'].map((label) => ({ value: label, label }))
    const asked = { ask: 'Which?', why: '', options }
    expect((await answered((it) => it.one(asked), by('Our\rclub'))).given).toBe('Our club')
    const many: AskedMany = { ...asked, takesOwn: false }
    expect((await answered((it) => it.many(many), [...by('Our\rclub'), tab])).given).toEqual(['Our club'])
  })
})

test.each(['escape', 'return', 'up', 'k', 'y', 'escape\nescape'])(
  'the word %j that is pasted is no key',
  async (word) => {
    const { given } = await answered((it) => it.text(text), [`\u001b[200~${word}\u001b[201~`])
    expect(given).toBe(word.replace('\n', ', '))
  },
)

test('keys before and behind something pasted keep their places, also where all was read at once', async () => {
  const { given } = await answered(
    (it) => it.text(text),
    ['Hi \u001b[200~Ann\nBob\u001b[201~ and \u001b[200~Eve\u001b[201~!'],
  )
  expect(given).toBe('Hi Ann, Bob and Eve!')
})

test('a long text that is pasted stands there at once', async () => {
  const long = 'words of a long text '.repeat(2_500).trim()
  const before = process.cpuUsage()
  const { given } = await answered((it) => it.text(text), [`\u001b[200~${long}\u001b[201~`])
  expect(given).toBe(long)
  const { user } = process.cpuUsage(before)
  expect(user / 1000).toBeLessThan(15_000)
})

/** What turns a line around: nothing of the kind is drawn as it is. */
const turning = ['\u202a', '\u202b', '\u202d', '\u202e', '\u2066', '\u2067', '\u2069', '\u2068']

test.each(turning.map((sign) => sign.codePointAt(0)?.toString(16) ?? ''))(
  'the sign %s is seen by its code',
  async (code) => {
    const pasted = `a${String.fromCodePoint(Number.parseInt(code, 16))}bc`
    const list: AskedList = { ask: 'Which?', why: '', options: [{ value: 'a', label: 'A' }], takesWords: true }
    for (const ask of [(it: Prompter) => it.text(text), (it: Prompter) => it.text({ ...text, now: pasted })]) {
      const { shown } = await answered(ask, [`\u001b[200~${pasted}\u001b[201~`])
      expect(shown).toContain(`a\\u{${code}}bc`)
      expect(shown).not.toContain(pasted)
    }
    const { shown } = await answered((it) => it.one(list), [`\u001b[200~${pasted}\u001b[201~`])
    expect(shown).toContain(`a\\u{${code}}bc`)
    expect(shown).not.toContain(pasted)
  },
)

test('words and Enter at once are an answer, as a fast hand or a script gives it', async () => {
  const terminal = emulator(100, 40)
  const prompter = terminalPrompter(terminal, { color: false, columns: 100, ascii: false })
  const answer = prompter.text(text)
  await settled()
  terminal.input.write('Hull\r')
  expect(await answer).toBe('Hull')
})

test('whoever stops is heard, though the end of what was pasted never came', async () => {
  const terminal = emulator(100, 40)
  const answer = terminalPrompter(terminal, { color: false, columns: 100, ascii: false }).text(text)
  await settled()
  terminal.input.write('\u001b[200~a')
  await settled()
  terminal.input.write('\u0003')
  expect(typeof (await answer)).toBe('symbol')
})
