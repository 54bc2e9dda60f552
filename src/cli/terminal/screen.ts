import { type Look, widthOf, wrap } from '../../reports/layout.js'
import type { Paint } from '../../reports/palette.js'
import type { Terminal } from '../io.js'

/** The signs at the left edge and in lists. */
export interface Signs {
  readonly bar: string
  readonly end: string
  readonly asking: string
  readonly answered: string
  readonly left: string
  readonly lit: string
  readonly ticked: string
  readonly unticked: string
  readonly more: string
  /** Where the next letter goes. */
  readonly cursor: string
}

/** The signs as far as the terminal shows them. */
export const signsOf = ({ ascii }: Look): Signs => (ascii ? plainSigns : signs)

const signs: Signs = {
  bar: '│',
  end: '└',
  asking: '◆',
  answered: '◇',
  left: '■',
  lit: '›',
  ticked: '◼',
  unticked: '◻',
  more: '…',
  cursor: '█',
}

const plainSigns: Signs = {
  bar: '|',
  end: '`',
  asking: '*',
  answered: 'o',
  left: 'x',
  lit: '>',
  ticked: '[x]',
  unticked: '[ ]',
  more: '...',
  cursor: '_',
}

/** The terminal that is asked on, and how it is drawn on. */
export interface Screen {
  /** With the signal that ends a prompt. */
  readonly streams: Terminal & { readonly signal?: AbortSignal }
  readonly look: Look
  readonly paint: Paint
  readonly signs: Signs
}

/** What is left of a line beside the bar. */
export const roomIn = ({ look, streams: { output } }: Screen): number => {
  const columns = 'columns' in output && typeof output.columns === 'number' ? output.columns : undefined
  return Math.max(16, widthOf({ ...look, columns: columns ?? look.columns }) - 4)
}

/** How many lines the terminal shows. */
export const rowsIn = ({ streams: { output } }: Screen): number =>
  'rows' in output && typeof output.rows === 'number' && output.rows > 0 ? output.rows : 24

/** What becomes of a question: it is open, answered, or left. */
export type State = 'asking' | 'answered' | 'left'

/** A question with what stands below its words, each line beside the bar; its reason goes once it is answered. */
export function framed(
  screen: Screen,
  { ask, why }: { readonly ask: string; readonly why: string },
  state: State,
  below: readonly string[],
): string {
  const { paint, signs: sign } = screen
  const bar = paint('dim', sign.bar)
  const [first = '', ...more] = wrap(ask, roomIn(screen))
  const reason = why === '' || state !== 'asking' ? [] : dimmed(screen, why)
  const beside = [...more, ...reason, ...below].map((line) => (line === '' ? bar : `${bar}  ${line}`))
  return [
    bar,
    `${paint(tones[state], sign[state])}  ${first}`,
    ...beside,
    ...(state === 'asking' ? [sign.end] : []),
  ].join('\n')
}

const tones = { asking: 'place', answered: 'ok', left: 'error' } as const

/** Quiet words, on lines of the terminal's width. */
export const dimmed = (screen: Screen, words: string): readonly string[] =>
  wrap(words, roomIn(screen)).map((line) => screen.paint('dim', line))

/** What is wrong, on lines of the terminal's width. */
export const warned = (screen: Screen, words: string): readonly string[] =>
  wrap(words, roomIn(screen)).map((line) => screen.paint('warning', line))
