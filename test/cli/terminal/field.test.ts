import { PassThrough, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { terminalPrompter } from '../../../src/cli/terminal/terminal-prompter.js'
import { signs, tornIn } from '../../signs.js'
import { enter, tab } from '../asking/keys.js'
import { emulator, settled } from './emulator.js'

const look = { color: false, columns: 40, ascii: false }

/** All that is written while words stand in a field. */
async function writtenOf(now: string): Promise<string> {
  let written = ''
  const sink = new Writable({
    write(chunk, _, done) {
      written += String(chunk)
      done()
    },
  })
  const input = new PassThrough()
  const output = Object.assign(sink, { columns: look.columns, rows: 200 })
  const answer = terminalPrompter({ input, output }, look).text({ ask: 'Which?', why: '', now, check: () => undefined })
  await settled()
  const shown = written
  input.write('\r')
  await answer
  return shown
}

test.each(signs)('no line of a field ends inside %s', async (sign) => {
  for (let pad = 0; pad <= 8; pad++) {
    expect(tornIn(await writtenOf(`${'x'.repeat(pad)}${sign.repeat(40)}`), sign)).toEqual([])
  }
})

test('Tab parts two sentences in a field, and does nothing else', async () => {
  const terminal = emulator(80, 24)
  const prompter = terminalPrompter(terminal, look)
  const answer = prompter.text({ ask: 'What protects the data?', why: '', check: () => undefined })
  await settled()
  for (const keys of ['Each list has a password.', tab, 'Papers are locked away.', enter]) {
    terminal.input.write(keys)
    await settled()
  }
  expect(await answer).toBe('Each list has a password. Papers are locked away.')
})
