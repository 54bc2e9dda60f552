import { describe, expect, it } from 'vitest'
import { ranked } from '../../../src/cli/asking/ranked.js'

const options = [
  { value: 'location', label: 'Approximate location', hint: 'from an IP address' },
  { value: 'device.ip-address', label: 'IP address' },
  { value: 'photo-id', label: 'Identity card', aliases: ['photo'] },
  { value: 'cafe', label: 'Customers of the Café' },
  { value: 'members', label: 'Our members' },
]

const found = (search: string): readonly string[] => ranked(options, search).map(({ value }) => value)

describe('a search', () => {
  it.each([
    ['ip address', ['device.ip-address', 'location']],
    ['photo', ['photo-id']],
    ['CAFE', ['cafe']],
    ['mem', ['members']],
    ['our', ['members']],
    ['nothing like it', []],
    ['  ', options.map(({ value }) => value)],
  ])('for %s finds labels before other words and hints', (search, values) => {
    expect(found(search)).toEqual(values)
  })
})
