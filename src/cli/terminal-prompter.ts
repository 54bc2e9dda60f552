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
import { palette } from '../reports/palette.js'
import type { Terminal } from './io.js'

/** So many things can be picked from without typing. */
const fewOptions = 9

/** The value of the first line of a list: nothing is picked beforehand, and no answer is an answer. */
const leftOpen = ''

/** Goes back to the line that the prompt left behind, and empties it. */
const overLastLine = '\u001b[1A\u001b[2K\r'

/** Asks on a terminal. */
export function terminalPrompter(streams: Terminal, look: Look): Prompter {
  const { output } = streams
  const paint = palette(look.color)
  const bar = paint('dim', S_BAR)
  const explained = ({ explain }: Question): readonly string[] => wrap(explain, widthOf(look) - 4)
  /** Some prompts of the library draw the bar before each line of a message, others before none. */
  const plain = (question: Question): string =>
    [question.ask, ...explained(question).map((line) => paint('dim', line))].join('\n')
  const barred = (question: Question): string =>
    [question.ask, ...explained(question).map((line) => `${bar}  ${paint('dim', line)}`)].join('\n')

  const askText = (question: TextQuestion) =>
    text({
      ...streams,
      message: barred(question),
      ...(question.example === undefined ? {} : { placeholder: `for example: ${question.example}` }),
      ...(typeof question.before === 'string' ? { initialValue: question.before } : {}),
      validate: (written) => faultOf(question, written),
    })

  const askOne = (question: ChoiceQuestion) =>
    select({
      ...streams,
      message: plain(question),
      // All are explained at once, so that they can be weighed against each other.
      options: [...open(question), ...question.options].map(({ value, label, hint }) => ({
        value,
        label: hint === undefined ? label : `${label}: ${paint('dim', hint)}`,
      })),
      ...(typeof question.before === 'string' ? { initialValue: question.before } : {}),
      maxItems: 12,
    })

  const askFew = (question: ChoiceQuestion) =>
    multiselect({
      ...streams,
      message: plain(question),
      options: [...question.options],
      initialValues: [...pickedBefore(question)],
      required: false,
    })

  const search = async (question: ChoiceQuestion, picked: readonly string[]) => {
    let sought = ''
    const answer = autocompleteMultiselect({
      ...streams,
      message: barred(question),
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
    const clearing = clearAfterTab(streams)
    const values = await answer.finally(clearing.end)
    return { values, sought }
  }

  /** Whoever types a word and presses Enter means it, and would not see that nothing was picked. */
  const askMany = async (question: ChoiceQuestion) => {
    let picked = pickedBefore(question)
    for (;;) {
      const { values, sought } = await search(question, picked)
      if (typeof values === 'symbol') return values
      const found = question.options.filter((option) => isFound(sought, option))
      if (sought === '' || found.some(({ value }) => values.includes(value))) return values
      output.write(`${overLastLine}${bar}  ${paint('warning', pickFirst)}\n`)
      picked = values
    }
  }

  const recall = ({ summary = [] }: ChoiceQuestion): void => {
    if (summary.length > 0) output.write(`${bar}\n`)
    for (const { ask, answer } of summary) {
      const [first = '', ...more] = wrap(`${ask} ${answer ?? 'left open'}`, widthOf(look) - 4)
      const shown = first.startsWith(ask) ? `${paint('dim', ask)}${first.slice(ask.length)}` : paint('dim', first)
      for (const line of [shown, ...more]) output.write(`${bar}  ${line}\n`)
    }
  }

  const isSearched = (question: Question): boolean => question.kind === 'many' && question.options.length > fewOptions

  const put = (question: Question) => {
    if (question.kind === 'text') return askText(question)
    if (question.kind === 'one') return askOne(question)
    return isSearched(question) ? askMany(question) : askFew(question)
  }

  /** The library says "none" or a number where the answers should stand: none is a fact here, and open is not none. */
  function showAnswer(question: Question, reply: Reply): void {
    const words = wordsOf(question, reply)
    if (words !== undefined && !isSearched(question)) return
    output.write(`${overLastLine}${bar}  ${paint('dim', words ?? 'left open')}\n`)
  }

  return {
    open: (topic) => output.write(`\n${paint('strong', topic)}\n`),
    refuse: (_, fault) => output.write(`${bar}  ${paint('warning', fault)}\n`),
    ask: async (question): Promise<Reply | typeof stopped> => {
      if (question.kind === 'one') recall(question)
      const reply = await put(question)
      if (typeof reply === 'symbol') return stopped
      const given: Reply = reply === leftOpen ? undefined : reply
      showAnswer(question, given)
      return given
    },
  }
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
