import { expect, test } from 'vitest'
import { stopped } from '../../../src/cli/asking/prompter.js'
import { terminalPrompter } from '../../../src/cli/terminal/terminal-prompter.js'
import { emulator, settled } from './emulator.js'

/** A terminal at which keys were pressed before anything was asked. */
async function asked(early: string) {
  const { input, output } = emulator(80, 24)
  Object.assign(input, { isTTY: true, setRawMode: () => {} })
  const prompter = terminalPrompter({ input, output }, { color: false, columns: 80, ascii: false })
  input.write(early)
  const answer = prompter.text({ ask: 'Which?', why: '', check: () => undefined })
  for (let times = 0; times < 4; times++) await settled()
  return { input, answer }
}

test.each(['treasurer', 'y\r', '\u001b[B\r'])(
  'what was typed before a question was there answers none: %j',
  async (early) => {
    const { input, answer } = await asked(early)
    input.write('Ann\r')
    expect(await answer).toBe('Ann')
  },
)

test('whoever stops meanwhile is heard', async () => {
  const { answer } = await asked('abc\u0003')
  expect(await answer).toBe(stopped)
})
