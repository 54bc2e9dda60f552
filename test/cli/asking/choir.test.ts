import { expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { type AskedList, type AskedMany, type AskedText, type Said, stopped } from '../../../src/cli/asking/prompter.js'
import { terminalPrompter } from '../../../src/cli/terminal/terminal-prompter.js'
import { folderForThisTest } from '../../folders.js'
import { emulator } from '../terminal/emulator.js'
import { choir, type Reply } from './choir.js'
import { talk } from './conversation.js'
import type { Somebody } from './somebody.js'

const { isTooLong } = terminalPrompter(emulator(80, 24), { color: false, columns: 80, ascii: false })

/** The value of the line that is called so, or begins so. */
const lineOf = ({ options }: AskedList, words: string): string => {
  const begins = options.filter(({ label }) => label.toLowerCase().startsWith(words.toLowerCase()))
  return (begins.find(({ label }) => label === words) ?? begins[0])?.value ?? words
}

/** Somebody who answers by what is written down, each answer once, and counts what they press or type; else they stop. */
function answering(replies: readonly Reply[]) {
  const left = [...replies]
  const next = <Asked extends AskedList | AskedMany | AskedText, Value>(
    question: Asked,
    answer: (said: readonly string[]) => Value,
  ): Said<Value> => {
    const at = left.findIndex(([ask]) => ask.test(question.ask))
    const [reply] = at === -1 ? [] : left.splice(at, 1)
    return reply === undefined ? stopped : answer([reply[1]].flat())
  }
  const somebody: Somebody = {
    text: (question) => next(question, ([words = '']) => words),
    one: (question) => next(question, ([words = '']) => lineOf(question, words)),
    many: (question) => next(question, (said) => said.map((words) => lineOf(question, words))),
  }
  return { somebody, left }
}

test('a choir with five usual uses, of which it says twenty-three sentences otherwise, and two of its own', async () => {
  const { somebody, left } = answering(choir)
  const {
    text = '',
    sitting: { asked },
  } = await talk(somebody, folderForThisTest(), { isTooLong })
  expect(left, asked.at(-1)).toEqual([])
  const [cards = 0, own = 0, who = 0] = [/^These five/, /^These four, as/, /^Among whom/].map((ask) =>
    asked.findIndex((one) => ask.test(one)),
  )
  // A press or a typed answer each, and a look at what does not fit above a question.
  expect(own - cards + 1).toBeLessThanOrEqual(41)
  expect(who - own - 1).toBeLessThanOrEqual(19)
  expect(asked.length).toBeLessThanOrEqual(103)
  // None of what was said is lost.
  const { purposes, sources, data } = parseYaml(text)
  expect(['membership', 'photographs', 'accounts'].map((id) => purposes[id].dataSubjects)).toEqual(
    Array(3).fill(['singers']),
  )
  expect(purposes.photographs).toMatchObject({
    title: 'Put recordings of our concerts online',
    basis: { type: 'consent', withdraw: 'say a word to our secretary' },
  })
  expect(sources['shop-that-sells-our-tickets']).toMatchObject({ type: 'third-party', name: 'Banana News' })
  expect(sources['attendance-book'].type).toBe('observed')
  expect(data['voice-part'].kinds).toHaveLength(1)
  expect(purposes['lend-out-folders-of-music'].retention).toBeDefined()
}, 300_000)
