import { expect, test } from 'vitest'
import { found } from '../../../src/studio/app/found.js'

const options = [
  { value: 'mailer', label: 'Post by mailchimp-like means', hint: 'sends newsletters' },
  { value: 'mailchimp', label: 'Mailchimp', hint: 'sends newsletters', aliases: ['Intuit'] },
  { value: 'bank', label: 'Our bank', hint: 'money, and a letter from Mailchimp' },
]

const labels = (sought: string): readonly string[] => found(options, sought).map(({ label }) => label)

test.each([
  ['', options.map(({ label }) => label)],
  ['mailch', ['Mailchimp', 'Post by mailchimp-like means', 'Our bank']],
  ['INTUIT', ['Mailchimp']],
  ['newsletters', ['Post by mailchimp-like means', 'Mailchimp']],
  ['nobody at all', []],
])('%j is sought in labels before hints', (sought, expected) => {
  expect(labels(sought)).toEqual(expected)
})
