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

test('Ctrl-C at any prompt keeps every answer before it, and the next run makes of it what would have been made', {
  timeout: 120_000,
}, async ({ annotate }) => {
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
    expect(stderr).toContain('Stopped.')
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
