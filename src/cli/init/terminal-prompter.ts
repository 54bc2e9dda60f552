import { autocompleteMultiselect, isCancel, multiselect, S_BAR, select, text } from '@clack/prompts'
import { type Look, widthOf, wrap } from '../../report/layout.js'
import { palette } from '../../report/palette.js'
import type { Terminal } from '../io.js'
import { type Prompter, stopped } from './prompter.js'
import { type ChoiceQuestion, faultOf, type Question, type Reply, type TextQuestion } from './question.js'

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
      ...(question.example === undefined ? {} : { placeholder: question.example }),
      validate: (written) => faultOf(question, written),
    })

  const askOne = (question: ChoiceQuestion) =>
    select({
      ...streams,
      message: plain(question),
      // All are explained at once, so that they can be weighed against each other.
      options: [{ value: leftOpen, label: 'Leave it open' }, ...question.options].map(({ value, label, ...rest }) => ({
        value,
        label: 'hint' in rest ? `${label}: ${paint('dim', rest.hint ?? '')}` : label,
      })),
      maxItems: 12,
    })

  const askFew = (question: ChoiceQuestion) =>
    multiselect({
      ...streams,
      message: plain(question),
      options: [...question.options],
      initialValues: [...(question.suggested ?? [])],
      required: false,
    })

  const askMany = (question: ChoiceQuestion) =>
    autocompleteMultiselect({
      ...streams,
      message: barred(question),
      options: [...question.options],
      placeholder: `Type to search ${question.options.length}`,
      maxItems: 8,
      required: false,
      validate: (values) => faultOf(question, values),
    })

  const isSearched = (question: Question): boolean => question.kind === 'many' && question.options.length > fewOptions

  const put = (question: Question) => {
    if (question.kind === 'text') return askText(question)
    if (question.kind === 'one') return askOne(question)
    return isSearched(question) ? askMany(question) : askFew(question)
  }

  /** The library says "none" or a number where the answers should stand: none is a fact here, and open is not none. */
  function showAnswer(question: Question, reply: Reply): void {
    const values = typeof reply === 'string' ? [reply] : (reply ?? [])
    const isOpen = values.join('') === ''
    if (!isOpen && !isSearched(question)) return
    const labels = values.map((value) => labelOf(question, value)).join(', ')
    output.write(`${overLastLine}${bar}  ${paint('dim', isOpen ? 'left open' : labels)}\n`)
  }

  return {
    open: (topic) => output.write(`\n${paint('strong', topic)}\n`),
    refuse: (_, fault) => output.write(`${bar}  ${paint('warning', fault)}\n`),
    ask: async (question): Promise<Reply | typeof stopped> => {
      const reply = await put(question)
      if (isCancel(reply)) return stopped
      const given: Reply = reply === leftOpen ? undefined : reply
      showAnswer(question, given)
      return given
    },
  }
}

const labelOf = (question: Question, value: string): string =>
  (question.kind === 'text' ? undefined : question.options.find((option) => option.value === value)?.label) ?? value
