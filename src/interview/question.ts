/** One thing that can be picked. */
export interface Option {
  readonly value: string
  readonly label: string
  /** What it means, in a line. */
  readonly hint?: string
}

interface Asked {
  /** Where the answer stands in a file of answers: `['purposes', 'marketing.email', 'basis']`. */
  readonly key: readonly string[]
  /** The part of the conversation it belongs to, shown as a heading when it changes. */
  readonly topic: string
  readonly ask: string
  /** What is meant and why it is asked, in a line. */
  readonly explain: string
  /** What was answered the last time, where it is asked again. */
  readonly before?: Reply
}

/** A question that is answered in the user's own words. */
export interface TextQuestion extends Asked {
  readonly kind: 'text'
  /** What an answer can look like; never taken as one. */
  readonly example?: string
  /** What is wrong with an answer, in a sentence; undefined when it will do. */
  readonly check?: (text: string) => string | undefined
}

/** A question that is answered by picking from a list: one of it, or any number. */
export interface ChoiceQuestion extends Asked {
  readonly kind: 'one' | 'many'
  readonly options: readonly Option[]
  /** Picked beforehand, to be confirmed: only what follows from an earlier answer. */
  readonly suggested?: readonly string[]
  /** What was answered so far, where the question is whether that is right: it is about the conversation alone. */
  readonly summary?: readonly Answered[]
  /** What is wrong with the values picked. */
  readonly check?: (values: readonly string[]) => string | undefined
}

/** A question with its answer, as somebody reads it; undefined where it was left open. */
export interface Answered {
  readonly ask: string
  readonly answer: string | undefined
}

/** A question of the conversation, as data. */
export type Question = TextQuestion | ChoiceQuestion

/** What was answered: a text or the values that were picked; undefined: not stated. */
export type Reply = string | readonly string[] | undefined

/** A part of the conversation: it yields questions, takes replies and ends with what they mean. */
export type Talk<Value> = Generator<Question, Value, Reply>

/** Asks for a text; nothing but spaces is no answer. */
export function* text(question: Omit<TextQuestion, 'kind'>): Talk<string | undefined> {
  const reply = yield { kind: 'text', ...question }
  const written = typeof reply === 'string' ? reply.trim() : ''
  return written === '' ? undefined : written
}

/** Asks for one of a few values. */
export function* one<Value extends string>(
  question: Omit<ChoiceQuestion, 'kind' | 'options'> & { readonly options: readonly (Option & { value: Value })[] },
): Talk<Value | undefined> {
  const reply = yield { kind: 'one', ...question }
  return question.options.find((option) => option.value === reply)?.value
}

/** Asks for any number of values; none of them means that nothing was answered. */
export function* many(question: Omit<ChoiceQuestion, 'kind'>): Talk<readonly string[] | undefined> {
  const reply = yield { kind: 'many', ...question }
  const picked = typeof reply === 'string' ? [reply] : (reply ?? [])
  const values = picked.filter((value) => question.options.some((option) => option.value === value))
  return values.length > 0 ? values : undefined
}

/** Asks a question of yes or no. */
export function* yesOrNo(
  question: Omit<ChoiceQuestion, 'kind' | 'options'>,
  hints: { readonly yes?: string; readonly no?: string } = {},
): Talk<boolean | undefined> {
  const answer = yield* one({
    ...question,
    options: [
      { value: 'yes', label: 'Yes', ...(hints.yes === undefined ? {} : { hint: hints.yes }) },
      { value: 'no', label: 'No', ...(hints.no === undefined ? {} : { hint: hints.no }) },
    ],
  })
  return answer === undefined ? undefined : answer === 'yes'
}

/** A reply as it reads: the text, or the labels of what was picked; undefined where nothing was answered. */
export function wordsOf(question: Question, reply: Reply): string | undefined {
  if (question.kind === 'text') return typeof reply === 'string' && reply.trim() !== '' ? reply.trim() : undefined
  const values = typeof reply === 'string' ? [reply] : (reply ?? [])
  const labels = values.map((value) => question.options.find((option) => option.value === value)?.label ?? value)
  return labels.join('') === '' ? undefined : labels.join(', ')
}

/** What is wrong with a reply to a question, in a sentence; undefined when it will do. No answer always does. */
export function faultOf(question: Question, reply: Reply): string | undefined {
  if (question.kind === 'text') {
    const written = typeof reply === 'string' ? reply.trim() : ''
    return written === '' ? undefined : question.check?.(written)
  }
  const values = typeof reply === 'string' ? [reply] : (reply ?? [])
  return values.length === 0 ? undefined : question.check?.(values)
}
