import { describe, expect, test } from 'vitest'
import { compose } from '../../../src/documents/notice/compose.js'
import type { Locale } from '../../../src/documents/words/locale.js'
import type { Message } from '../../../src/documents/words/message.js'
import { partKinds } from '../../../src/documents/words/message-nodes.js'
import { emitMarkdown } from '../../../src/formats/markdown.js'
import { baseText, law, loaded, modelOf } from '../notices.js'
import { englishSource, localesOf } from './made-languages.js'

/** Words that deny, promise or leave nothing out, and so want a fact behind them. */
const strong =
  /\b(?:no|not|nobody|nothing|never|none|only|always|all|any|anyone|every|each|cannot|don’t|the law|weighed|right to|can withdraw|can object|lawful|free)\b/i

/** What a plain declaration tells in such words all the same, each with the fact or provision that gives it. */
const told: Readonly<Record<string, string>> = {
  'who.dpo-none-why': 'dpo: none',
  'provision.label-if-not': 'the consequence, in words of its author',
  'provision.consequence': 'the consequence, in words of its author',
  'rights.free-always': 'fee: none',
  'rights.time-longer': 'list: by-law, and Article 12(3)',
  'rights.erasure.not-needed': 'list: by-law, and Article 17(1)(a)',
  'rights.erasure.unlawful': 'list: by-law, and Article 17(1)(d)',
  'rights.erasure.duty': 'list: by-law, and Article 17(1)(e)',
  'rights.restriction': 'list: by-law, and Article 18(1)',
  'rights.restriction.unlawful': 'list: by-law, and Article 18(1)(b)',
  'rights.restriction.claims': 'list: by-law, and Article 18(1)(c)',
  'rights.ch-time': 'list: by-law, and Article 25(7) FADP',
  'rights.ch.erasure': 'list: by-law, and Articles 31 and 32 FADP',
  'rights.ch.objection': 'list: by-law, and Articles 30 and 31 FADP',
  'complaints.us': 'toController, and section 164A of the Data Protection Act 2018',
  'complaints.us-right': 'toController, and section 164A of the Data Protection Act 2018',
  'complaints.eu-choice': 'toAuthority, and Article 77(1)',
  'aside.law': 'marks in a draft what a published text does not say',
}

const english = englishSource?.messages.text ?? ''
const strongKeys = new Set(
  english
    .split('\n')
    .map((line) => /^([\w.@-]+): (.*)$/.exec(line) ?? [])
    .filter(([, key = '', words = '']) => !/^(?:gap|page|data-kind|promise|mail)\./.test(key) && strong.test(words))
    .map(([, key = '']) => key),
)

/** English in which each strong message ends in its key. */
function keyed(): Locale {
  const english = localesOf().get('en')
  if (!english) throw new Error('English is not shipped.')
  const messages = Object.entries(english.messages).map(([key, message]): readonly [string, Message] => [
    key,
    strongKeys.has(key)
      ? { ...message, tree: [...message.tree, { type: partKinds.literal, value: `⟦${key}⟧` }] }
      : message,
  ])
  return { ...english, messages: Object.fromEntries(messages) }
}

/** The strong messages that the notices of a declaration tell. */
function strongIn(yaml: string): readonly string[] {
  const locales = new Map([['en', keyed()]])
  const notices = compose(modelOf(yaml), law, { ...loaded, locales }, { draft: true }).map(emitMarkdown)
  return [...new Set(notices.flatMap((notice) => [...notice.matchAll(/⟦([^⟧]+)⟧/g)].map(([, key = '']) => key)))]
}

describe('a declaration that denies and promises nothing', () => {
  const plain = baseText
  const declarations = {
    'under EU and UK law': plain,
    'under EU law': plain.replace('regimes: [eu, uk]', 'regimes: [eu]'),
    'under UK law': plain.replace('regimes: [eu, uk]', 'regimes: [uk]'),
    'under Swiss law': plain.replace('regimes: [eu, uk]', 'regimes: [ch]'),
    'made from a published text': `${plain}\ntranscription: { retrieved: 2026-10-01 }\n`,
  }
  test.each(Object.entries(declarations))('is made to do neither: %s', (_, yaml) => {
    expect(strongIn(yaml).filter((key) => !Object.hasOwn(told, key))).toEqual([])
  })
  test('tells what is excepted', () => {
    const all = new Set(Object.values(declarations).flatMap(strongIn))
    expect(Object.keys(told).filter((key) => !all.has(key))).toEqual([])
  })
})
