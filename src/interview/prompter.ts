import { faultOf, type Question, type Reply, type Talk } from './question.js'

/** What stands for an answer when the user wants to stop. */
export const stopped = Symbol('stopped')

/** How questions reach somebody and answers come back: a terminal, a file of answers, a test. */
export interface Prompter {
  /** Says which part of the conversation begins. */
  open(topic: string): void
  ask(question: Question): Promise<Reply | typeof stopped>
  /** Says why an answer will not do; the question is asked again. */
  refuse(question: Question, fault: string): void
}

/** Holds a conversation to its end; undefined when the user stopped it. */
export async function hold<Value>(talk: Talk<Value>, prompter: Prompter): Promise<Value | undefined> {
  let topic = ''
  let turn = talk.next()
  while (!turn.done) {
    const question = turn.value
    if (question.topic !== topic) prompter.open(question.topic)
    topic = question.topic
    const reply = await answerTo(question, prompter)
    if (reply === stopped) return undefined
    turn = talk.next(reply)
  }
  return turn.value
}

async function answerTo(question: Question, prompter: Prompter): Promise<Reply | typeof stopped> {
  for (;;) {
    const reply = await prompter.ask(question)
    const fault = reply === stopped ? undefined : faultOf(question, reply)
    if (fault === undefined) return reply
    prompter.refuse(question, fault)
  }
}
