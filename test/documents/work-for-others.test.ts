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
  expect(told).toContain(
    'Ask them why and how long they use your data, and turn to them with requests and complaints about it.',
  )
  // Whoever reads only of their rights is told as well.
  const [, rights = ''] = told.split('## Your rights')
  expect(rights).toContain('Where we only work for others, turn to them to use your rights.')
  expect(rights).toContain('The labs that use our software')
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

test('who tells of services for customers alone is not said to be responsible for all', () => {
  const bare = 'forthright: 1\ncontrollers: { us: { name: Ledger Bureau Ltd, country: GB } }\nregimes: [uk]\n'
  const services = 'services: { books: { title: Keep the books of firms } }\n'
  const draft = (text: string): string => emitMarkdown(noticeOf(text, { draft: true }))
  const responsible = /is responsible for your data\./
  expect(draft(bare)).toMatch(responsible)
  const told = draft(bare + services)
  expect(told).toContain('is responsible for your data, except where we only work for others.')
  // The first layer says it in a sentence of its own.
  expect(told.replace(/is responsible for your data\. In part it only works for others/, '')).not.toMatch(responsible)
  // A use of its own is told as one: the record of services says nothing of it.
  expect(printed(`{ leeds: Leeds City Council }\n${services}`)).not.toContain('work for others')
})
