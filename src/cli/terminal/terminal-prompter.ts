import { CANCEL_SYMBOL } from '@clack/core'
import { inOneLine } from '../../interview/in-one-line.js'
import type { Look } from '../../reports/layout.js'
import { palette } from '../../reports/palette.js'
import {
  type AskedList,
  type AskedMany,
  escaped,
  type Prompter,
  type Said,
  stopped,
  type Tone,
} from '../asking/prompter.js'
import type { Terminal } from '../io.js'
import { stoppedMeanwhile } from './keys-meanwhile.js'
import { ListPrompt } from './list-prompt.js'
import { pasting, type Reading } from './pasting.js'
import { ReadPrompt } from './read-prompt.js'
import { type Screen, signsOf } from './screen.js'
import { textPrompt } from './text-prompt.js'
import { isTooLong, painted } from './told-lines.js'

/** Asks on a terminal. */
export function terminalPrompter(streams: Terminal, look: Look): Prompter {
  const screen: Screen = { streams, look, paint: palette(look.color), signs: signsOf(look) }
  return {
    tell: (words, tone = 'plain') => tell(screen, words, tone),
    isTooLong: (told) => isTooLong(told, screen),
    read: (told) =>
      said<boolean>(screen, (it) => new ReadPrompt(it, told).prompt(), { nothing: true, inField: () => '' }),
    text: (asked) =>
      said(screen, (it) => textPrompt(it, asked).prompt(), {
        nothing: '',
        inField: (words) => inOneLine(words, asked),
        typedAs: spaced,
      }),
    one: async (asked) => {
      const taken = await picked(screen, asked)
      return typeof taken === 'symbol' ? taken : (taken[0] ?? '')
    },
    many: (asked) => picked(screen, asked),
  }
}

/** In a field Tab parts words as a space does: whoever takes it for the end of one sentence begins another. */
const spaced = (keys: string): string => keys.replaceAll('\t', ' ')

/** A list takes what is pasted as what is sought. */
const picked = (screen: Screen, asked: AskedList | AskedMany): Promise<Said<readonly string[]>> =>
  said<readonly string[]>(screen, (it) => new ListPrompt(it, asked).prompt(), {
    nothing: [],
    inField: (words) => inOneLine(words).trim(),
  })

/** What the library gives where no answer was given. */
type Left = typeof CANCEL_SYMBOL

/**
 * The library says of Esc and of Ctrl-C alike that a prompt was left: which of them it was is heard beside it. Of the end of the
 * input, by Ctrl-D or a terminal that is gone, it says nothing, and would wait for ever.
 */
async function said<Value>(
  screen: Screen,
  ask: (screen: Screen) => Promise<Value | Left | undefined>,
  { nothing, ...reading }: Reading & { readonly nothing: Value },
): Promise<Said<Value>> {
  if (await stoppedMeanwhile(screen.streams)) return stopped
  const { streams, release } = pasting(screen.streams, reading)
  const ending = new AbortController()
  let isEnd = false
  const end = (): void => {
    isEnd = true
    ending.abort()
  }
  const onKey = (_: unknown, key: { readonly name?: string; readonly ctrl?: boolean } | undefined): void => {
    isEnd = key?.ctrl === true && key.name === 'c'
    if (key?.ctrl === true && key.name === 'd') end()
  }
  streams.input.on('keypress', onKey).on('end', end)
  const asked = ask({ ...screen, streams: { ...streams, signal: ending.signal } })
  const given = await asked.finally(release)
  if (given !== CANCEL_SYMBOL) return given ?? nothing
  return isEnd ? stopped : escaped
}

/** Words between two questions, on lines of the terminal's width; what is set in stays set in. */
function tell(screen: Screen, words: string, tone: Tone): void {
  const { streams, paint, signs } = screen
  for (const line of painted({ words, tone }, screen)) streams.output.write(`${paint('dim', signs.bar)}  ${line}\n`)
}
