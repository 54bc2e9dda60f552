import { describe, expect, test } from 'vitest'
import { hardest, measure } from '../../bench/measures/measure.js'
import { noticeText, wordsIn } from '../../bench/measures/notice-text.js'
import { repeatedShare } from '../../bench/measures/repeats.js'
import { type Cap, measured } from '../../bench/measures/targets.js'
import type { NoticeDocument } from '../../src/documents/tree/document.js'
import type { Block } from '../../src/documents/tree/nodes.js'
import { baseText, noticeOf } from '../documents/notices.js'

const most = ({ target, today = target }: Cap): number => today

describe.each(measured)('$path, $notice', (it) => {
  const found = measure(it)

  test('is no longer than it was', () => {
    if (it.words) expect(found.words).toBeLessThanOrEqual(most(it.words))
  })

  test('says little twice', () => {
    expect(found.repeated).toBeLessThanOrEqual(most(it.repeated))
    expect(found.texts.length, JSON.stringify(found.texts, undefined, 1)).toBeLessThanOrEqual(most(it.texts))
  })

  test('is as plain as it was', () => {
    if (it.grade) expect(hardest(found)).toBeLessThanOrEqual(most(it.grade))
  })

  test('has figures of today only where a target is not met', () => {
    for (const cap of [it.words, it.repeated, it.texts, it.grade])
      if (cap?.today !== undefined) expect(cap.today).toBeGreaterThan(cap.target)
  })
})

test('a draft may have two and a half times the words of its source, the shortest a few more', () => {
  const drafts = measured.flatMap(({ source, words }) => (source && words ? [{ source, target: words.target }] : []))
  expect(drafts).toHaveLength(5)
  for (const { source, target } of drafts) expect(target).toBeLessThanOrEqual(source === 564 ? 1600 : source * 2.5)
})

describe('the count', () => {
  const base = noticeOf(baseText)
  const withBlock = (block: Block): NoticeDocument => ({
    ...base,
    sections: [{ id: 'one', title: 'One', clauses: [{ id: 'one', cites: [], origins: [], blocks: [block] }] }],
  })
  const added = (block: Block): number =>
    wordsIn(noticeText(withBlock(block))).length - wordsIn(noticeText({ ...base, sections: [] })).length - 1
  const text = (value: string) => ({ type: 'text', value }) as const

  test('words are what stands between spaces; a sign alone is none', () => {
    expect(wordsIn('We keep it – 3.5 years (UK GDPR Art. 6(1)(b)).')).toHaveLength(9)
    expect(wordsIn(' | - … ')).toHaveLength(0)
  })

  test('every word is counted that stands in the notice, once', () => {
    const cell = (value: string) => ({ type: 'tableCell', children: [text(value)] }) as const
    const row = { type: 'tableRow', children: [cell('one'), cell('two')] } as const
    expect(added({ type: 'table', head: row, rows: [row] })).toBe(4)
    expect(added({ type: 'paragraph', children: [text('on'), { type: 'strong', children: [text('ly one')] }] })).toBe(2)
    const picture = { kind: 'svg', text: '<svg/>' } as const
    expect(added({ type: 'figure', picture, alternative: 'three small boats', caption: [text('Boats')] })).toBe(4)
  })

  test('the mark of a gap is no word of the notice', () => {
    expect(added({ type: 'gap', at: [''], what: 'why', children: [text('Not stated yet: why')] })).toBe(0)
    const mark = { type: 'gapMark', at: [''], what: 'why', children: [text('Not stated yet')] } as const
    expect(added({ type: 'paragraph', children: [text('Because '), mark] })).toBe(1)
  })
})

describe('the share of words that stand twice', () => {
  const eight = 'we keep the list of members for years'

  test('seven words in a row are no repeat, eight are', () => {
    expect(repeatedShare(`${eight} one. ${eight} two`)).toBe(16 / 18)
    expect(repeatedShare(`${eight.replace('we', 'they')} one. ${eight} two`)).toBe(0)
  })

  test('neither capitals nor signs make another run', () => {
    expect(repeatedShare(`We keep the list, of members: for years. ${eight}`)).toBe(1)
  })

  test('a longer run counts whole', () => {
    expect(repeatedShare(`${eight} and more | ${eight} and more`)).toBe(20 / 20)
    expect(repeatedShare('')).toBe(0)
  })
})
