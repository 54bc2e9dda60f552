import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { checkTexts } from '../../src/checking/check-texts.js'
import { texts, wordingsOf } from '../../src/prose/texts.js'
import { keysOf } from '../../src/source/pointer.js'
import { cpuTime } from '../cpu-time.js'
import { sampled } from '../sampling.js'

const asOf = '2026-11-21'
const shop = readFileSync(new URL('../../examples/online-shop/privacy.yaml', import.meta.url), 'utf8')
const { model } = checkTexts([{ path: 'privacy.yaml', text: shop }], { asOf })

/** A place for each role that a text can have: every phrase and pattern reads one of them. */
const places = new Map((model ? texts(model) : []).flatMap((text) => wordingsOf(text).map(({ at }) => [text.role, at])))

/** What ends nowhere, and what a text is cut at: repeated, it has each pattern begin again and again. */
const pieces = [
  ...[
    '‘',
    '“',
    '“a ',
    '"',
    '(',
    '[',
    '[a',
    '[](',
    '![',
    '#)[',
    '](',
    '<',
    '<a ',
    '<!--',
    '&',
    '*',
    '_',
    '`',
    '~',
    '{{',
    '%',
  ],
  ...[
    'a',
    'a ',
    'A. ',
    'é',
    ' ',
    '\n',
    '- ',
    '. ',
    ', ',
    '—',
    '/',
    'https://',
    'www.a',
    'a@a.',
    '1 ',
    '1.',
    '👩',
    '\u0301',
  ],
  ...[
    'and ',
    'we do not ',
    'by using ',
    'as long as ',
    'Article 6',
    '6(1)(a) ',
    'kept for ',
    '[company ',
    'for 6 years ',
  ],
]

function timeOf(piece: string, length: number): number {
  const document = parseDocument(shop)
  for (const at of places.values()) document.setIn(keysOf(at), piece.repeat(Math.ceil(length / piece.length)))
  const text = document.toString({ lineWidth: 0 })
  return cpuTime(() => checkTexts([{ path: 'privacy.yaml', text }], { asOf }))
}

test('a text twice as long takes twice as long, whatever stands in it', ({ annotate }) => {
  expect(places.size).toBeGreaterThan(12)
  timeOf('a', 1000)
  for (const piece of sampled(pieces, 'repeated pieces of text', annotate, { share: 10, least: 6 })) {
    const [short, long] = [timeOf(piece, 4_000), timeOf(piece, 16_000)]
    // A quarter of a second is no time at which a proportion tells anything.
    expect(long < 600 || long < short * 10, `${JSON.stringify(piece)}: ${short} ms, then ${long} ms`).toBe(true)
  }
})
