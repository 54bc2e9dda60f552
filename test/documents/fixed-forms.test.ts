import { expect, test } from 'vitest'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { baseText, noticeOf } from './notices.js'

const printed = (text: string): string => emitMarkdown(noticeOf(text, { draft: true }))
const kept = (retention: string): string => printed(baseText.replace(/retention: \{.*\}/, `retention: ${retention}`))

test.each([
  ['{ keep: 1 year, exceptions: [{ when: if you leave a comment, keep: 2 years }] }', '(if you leave a comment)'],
  ['{ until: you leave }', 'Until you leave'],
  ['{ keep: 1 year, after: you leave }', '1 year after you leave'],
  ['{ atMost: 1 year, after: you leave }', 'At most 1 year after you leave'],
  ['{ atLeast: 1 year, after: you leave }', 'At least 1 year after you leave'],
  ['{ atLeast: 1 year, atMost: 2 years, after: you leave }', '1 year to 2 years after you leave'],
  ['{ until: you leave, atMost: 2 years }', 'Until you leave, but at most 2 years'],
  [
    '{ stages: [{ keep: 25 days, where: in the trash }, { keep: 30 days, where: in backups }] }',
    '25 days (in the trash); then 30 days (in backups)',
  ],
])('%s', (retention, words) => {
  expect(kept(retention)).toContain(words)
})

test('a condition stands after the words that it limits, as its author wrote it', () => {
  const text = baseText.replace('    does: ', '    when: if you ask for it\n    does: ')
  expect(printed(text)).toContain('Gets data: if you ask for it')
})
