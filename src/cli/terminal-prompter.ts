import { autocompleteMultiselect, multiselect, S_BAR, select, text } from '@clack/prompts'
import { type Prompter, stopped } from '../interview/prompter.js'
import {
  type ChoiceQuestion,
  faultOf,
  type Option,
  type Question,
  type Reply,
  type TextQuestion,
  wordsOf,
} from '../interview/question.js'
import { type Look, widthOf, wrap } from '../reports/layout.js'
import { type Paint, palette } from '../reports/palette.js'
import type { Terminal } from './io.js'

/** So many things can be picked from without typing. */
const fewOptions = 9

/** The value of the first line of a list: nothing is picked beforehand, and no answer is an answer. */
const leftOpen = ''

/** Goes back to the line that the prompt left behind, and empties it. */
const overLastLine = '\u001b[1A\u001b[2K\r'

/** The terminal that is asked on, and how it is drawn on. */
interface Screen {
  readonly streams: Terminal
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
    open: (topic) => streams.output.write(`\n${paint('strong', topic)}\n`),
    refuse: (_, fault) => warn(screen, '', fault),
    ask: async (question): Promise<Reply | typeof stopped> => {
      if (question.kind === 'one') recall(screen, question)
      const reply = await put(screen, question)
      if (typeof reply === 'symbol') return stopped
      const given: Reply = reply === leftOpen ? undefined : reply
      showAnswer(screen, question, given)
      return given
    },
  }
}

function put(screen: Screen, question: Question) {
  if (question.kind === 'text') return askText(screen, question)
  if (question.kind === 'one') return askOne(screen, question)
  return isSearched(question) ? askMany(screen, question) : askFew(screen, question)
}

const isSearched = (question: Question): boolean => question.kind === 'many' && question.options.length > fewOptions

const explained = ({ look }: Screen, { explain }: Question): readonly string[] => wrap(explain, widthOf(look) - 4)

/** Some prompts of the library draw the bar before each line of a message, others before none. */
const plain = (screen: Screen, question: Question): string =>
  [question.ask, ...explained(screen, question).map((line) => screen.paint('dim', line))].join('\n')
const barred = (screen: Screen, question: Question): string =>
  [question.ask, ...explained(screen, question).map((line) => `${screen.bar}  ${screen.paint('dim', line)}`)].join('\n')

const askText = (screen: Screen, question: TextQuestion) =>
  text({
    ...screen.streams,
    message: barred(screen, question),
    ...(question.example === undefined ? {} : { placeholder: `for example: ${question.example}` }),
    ...(typeof question.before === 'string' ? { initialValue: question.before } : {}),
    validate: (written) => faultOf(question, written),
  })

const askOne = (screen: Screen, question: ChoiceQuestion) =>
  select({
    ...screen.streams,
    message: plain(screen, question),
    // All are explained at once, so that they can be weighed against each other.
    options: [...open(question), ...question.options].map(({ value, label, hint }) => ({
      value,
      label: hint === undefined ? label : `${label}: ${screen.paint('dim', hint)}`,
    })),
    ...(typeof question.before === 'string' ? { initialValue: question.before } : {}),
    maxItems: 12,
  })

const askFew = (screen: Screen, question: ChoiceQuestion) =>
  multiselect({
    ...screen.streams,
    message: plain(screen, question),
    options: [...question.options],
    initialValues: [...pickedBefore(question)],
    required: false,
  })

/** Whoever types a word and presses Enter means it, and would not see that nothing was picked. */
async function askMany(screen: Screen, question: ChoiceQuestion) {
  let picked = pickedBefore(question)
  for (;;) {
    const { values, sought } = await search(screen, question, picked)
    if (typeof values === 'symbol') return values
    const found = question.options.filter((option) => isFound(sought, option))
    if (sought === '' || found.some(({ value }) => values.includes(value))) return values
    warn(screen, overLastLine, pickFirst)
    picked = values
  }
}

async function search(screen: Screen, question: ChoiceQuestion, picked: readonly string[]) {
  let sought = ''
  const answer = autocompleteMultiselect({
    ...screen.streams,
    message: barred(screen, question),
    options() {
      sought = this.userInput.trim().toLowerCase()
      return pickedFirst(question.options, this.selectedValues)
    },
    filter: isFound,
    initialValues: [...picked],
    placeholder: `Type a few letters of it, Tab picks it (${question.options.length} to pick from)`,
    maxItems: 8,
    required: false,
  })
  const clearing = clearAfterTab(screen.streams)
  const values = await answer.finally(clearing.end)
  return { values, sought }
}

const warn = ({ streams, bar, paint }: Screen, before: string, fault: string): unknown =>
  streams.output.write(`${before}${bar}  ${paint('warning', fault)}\n`)

/** What was answered so far, for somebody who looks back. */
function recall({ streams, look, bar, paint }: Screen, { summary = [] }: ChoiceQuestion): void {
  if (summary.length > 0) streams.output.write(`${bar}\n`)
  for (const { ask, answer } of summary) {
    const [first = '', ...more] = wrap(`${ask} ${answer ?? 'left open'}`, widthOf(look) - 4)
    const shown = first.startsWith(ask) ? `${paint('dim', ask)}${first.slice(ask.length)}` : paint('dim', first)
    for (const line of [shown, ...more]) streams.output.write(`${bar}  ${line}\n`)
  }
}

/** The library says "none" or a number where the answers should stand: none is a fact here, and open is not none. */
function showAnswer({ streams, bar, paint }: Screen, question: Question, reply: Reply): void {
  const words = wordsOf(question, reply)
  if (words !== undefined && !isSearched(question)) return
  streams.output.write(`${overLastLine}${bar}  ${paint('dim', words ?? 'left open')}\n`)
}

const pickFirst = 'Nothing was picked for what you typed: Tab picks what is marked, then Enter goes on.'

const isFound = (
  search: string,
  { value, label = '', hint = '' }: Partial<Option> & { readonly value: string },
): boolean => [value, label, hint].some((text) => text.toLowerCase().includes(search.toLowerCase()))

/** What was picked stands on top, so that it is seen without a search. */
const pickedFirst = (options: readonly Option[], picked: readonly string[]): Option[] => [
  ...options.filter(({ value }) => picked.includes(value)),
  ...options.filter(({ value }) => !picked.includes(value)),
]

/** The library leaves the search in its place when something is picked; what is typed next is another search. */
function clearAfterTab({ input }: Terminal): { readonly end: () => void } {
  const onKey = (_: unknown, key: { readonly name?: string } | undefined): void => {
    if (key?.name === 'tab') input.emit('keypress', '\u0015', { name: 'u', ctrl: true, sequence: '\u0015' })
  }
  // After the listener of the prompt: what is marked is picked before the search is empty.
  input.on('keypress', onKey)
  return { end: () => input.off('keypress', onKey) }
}

/** Whether what was answered is right is no fact that could stay open. */
const open = ({ summary }: ChoiceQuestion): readonly Option[] =>
  summary === undefined ? [{ value: leftOpen, label: 'Leave it open' }] : []

/** What was picked the last time, as far as it can be picked still; else what follows from an earlier answer. */
function pickedBefore({ before, suggested = [], options }: ChoiceQuestion): readonly string[] {
  const picked = typeof before === 'string' ? [before] : (before ?? suggested)
  return picked.filter((value) => options.some((option) => option.value === value))
}
