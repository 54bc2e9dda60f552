import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { folderForThisTest } from '../../folders.js'
import { sampled } from '../../sampling.js'
import { talk } from './conversation.js'
import { plain, type Somebody, wayOf } from './somebody.js'

const mine = '# a word of mine\n'

/** Answers all; while one prompt is open, somebody else writes a comment into the file, and it is read again. */
function besides(file: string, count: number): Somebody {
  let asked = 0
  const meanwhile = <Said>(said: Said): Said => {
    if (++asked === count && existsSync(file)) writeFileSync(file, `${readFileSync(file, 'utf8')}${mine}`)
    return said
  }
  return {
    text: (it) => meanwhile(plain.text(it)),
    one: (it) => wayOf(it, 'Read the file as it is now, and go on') ?? meanwhile(plain.one(it)),
    many: (it) => meanwhile(plain.many(it)),
  }
}

test('a file that somebody else changes at any prompt loses nothing, and nothing is confirmed that was said otherwise', async ({
  annotate,
}) => {
  const all = await talk(plain, folderForThisTest())
  const places = all.sitting.asked.map((_, index) => index + 1)
  for (const count of sampled(places, 'prompts at which the file changes', annotate, { share: 4, least: 7 })) {
    const cwd = folderForThisTest()
    const { code, text = '', sitting } = await talk(besides(join(cwd, 'privacy.yaml'), count), cwd)
    expect({ code, count }).toEqual({ code: 0, count })
    expect(text.replace(mine, ''), `changed at ${count}: ${all.sitting.asked[count - 1]}`).toBe(all.text)
    // Behind the last prompt nothing is written any more.
    if (text.includes(mine) && count < places.length)
      expect(sitting.told.join('\n')).toContain('The file was changed meanwhile, so your last answer is not in it.')
  }
})

test('a yes is to what the card shows, where the file changed while a sentence of it was said otherwise', async () => {
  const cwd = folderForThisTest()
  const file = join(cwd, 'privacy.yaml')
  let [isChanged, shown, atYes] = [false, '', '']
  const somebody: Somebody = {
    ...plain,
    text: (asked) => {
      if (asked.ask !== 'What do you do with which data?') return plain.text(asked)
      writeFileSync(file, `${readFileSync(file, 'utf8')}${mine}`)
      return 'We keep a book.'
    },
    many: (asked) => (asked.ask === 'What is different?' ? [wayOf(asked, 'What you do') ?? ''] : plain.many(asked)),
    one: (asked) => {
      const again = wayOf(asked, 'Read the file as it is now, and go on')
      if (again !== undefined) return again
      if (asked.ask !== 'Run your membership: is this what you do?') return plain.one(asked)
      const before = isChanged
      isChanged = true
      if (!before) return wayOf(asked, 'Change something') ?? ''
      atYes = shown
      return plain.one(asked)
    },
    heard: (words) => {
      shown = words.startsWith('What you do') ? '' : `${shown} ${words.trim()}`
    },
  }
  const { text = '' } = await talk(somebody, cwd)
  expect(atYes).toContain(parseYaml(text).purposes.membership.description)
})
