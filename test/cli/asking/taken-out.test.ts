import { expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { escaped, stopped } from '../../../src/cli/asking/prompter.js'
import { folderForThisTest } from '../../folders.js'
import { talk } from './conversation.js'
import { plain, type Somebody, wayOf } from './somebody.js'

/** Goes through all with two uses; then takes one off the list, says what is meant, and once it is gone, `then`. */
function untick(isMeant: 'No, leave it' | 'Yes, take it out', then: 'brings it back' | 'goes on') {
  const asked: string[] = []
  let [isBack, isAnswered] = [false, false]
  const somebody: Somebody = {
    text: (one) => {
      if (isAnswered) asked.push(one.ask)
      isBack ||= one.ask === 'From which day does it hold?'
      return isBack ? escaped : plain.text(one)
    },
    many: (one) => {
      if (isAnswered) asked.push(one.ask)
      if (one.ask !== 'What do you do?') return isAnswered ? escaped : plain.many(one)
      if (!isBack) return ['membership', 'events']
      return isAnswered ? escaped : ['membership']
    },
    one: (one) => {
      if (!isBack) return plain.one(one)
      if (isAnswered) asked.push(one.ask)
      if (one.ask === 'Take it out?') {
        isAnswered = true
        asked.push(one.why)
        return wayOf(one, isMeant) ?? stopped
      }
      if (one.ask === 'Which answer do you want to change?') return wayOf(one, 'What do you do?') ?? stopped
      const bring = then === 'brings it back' ? wayOf(one, 'Bring back what you took out') : undefined
      return bring ?? (isAnswered ? stopped : (wayOf(one, 'Change another answer') ?? stopped))
    },
  }
  return { asked, somebody }
}

it.each([
  ['No, leave it', 'goes on', true],
  ['Yes, take it out', 'goes on', false],
  ['Yes, take it out', 'brings it back', true],
] as const)('a use is taken off the list: %s, and somebody %s', async (isMeant, then, stays) => {
  const folder = folderForThisTest()
  const { asked, somebody } = untick(isMeant, then)
  const { text = '' } = await talk(somebody, folder)
  const { purposes } = parseYaml(text)
  expect(asked[0]).toMatch(/^It takes with it what you confirmed\. Hold .*: what you do with which data/)
  expect(Object.keys(purposes)).toEqual(stays ? ['membership', 'events'] : ['membership'])
  if (stays) expect(Object.keys(purposes.events)).toContain('basis')
  // It is asked again where it stood before.
  if (stays) expect(asked).toContain('What do you do?')
})
