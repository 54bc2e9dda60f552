import { autocomplete, autocompleteMultiselect, CANCEL_SYMBOL, multiselect, S_BAR, select, text } from '@clack/prompts'
import type { Option } from '../interview/decision.js'
import { type Look, widthOf, wrap } from '../reports/layout.js'
import { type Paint, palette } from '../reports/palette.js'
import {
  type AskedList,
  type AskedMany,
  type AskedText,
  escaped,
  type Prompter,
  type Said,
  stopped,
  type Tone,
} from './asking/prompter.js'
import { ranked } from './asking/ranked.js'
import type { Terminal } from './io.js'

/** So many things can be picked from without typing. */
const fewOptions = 12

/** Goes back to the line that the prompt left behind, and empties it. */
const overLastLine = '\u001b[1A\u001b[2K\r'

/** The terminal that is asked on, and how it is drawn on. */
interface Screen {
  /** With the signal that ends a prompt. */
  readonly streams: Terminal & { readonly signal?: AbortSignal }
  readonly look: Look
  readonly paint: Paint
  /** What stands at the left of each line. */
  readonly bar: string
}

/** Asks on a terminal. */
export function terminalPrompter(streams: Terminal, look: Look): Prompter {
  const paint = palette(look.color)
  const screen: Screen = { streams, look, paint, bar: paint('dim', S_BAR) }
  return {
    tell: (words, tone = 'plain') => tell(screen, words, tone),
    text: (asked) => said(screen, (it) => askText(it, asked)),
    one: (asked) => said(screen, (it) => askOne(it, asked)),
    many: (asked) => said(screen, (it) => askMany(it, asked)),
  }
}

/** What the library gives where no answer was given. */
type Left = typeof CANCEL_SYMBOL

/**
 * The library says of Esc and of Ctrl-C alike that a prompt was left: which of them it was is heard beside it. Of the end of the
 * input, by Ctrl-D or a terminal that is gone, it says nothing, and would wait for ever.
 */
async function said<Value>(screen: Screen, ask: (screen: Screen) => Promise<Value | Left>): Promise<Said<Value>> {
  const { streams } = screen
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
  const value = await asked.finally(() => streams.input.off('keypress', onKey).off('end', end))
  if (value !== CANCEL_SYMBOL) return value
  return isEnd ? stopped : escaped
}

const tones = { plain: undefined, quiet: 'dim', strong: 'strong', doubt: 'info', fault: 'warning' } as const

/** Words between two questions, on lines of the terminal's width; what is set in stays set in. */
function tell({ streams, look, paint, bar }: Screen, words: string, tone: Tone): void {
  const space = /^ */.exec(words)?.[0] ?? ''
  const colour = tones[tone]
  for (const line of wrap(words.trim(), roomIn(look) - space.length))
    streams.output.write(`${bar}  ${space}${colour === undefined ? line : paint(colour, line)}\n`)
}

/** What is left of a line beside the bar. */
const roomIn = (look: Look): number => Math.max(16, widthOf(look) - 4)

/** The words of a question above what is answered; some prompts of the library draw the bar before each line, others before none. */
function message(screen: Screen, { ask, why }: Pick<AskedText, 'ask' | 'why'>, before: string): string {
  const [first = '', ...more] = wrap(ask, roomIn(screen.look))
  const quiet = why === '' ? [] : wrap(why, roomIn(screen.look)).map((line) => screen.paint('dim', line))
  return [first, ...[...more, ...quiet].map((line) => `${before}${line}`)].join('\n')
}

const barred = (screen: Screen): string => `${screen.bar}  `

const askText = (screen: Screen, asked: AskedText) =>
  text({
    ...screen.streams,
    message: message(screen, asked, barred(screen)),
    ...(asked.example !== undefined && { placeholder: exampleIn(screen.look, asked.example) }),
    ...(asked.now !== undefined && { initialValue: asked.now }),
    validate: (written) => fitted(screen, asked.check(written ?? '')),
  }).then((value) => value ?? '')

/** An example that does not fit on the line of the field is cut: the field itself is one line. */
function exampleIn(look: Look, example: string): string {
  const words = `for example: ${example}`
  const room = roomIn(look) - 2
  return words.length <= room ? words : `${words.slice(0, room - 1)}…`
}

const fitted = (screen: Screen, fault: string | undefined): string | undefined =>
  fault === undefined ? undefined : wrap(fault, roomIn(screen.look)).join(`\n${barred(screen)}`)

function askOne(screen: Screen, asked: AskedList): Promise<string | Left> {
  const initial = asked.now?.[0]
  return asked.options.length > fewOptions
    ? autocomplete({
        ...screen.streams,
        message: message(screen, asked, barred(screen)),
        ...searched(screen, asked.options, () => []),
        maxItems: fewOptions,
        ...(initial !== undefined && { initialValue: initial }),
      })
    : select({
        ...screen.streams,
        message: message(screen, asked, ''),
        // All are explained at once, so that they can be weighed against each other.
        options: asked.options.map((option) => ({ value: option.value, label: explained(screen, option) })),
        ...(initial !== undefined && { initialValue: initial }),
        maxItems: fewOptions,
      })
}

