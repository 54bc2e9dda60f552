import { expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { escaped } from '../../../src/cli/asking/prompter.js'
import { folderForThisTest } from '../../folders.js'
import { sampled } from '../../sampling.js'
import { talk } from './conversation.js'
import { plain, type Somebody, wayOf } from './somebody.js'

const rows = ['membership', 'website', 'accounts'] as const

/** What somebody does in a row: a time, Enter alone, that they do not know, or that somebody else does. */
const replies = ['seven', 'nothing', 'unknown', 'somebody'] as const
type Reply = (typeof replies)[number]

const titles: Readonly<Record<string, (typeof rows)[number]>> = {
  'Run your membership': 'membership',
  'Keep our website running': 'website',
  'Keep our accounts': 'accounts',
}

/** A club that does three things, and says of each how long it keeps the data, or does not. */
function saying(said: Readonly<Record<(typeof rows)[number], Reply>>): Somebody {
  let isAsking = false
  const words = { seven: '7 years', nothing: '', unknown: 'I do not know' }
  return {
    text(it) {
      const row = Object.entries(titles).find(([title]) => it.ask.startsWith(`${title}: how long`))?.[1]
      const reply = row && said[row]
      isAsking = reply === 'somebody'
      if (reply === undefined) return /^Who\b/.test(it.ask) ? 'Margaret' : plain.text(it)
      return reply === 'somebody' ? escaped : words[reply]
    },
    one: (it) => (isAsking ? (wayOf(it, 'Somebody else knows') ?? plain.one(it)) : plain.one(it)),
    many: (it) => (it.ask === 'What do you do?' ? rows : plain.many(it)),
  }
}

const mixtures = replies.flatMap((membership) =>
  replies.flatMap((website) => replies.map((accounts) => ({ membership, website, accounts }))),
)

test('each row of a screen keeps what was said in it, whatever is said in the others', async ({ annotate }) => {
  for (const said of sampled(mixtures, 'replies in three rows', annotate, { share: 16, least: 4 })) {
    const { text = '' } = await talk(saying(said), folderForThisTest())
    const { purposes } = parseYaml(text)
    for (const row of rows) {
      const name = `${row} of ${Object.values(said).join(', ')}`
      expect(purposes[row].retention?.keep, name).toBe(said[row] === 'seven' ? '7 years' : undefined)
      const mark = text
        .split('\n')
        .find((line) => line.includes('# not stated yet') && line.includes(`${row}.retention`))
      const inside = text.slice(text.indexOf(`\n  ${row}:\n`))
      const own = mark ?? inside.split('\n').find((line) => line.includes('(retention)')) ?? ''
      if (said[row] === 'somebody') expect(own, name).toContain('asked: [Margaret, ')
      else if (said[row] !== 'seven') expect(own, name).toContain('left: ')
    }
  }
})
