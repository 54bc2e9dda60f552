import { expect, test } from 'vitest'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { baseText, noticeOf } from './notices.js'

const printed = (customers: string): string =>
  emitMarkdown(noticeOf(`${baseText}customers: ${customers}\n`, { draft: true }))

test('who works for others beside its own uses says for which, and who is to be asked', () => {
  const told = printed('{ labs: { label: The labs that use our software } }')
  expect(told).toContain('except where we only work for others.')
  expect(told).toContain('We also handle data on the orders of others, who are responsible for it.')
  expect(told).toContain('- **We work for:** The labs that use our software')
  expect(told).toContain('Ask them why and how long your data are used.')
})

test('the name of a customer, which stands in the record, is told to nobody', () => {
  for (const customers of [
    '{ leeds: Leeds City Council }',
    '{ leeds: { name: Leeds City Council, label: The city } }',
  ]) {
    expect(printed(customers)).not.toContain('Leeds')
    expect(printed(customers)).not.toContain('work for others')
  }
})
