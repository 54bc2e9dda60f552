import { type Answered, one, type Question, type Reply, type Talk, wordsOf } from './question.js'

/** Questions that can wait, after those that a notice needs. */
export interface Finer<Value> {
  /** What they are about, in a few words. */
  readonly about: string
  readonly talk: Talk<Value>
}

/** A part of the conversation that ends with a look back. */
export interface Part<Value> {
  readonly name: readonly string[]
  readonly topic: string
  readonly talk: () => Talk<Value>
  readonly finer?: (value: Value) => Finer<Value> | undefined
}

interface Said {
  readonly question: Question
  readonly reply: Reply
}

type Given = Map<string, Said>

/**
 * Holds a part, shows what was answered, and asks whether it is right. Who says no goes through it again, with the
 * answers from before in their places; who says yes can take the finer points with it or leave them open.
 */
export function* reviewed<Value>(part: Part<Value>): Talk<Value> {
  let before: Given = new Map()
  let isFiner = false
  for (;;) {
    const given: Given = new Map()
    let value = yield* remembered(part.talk(), before, given)
    const finer = part.finer?.(value)
    let answer = finer && isFiner ? ('more' as const) : yield* askIfRight(part, given, finer)
    if (answer === 'more' && finer) {
      isFiner = true
      value = yield* remembered(finer.talk, before, given)
      answer = yield* askIfRight(part, given, undefined)
    }
    if (answer !== 'again') return value
    before = given
  }
}

/** Passes questions on with their answers from before, and keeps the new ones. */
function* remembered<Value>(talk: Talk<Value>, before: Given, given: Given): Talk<Value> {
  let turn = talk.next()
  while (!turn.done) {
    const question = turn.value
    const key = question.key.join('/')
    const last = before.get(key)
    const reply = yield last === undefined ? question : { ...question, before: last.reply }
    given.set(key, { question, reply })
    turn = talk.next(reply)
  }
  return turn.value
}

function* askIfRight(
  { name, topic }: Pick<Part<unknown>, 'name' | 'topic'>,
  given: Given,
  finer: Pick<Finer<unknown>, 'about'> | undefined,
): Talk<'yes' | 'more' | 'again' | undefined> {
  // One answer has just been seen.
  if (given.size < 2 && finer === undefined) return 'yes'
  return yield* one({
    key: ['right', ...name],
    topic,
    ask: 'Right?',
    explain: finer === undefined ? 'What is open stays open; you can fill it in later.' : 'The finer points can wait.',
    summary: [...given.values()].map(answered),
    options: [
      { value: 'yes', label: 'Yes, go on' },
      ...(finer === undefined ? [] : [{ value: 'more', label: 'Yes, and ask me more', hint: finer.about } as const]),
      { value: 'again', label: 'No, ask me again', hint: 'your answers stand there already' },
    ],
  })
}

const answered = ({ question, reply }: Said): Answered => ({ ask: question.ask, answer: wordsOf(question, reply) })
