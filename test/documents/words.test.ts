import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseMessage } from '../../src/documents/words/parse-message.js'
import { alsoAt, keySlot, plainSlot, Slot } from '../../src/documents/words/slot.js'
import { tellerOf } from '../../src/documents/words/words.js'
import { locales } from './notices.js'

const say = (text: string, given: Readonly<Record<string, Slot>>) =>
  tellerOf({ tag: 'en', formattedAs: 'en-GB', messages: { m: parseMessage('m', text) } })('m', given)
const who = plainSlot('Ada', ['/a'])

test.each([
  ['an ASCII apostrophe, which ICU takes for a quotation mark', "Don't give {name}", /write ’/],
  ['a private-use character', 'Hello \uE000', /private-use/],
  ['an unknown tag', '<u>{name}</u>', /unknown tag <u>/],
  ['a format of ICU’s own', '{day, date, long}', /formatted by ICU/],
  ['a name that is shown and chosen by', '{n} {n, plural, other {#}}', /is shown and chosen by/],
  ['no words', ' ', /no words/],
  ['broken syntax', '{n, plural, one {x}', /m: /],
])('a message with %s is refused', (_, text, reason) => {
  expect(() => parseMessage('m', text)).toThrow(reason)
})

test('arguments are all there and no more', () => {
  expect(() => say('Hello {name}', {})).toThrow('m: the argument name is missing.')
  expect(() => say('Hello', { name: who })).toThrow('m: it takes no argument name.')
  // @ts-expect-error A template could pass what is not there.
  expect(() => say('Hello {name}', { name: undefined })).toThrow('m: the argument name is not stated.')
})

test('words become nodes and keep every pointer', () => {
  const slot = say(
    '<b>{name}</b>, {kind, select, legal_duty {a duty} other {?}}: {n, plural, one {# year} other {# years}}',
    {
      name: who,
      kind: keySlot('legal-duty', ['/k']),
      n: keySlot(6, ['/n']),
    },
  )
  expect(slot.content).toEqual([
    { type: 'strong', children: [{ type: 'text', value: 'Ada' }] },
    { type: 'text', value: ', a duty: 6 years' },
  ])
  expect(slot.at).toEqual(['/a', '/k', '/n'])
})

test('words can follow from more places than a call takes arguments', () => {
  const places = Array.from({ length: 300_000 }, (_, index) => `/purposes/${index}`)
  expect(alsoAt(who, places, '/data/name').at).toHaveLength(300_002)
})

test('a link takes its target from url and holds no other link', () => {
  const inner = new Slot(
    [{ type: 'link', url: 'https://b.example', children: [{ type: 'text', value: 'b' }] }],
    'b',
    [],
  )
  expect(say('<a>see {it}</a>', { url: plainSlot('https://a.example'), it: inner }).content).toEqual([
    {
      type: 'link',
      url: 'https://a.example',
      children: [
        { type: 'text', value: 'see ' },
        { type: 'text', value: 'b' },
      ],
    },
  ])
})

const { catalogue: _, ...english }: Readonly<Record<string, string>> = parse(
  readFileSync(new URL('../../templates/locales/en.yaml', import.meta.url), 'utf8'),
)

const firm = /\b(?:may|might|such as|including|for example|shall)\b/i

test('our English is plain: short sentences, and no “may” where a fact is stated', () => {
  expect(Object.keys(english)).toEqual(Object.keys(locales.get('en')?.messages ?? {}))
  for (const [key, text] of Object.entries(english)) {
    // Each choice of a select is a text of its own.
    const texts = text
      .replace(/<\/?[bi]>/g, '')
      .replace(/\{\w+, (?:select|plural),/g, '{')
      .split(/[{}]/)
    for (const sentence of texts.flatMap((part) => part.split(/(?<=[.?!])\s/))) {
      expect(sentence.split(/\s+/).length, `${key}: ${sentence}`).toBeLessThanOrEqual(25)
    }
    // What an author says less firmly is told less firmly.
    const isHedge = key.startsWith('certainty.') || /\.(?:may|rarely)(?:-when)?$/.test(key)
    expect(text, key).not.toMatch(isHedge ? /\b(?:such as|including|for example|shall)\b/i : firm)
  }
})
