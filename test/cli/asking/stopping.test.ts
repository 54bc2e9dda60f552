import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { type Said, stopped } from '../../../src/cli/asking/prompter.js'
import { folderForThisTest } from '../../folders.js'
import { sampled } from '../../sampling.js'
import { talk } from './conversation.js'
import { plain, type Somebody } from './somebody.js'

/** Answers so many prompts, of decisions and within them, then presses Ctrl-C. */
function stoppingAtPrompt(count: number): Somebody & { readonly asked: string[] } {
  const asked: string[] = []
  const or = <Value>(ask: string, said: Said<Value>): Said<Value> => (asked.push(ask) > count ? stopped : said)
  return {
    asked,
    text: (it) => or(it.ask, plain.text(it)),
    one: (it) => or(it.ask, plain.one(it)),
    many: (it) => or(it.ask, plain.many(it)),
  }
}

/** The words that somebody typed so far, but those in the field that was open. */
const typed = [
  'Northgate Rowing Club',
  'country: GB',
  'secretary@cwm-derwen.example',
  'Boathouse Lane',
  'Only the committee',
]

test('Ctrl-C at any prompt keeps every answer before it, and the next run makes of it what would have been made', async ({
  annotate,
}) => {
  const all = await talk(plain, folderForThisTest())
  const prompts = all.sitting.asked
  const places = prompts.map((_, index) => index + 1).slice(0, -1)
  // At the second field of a screen the first is answered, and at a card opened for a change a line may be.
  const some = sampled(places, 'prompts to stop at', annotate, { share: 4, least: 7 })
  for (const count of new Set([...some, prompts.indexOf('Post'), prompts.indexOf('Which country are you in?') + 1])) {
    const cwd = folderForThisTest()
    const somebody = stoppingAtPrompt(count)
    const { code, stderr } = await talk(somebody, cwd)
    expect({ code, count }).toEqual({ code: 0, count })
    // At the last prompt nothing is left to ask: who leaves there is done.
    expect(stderr).toContain(prompts[count] === 'Every question is answered.' ? 'Your draft is whole.' : 'Stopped.')
    const text = readFileSync(join(cwd, 'privacy.yaml'), 'utf8')
    expect(parseYaml(text)).toMatchObject({ forthright: 1 })
    const answered = prompts.slice(0, count)
    for (const [index, ask] of [
      'What are you called?',
      'Which country are you in?',
      'E-mail',
      'Post',
      'What protects the data?',
    ].entries())
      if (answered.includes(ask)) expect(text, `${ask} at ${count}`).toContain(typed[index])
    const again = await talk(plain, cwd)
    expect(again.text, `stopped at ${count}: ${prompts[count]}`).toBe(all.text)
    expect(existsSync(join(cwd, 'privacy.yaml'))).toBe(true)
  }
})

/** Names three who help, none of whom the catalogue knows. */
const helped: Somebody = {
  ...plain,
  many: (it) =>
    it.ask === 'Who else touches the data?'
      ? ['Northgate Printers', 'Southgate Bank', 'Westgate Post']
      : plain.many(it),
}

/** Whether a prompt asks for a fact of somebody who helps, and not what to do with a card. */
const isOfOne = (ask: string): boolean =>
  /^[^:]*(?:Printers|Bank|Post): (?:what|for whom|in which countries)\b/.test(ask)

test('what was said of several on one card is kept at once, and asked no more', async ({ annotate }) => {
  const all = await talk(helped, folderForThisTest())
  const prompts = all.sitting.asked
  const places = prompts.flatMap((ask, index) => (isOfOne(ask) ? [index + 1] : []))
  expect(places.length).toBeGreaterThan(8)
  for (const count of sampled(places, 'prompts on a card of several', annotate, { share: 3, least: 3 })) {
    const cwd = folderForThisTest()
    const before: string[] = []
    const or = <Value>(ask: string, said: Said<Value>): Said<Value> => (before.push(ask) > count ? stopped : said)
    await talk(
      {
        text: (it) => or(it.ask, helped.text(it)),
        one: (it) => or(it.ask, helped.one(it)),
        many: (it) => or(it.ask, helped.many(it)),
      },
      cwd,
    )
    const again = await talk(helped, cwd)
    const answered = before.slice(0, count).filter(isOfOne)
    expect(
      again.sitting.asked.filter((ask) => answered.includes(ask)),
      `stopped at ${count}`,
    ).toEqual([])
    // Whether a contract binds one who was answered whole is asked by itself then, and may be said otherwise.
    expect(withoutContracts(again.text), `stopped at ${count}: ${prompts[count]}`).toBe(withoutContracts(all.text))
  }
})

const withoutContracts = (text = ''): string =>
  text.replace(/\n +(?:contract:(?: true|\n +signed: .*)|# not stated yet: whether a contract .*)/g, '')
