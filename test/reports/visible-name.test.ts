import { expect, test } from 'vitest'
import { visibleName } from '../../src/reports/visible-name.js'
import { readCommands } from './platforms.js'

test('no name of a file is a line of its own, sends a code, or is a command to a log', () => {
  expect(visibleName('clients/acme/privacy.yaml')).toBe('clients/acme/privacy.yaml')
  expect(visibleName('a\tb\nc.yaml')).toBe('a\\u{9}b\\u{a}c.yaml')
  expect(visibleName('a\u2028b\u2029c.yaml')).toBe('a\\u{2028}b\\u{2029}c.yaml')
  expect(visibleName('a::b')).toBe('a::b')
  expect(visibleName('  ##[error]y')).toBe('  \\u{23}#[error]y')
  for (const name of ['::error file=x::y', '  ::add-mask::y', '::stop-commands::y']) {
    expect(visibleName(name)).toBe(name.replace(':', '\\u{3a}'))
    expect(readCommands(`${visibleName(name)}:1:1: error: z\n`)).toEqual([])
  }
})