/** A label with its hint, on lines of the terminal's width. */
function explained({ look, paint }: Screen, { label, hint }: Option): string {
  const lines = wrap(hint === undefined ? label : `${label}: ${hint}`, roomIn(look) - 4)
  const words = lines.join('\n  ')
  return hint === undefined || !words.startsWith(label) ? words : `${label}${paint('dim', words.slice(label.length))}`
}

async function askMany(screen: Screen, asked: AskedMany): Promise<readonly string[] | Left> {
  if (!asked.takesOwn && asked.options.length < fewOptions) return askFew(screen, asked)
  let picked = asked.now ?? []
  for (;;) {
    const { values, sought } = await search(screen, asked, picked)
    if (typeof values === 'symbol') return CANCEL_SYMBOL
    const found = ranked(asked.options, sought)
    // Whoever types a word and presses Enter means it, and would not see that nothing was picked.
    if (sought === '' || values.includes(sought) || found.some(({ value }) => values.includes(value)))
      return echoed(screen, asked, values)
    screen.streams.output.write(overLastLine)
    tell(screen, pickFirst, 'fault')
    picked = values
  }
}

const askFew = (screen: Screen, asked: AskedMany) =>
  multiselect({
    ...screen.streams,
    message: message(screen, asked, ''),
    options: asked.options.map((option) => ({ value: option.value, label: explained(screen, option) })),
    initialValues: [...(asked.now ?? [])],
    required: false,
  })

async function search(screen: Screen, asked: AskedMany, picked: readonly string[]) {
  const own = (typed: string): readonly Option[] =>
    !asked.takesOwn || typed === '' || asked.options.some(({ label }) => label.toLowerCase() === typed.toLowerCase())
      ? []
      : [{ value: typed, label: `“${typed}”, as you typed it` }]
  const typedBefore = picked
    .filter((value) => !asked.options.some((option) => option.value === value))
    .map((value) => ({ value, label: value }))
  const looking = searched(screen, [...typedBefore, ...asked.options], own)
  const answer = autocompleteMultiselect({
    ...screen.streams,
    message: message(screen, asked, barred(screen)),
    ...looking,
    initialValues: [...picked],
    maxItems: 8,
    required: false,
  })
  const clearing = clearAfterTab(screen.streams)
  const values = await answer.finally(clearing.end)
  return { values, sought: looking.sought() }
}

const typeHere = 'Type a few letters of it'

/** What the library needs to know of a list that is searched: the best match stands first and is marked. */
function searched(screen: Screen, options: readonly Option[], own: (typed: string) => readonly Option[]) {
  let sought = ''
  const kept = new Map<string, Option>()
  const shown = (option: Option) => ({
    value: option.value,
    label: wrap(option.label, roomIn(screen.look) - 4).join('\n  '),
  })
  return {
    sought: () => sought,
    options(this: {
      readonly userInput: string
      readonly selectedValues: readonly string[]
      focusedValue?: string | undefined
    }) {
      const typed = this.userInput.trim()
      // What was marked for another search is not what is meant now.
      if (typed !== sought) this.focusedValue = undefined
      sought = typed
      for (const option of own(typed)) kept.set(option.value, option)
      const ownOnes = [...kept.values()].filter(({ value }) => value === typed || this.selectedValues.includes(value))
      const all = [...options, ...ownOnes.filter(({ value }) => value !== typed)]
      const isPicked = ({ value }: Option): boolean => this.selectedValues.includes(value)
      const inOrder =
        typed === ''
          ? [...all.filter(isPicked), ...all.filter((option) => !isPicked(option))]
          : [...ranked(all, typed), ...ownOnes.filter(({ value }) => value === typed)]
      return inOrder.map(shown)
    },
    // The list is searched above, where it is put in order; Tab in an empty field would take what is found by these words.
    filter: (words: string) => words !== typeHere,
    placeholder: typeHere,
  }
}

/** The library counts what was picked where the answers should stand. */
function echoed(screen: Screen, { options }: AskedMany, values: readonly string[]): readonly string[] {
  const labels = values.map((value) => options.find((option) => option.value === value)?.label ?? value)
  screen.streams.output.write(overLastLine)
  tell(screen, labels.length === 0 ? 'nothing' : labels.join(', '), 'quiet')
  return values
}

const pickFirst = 'Nothing was picked for what you typed: Tab picks what is marked, then Enter goes on.'

/** The library leaves the search in its place when something is picked; what is typed next is another search. */
function clearAfterTab({ input }: Terminal): { readonly end: () => void } {
  const onKey = (_: unknown, key: { readonly name?: string } | undefined): void => {
    if (key?.name === 'tab') input.emit('keypress', '\u0015', { name: 'u', ctrl: true, sequence: '\u0015' })
  }
  // After the listener of the prompt: what is marked is picked before the search is empty.
  input.on('keypress', onKey)
  return { end: () => input.off('keypress', onKey) }
}
