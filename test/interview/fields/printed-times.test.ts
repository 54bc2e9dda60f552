import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { walk, words } from '../../../src/documents/tree/walk.js'
import { readTime } from '../../../src/interview/fields/read-time.js'
import { baseText, noticeOf } from '../../documents/notices.js'

/** Times of two parts, in brackets, behind colons, with what comes first or later: one a line, as somebody would write them. */
const said = readFileSync(new URL('two-part-times.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven']
const unit = '(day|week|month|year|term|season)s?'

/** Words in small letters, numbers before units in digits, units as one of each. */
const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(
      new RegExp(`\\b(${numbers.join('|')})(?= (?:(?:more|further) )?${unit}\\b| and | to | after )`, 'g'),
      (word) => String(numbers.indexOf(word) + 1),
    )
    .replace(new RegExp(`\\b${unit}\\b`, 'g'), '$1')
    .match(/[\p{L}\p{N}’]+/gu) ?? []

/** What joins the parts of a time, and is none of them. */
const joints = new Set(
  'a an and another at between but by followed for from if in is it kept least more most no of only or plus than that the then to until after whichever sooner'.split(
    ' ',
  ),
)

const partsIn = (text: string): readonly string[] =>
  [...new Set(wordsIn(text))].filter((word) => !joints.has(word)).toSorted()

/** What a notice prints of a time: behind “How long” in its first lines, and in the section about it. */
function printed(value: unknown) {
  const { sections } = noticeOf(baseText.replace(/retention: \{ keep.*\}/, `retention: ${JSON.stringify(value)}`))
  const blocksOf = (id: string) =>
    sections.flatMap((section) => (section.id === id ? section.clauses.flatMap(({ blocks }) => blocks) : []))
  const short = [...walk(blocksOf('in-short'))].flatMap((node) => (node.type === 'labelledValue' ? [node] : []))
  const line = short.find(({ label }) => label.map(words).join('') === 'How long')
  return { short: line?.children.map(words).join(' ') ?? '', section: blocksOf('how-long').map(words).join(' ') }
}

/** What the table says besides the time: its heads, and the purpose. */
const around = new Set(
  partsIn(
    'How long, what for: Run your membership, with exceptions. With no fixed length. Unless another row says otherwise. From when is not stated: up to, with no start stated, in some cases. We delete the data',
  ),
)

test('many are tried', () => expect(said.length).toBeGreaterThanOrEqual(70))

test.each(said)('all of it is printed, and no other time: %s', (written) => {
  const read = readTime(written, undefined)
  if ('refused' in read) expect.fail(read.refused)
  const { short, section } = printed(read.value)
  const asked = partsIn(written.replace(/, then deleted$/, ''))
  expect(partsIn(section).filter((word) => !around.has(word) || asked.includes(word))).toEqual(asked)
  expect(short).not.toBe('')
  expect(partsIn(short).filter((word) => !asked.includes(word) && !around.has(word))).toEqual([])
})

test('what is offered in its place is read without a doubt', () => {
  const offered = said.flatMap((written) => {
    const read = readTime(written, undefined)
    return 'value' in read ? (read.instead ?? []).flatMap(({ words: other }) => other ?? []) : []
  })
  expect(offered.length).toBeGreaterThan(5)
  for (const words of offered) expect(readTime(words, undefined), words).not.toHaveProperty('doubt')
})
