import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readingOf, sentencesIn, sentencesOf, syllablesIn, wordsOf } from '../../bench/measures/reading-ease.js'
import { compose } from '../../src/documents/notice/compose.js'
import { emitMarkdown } from '../../src/formats/markdown.js'
import type { Model } from '../../src/model/types.js'
import { law, loaded, modelOf } from './notices.js'

/** A short word in the place of each of the author’s texts: what is measured is ours. */
const neutral = 'it'

/** Puts the neutral word into every text of a model: into what has words by language, and into plain names. */
function neutralised(model: Model): Model {
  const seen = new Set<unknown>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    const words: unknown = Reflect.get(value, 'words')
    if (words instanceof Map) for (const wording of words.values()) Reflect.set(wording, 'text', neutral)
    for (const inner of value instanceof Map ? value.values() : Object.values(value)) walk(inner)
  }
  walk(model)
  return model
}

const examples = ['membership-club', 'online-shop', 'college'].flatMap((name) => {
  const path = `examples/${name}/privacy.yaml`
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
  return compose(neutralised(modelOf(text, path)), law, loaded, { draft: false })
})

const sections = examples.flatMap((document) =>
  document.sections.flatMap((section) => {
    const sentences = sentencesIn(section)
    return sentences.length === 0 ? [] : [{ name: `${section.id} in the notice for ${document.id}`, sentences }]
  }),
)

test.each(sections)('$name is plain', ({ sentences }) => {
  const { grade, longest } = readingOf(sentences)
  expect(grade, sentences.join('\n')).toBeLessThanOrEqual(9)
  expect(wordsOf(longest).length, longest).toBeLessThanOrEqual(30)
})

test.each(examples.map((document) => [document.id, document] as const))('%s says what is so', (_, document) => {
  const { words, vague } = readingOf(document.sections.flatMap(sentencesIn))
  expect((vague.length / words) * 1000, vague.join(', ')).toBeLessThan(3)
})

test('no word of an author is measured', () => {
  const told = examples.map((document) => emitMarkdown(document)).join('\n')
  for (const theirs of ['outings', 'parcel', 'examinations', 'prospectus', 'Postlark'])
    expect(told).not.toContain(theirs)
  expect(told).toContain('In these cases you can have your data deleted')
})

describe('the measure', () => {
  test.each([
    ['one', 'use used here whole rule role file asked changed stores rights free keep they years one safe'],
    [
      'two',
      'data people uses sources cookies needed table notice lawful legal changes decides complete something statement before agree via',
    ],
    ['three', 'purposes decision area organise together European:4 cookies:2 idea employee promises video'],
    ['more', 'authority:4 information:4 individual:5 situation:4 recipients:4 automated:4 European:4 organisation:5'],
  ])('counts syllables: %s', (size, list) => {
    const usual = { one: 1, two: 2, three: 3, more: 4 }[size]
    for (const entry of list.split(' ')) {
      const [word = '', count] = entry.split(':')
      expect(syllablesIn(word), word).toBe(count === undefined ? usual : Number(count))
    }
  })

  test('knows hard words from plain ones', () => {
    const plain = readingOf(sentencesOf('You can ask us to put it right. We do so at once. It is free.'))
    const hard = readingOf(
      sentencesOf(
        'Personal information relating to identifiable individuals is retained in accordance with applicable statutory obligations, notwithstanding any contractual stipulation to the contrary.',
      ),
    )
    expect(plain.grade).toBeLessThan(3)
    expect(hard.grade).toBeGreaterThan(18)
  })

  test('splits sentences at their ends only', () => {
    expect(sentencesOf('We keep it (3.5 years). Why: the law says so; it does. Yes?')).toEqual([
      'We keep it (3.5 years).',
      'Why: the law says so; it does.',
      'Yes?',
    ])
    expect(wordsOf('Article 6(1)(b) – 3 years’ data')).toEqual(['Article', '6', '1', 'b', '3', 'years’', 'data'])
  })

  test('finds vague words, and not what the reader may do', () => {
    expect(readingOf(['We may share some of it, sometimes.']).vague).toEqual(['may', 'some', 'sometimes'])
    expect(readingOf(['You may ask us for it.']).vague).toEqual([])
  })
})
