import { expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { type AskedList, escaped, stopped } from '../../../src/cli/asking/prompter.js'
import { listOf } from '../../../src/cli/terminal/list-prompt.js'
import { folderForThisTest } from '../../folders.js'
import { talk } from './conversation.js'
import { plain, type Somebody, wayOf } from './somebody.js'

/** Goes through all, then changes the answer to `which` by picking `label`, and says `then` where it is asked whether that is meant. */
async function changing(which: string, label: string, then: RegExp) {
  const asked: AskedList[] = []
  let [isBack, isChanged] = [false, false]
  const somebody: Somebody = {
    text: (one) => {
      isBack ||= one.ask === 'From which day does it hold?'
      return isBack ? escaped : plain.text(one)
    },
    many: (one) => (isBack ? stopped : plain.many(one)),
    one: (one) => {
      if (!isBack) return plain.one(one)
      asked.push(one)
      if (isChanged && !/^(?:Take it out|Change what)/.test(one.ask)) return stopped
      if (one.ask === 'What now?') return wayOf(one, 'Change another answer') ?? stopped
      if (one.ask === 'Which answer do you want to change?') return wayOf(one, which) ?? stopped
      isChanged = true
      return one.options.find((option) => then.test(option.label))?.value ?? wayOf(one, label) ?? stopped
    },
  }
  const { text = '', sitting } = await talk(somebody, folderForThisTest())
  return { text, asked, sitting }
}

const membership = 'Run your membership: is this what you do?'

it.each([
  [/^No, /, true],
  [/^Yes, take/, false],
])('what was confirmed is taken out once that is meant: %s', async (then, stays) => {
  const { text, asked } = await changing(membership, 'We do not do this', then)
  const question = asked.find(({ ask }) => ask === 'Take it out?')
  expect(question?.why).toContain('which data are used')
  expect(question?.options[0]?.label).toBe('No, leave it')
  expect(Object.hasOwn(parseYaml(text).purposes ?? {}, 'membership')).toBe(stays)
})

it.each([
  [/^No, /, 'club'],
  [/^Yes, from/, 'other'],
])('what somebody is changes once that is meant: %s', async (then, stays) => {
  const { text, asked } = await changing('What are you?', 'Something else', then)
  expect(asked.map(({ ask }) => ask)).toContain('Change what you are?')
  expect(text).toContain(`# situation: ${stays}`)
})

it('a list of answers is searched by letters, however short it is', async () => {
  const { asked } = await changing('What are you?', 'Something else', /^No, /)
  const list = asked.find(({ ask }) => ask === 'Which answer do you want to change?')
  expect(list && listOf({ ...list, options: list.options.slice(0, 4) }).isSearched).toBe(true)
})
