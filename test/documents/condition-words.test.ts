import { expect, test } from 'vitest'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { baseText, noticeOf } from './notices.js'

const printed = (text: string): string => emitMarkdown(noticeOf(text, { draft: true }))
const kept = (retention: string): string => printed(baseText.replace(/retention: \{.*\}/, `retention: ${retention}`))

test.each([
  [
    '{ keep: 1 year, exceptions: [{ when: If you leave a comment, keep: 2 years }] }',
    'If you leave a comment: 2 years',
  ],
  ['{ keep: 1 year, exceptions: [{ when: when you leave, keep: 2 years }] }', 'When you leave: 2 years'],
  ['{ keep: 1 year, exceptions: [{ when: you leave, keep: 2 years }] }', 'If you leave: 2 years'],
  ['{ until: Until you leave }', '**How long we keep it:** Until you leave'],
  ['{ until: you leave }', '**How long we keep it:** Until you leave'],
  ['{ keep: 1 year, after: After you leave }', '1 year after you leave'],
  ['{ keep: 1 year, after: you leave }', '1 year after you leave'],
  ['{ atMost: 1 year, after: you leave }', 'At most 1 year after you leave'],
])('%s', (retention, words) => {
  expect(kept(retention)).toContain(words)
  expect(kept(retention)).not.toMatch(/\b(if if|until until|after after)\b/i)
})

const when = (condition: string): string =>
  printed(baseText.replace('    does: ', `    when: ${condition}\n    does: `))

test('a case is a sentence, in whichever words its author begins', () => {
  expect(when('If you ask for it')).toContain('This applies if you ask for it')
  expect(when('races only')).toContain('In this case: races only')
})
