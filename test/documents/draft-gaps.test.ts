import { expect, test } from 'vitest'
import { gapsOf } from '../../src/documents/tree/gaps.js'
import { emitHtml } from '../../src/formats/html.js'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { baseText, noticeOf } from './notices.js'

const lacking = baseText.replace(/^ +basis: .*\n/m, '').replace(/^ +recipients: \[mailer\]\n/m, '')
const draft = noticeOf(lacking, { draft: true })

test('the head of a draft counts what is missing, and says where', () => {
  expect(gapsOf(draft)).toHaveLength(2)
  expect(draft.chrome.gaps).toEqual({
    count: '2 gaps are marked in this draft.',
    places: [
      {
        anchor: 'for-membership',
        title: 'Run your membership',
        missing: ['our legal basis for this'],
      },
      { anchor: 'who-receives', title: 'Who receives your data', missing: ['who else receives this data'] },
    ],
  })
})

test('the same words of several facts stand once, with their number', () => {
  const twice = baseText
    .replace(
      'recipients:\n',
      'recipients:\n  one: { name: One Ltd, role: processor }\n  two: { name: Two Ltd, role: processor }\n',
    )
    .replace('recipients: [mailer]', 'recipients: [one, two]')
  const places = noticeOf(twice, { draft: true }).chrome.gaps?.places ?? []
  expect(places.flatMap(({ missing }) => missing)).toContain('in which country (2)')
})

test('HTML and Markdown lead to each place', () => {
  expect(emitHtml(draft)).toContain('<summary>2 gaps are marked in this draft.</summary>')
  expect(emitHtml(draft)).toContain('<a href="#for-membership">Run your membership</a>: our legal basis for this')
  expect(emitMarkdown(draft)).toContain('> - [Run your membership](#run-your-membership): our legal basis for this')
})

test('a final notice, and a draft that lacks nothing, count nothing', () => {
  expect(noticeOf(baseText).chrome.gaps).toBeUndefined()
  expect(noticeOf(baseText, { draft: true }).chrome.gaps).toBeUndefined()
  expect(emitHtml(noticeOf(baseText))).not.toContain('marked in this draft')
})

const two = baseText
  .replace('data:\n', 'data:\n  results: Your results\n')
  .replace('data: [contact]', 'data: [contact, results]')

test.each([
  ['basis: [{ type: contract, data: [contact] }]', 'Your results: Not stated yet: our legal basis for this'],
  ['basis: { type: contract, for: keeping the list }', 'Not stated yet: our legal basis for the rest of this'],
  [
    'provision: [{ obliged: true, data: [contact] }]',
    'Your results: Not stated yet: whether you have to give us this data',
  ],
  ['retention: [{ keep: 6 years, data: [contact] }]', 'only: your results'],
])('what is stated of a part leaves the rest open: %s', (field, told) => {
  const key = field.split(':')[0] ?? ''
  const text = two.replace(new RegExp(`^ {4}${key}: .*\n`, 'm'), `    ${field}\n`)
  expect(
    emitMarkdown(noticeOf(text, { draft: true }))
      .toLowerCase()
      .replace(/[*[\]]|\(#[^)]*\)/g, ''),
  ).toContain(told.toLowerCase())
})

test.each([
  ['basis: [{ type: contract, for: the list }, { type: legal-obligation, for: the outings }]'],
  ['basis: [{ type: contract, data: [contact] }, { type: contract }]'],
  ['provision: [{ obliged: true, data: [contact] }, { obliged: false, data: [results] }]'],
])('what is stated of all parts leaves nothing open: %s', (field) => {
  const key = field.split(':')[0] ?? ''
  const text = two.replace(new RegExp(`^ {4}${key}: .*\n`, 'm'), `    ${field}\n`)
  expect(emitMarkdown(noticeOf(text, { draft: true }))).not.toContain('Not stated yet')
})
