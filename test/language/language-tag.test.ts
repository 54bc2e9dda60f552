import { expect, test } from 'vitest'
import { otherTag } from '../../src/language/language-tag.js'

test.each([
  ['sr-Latn-RS', 'sr-Latn'],
  ['de-CH-1901', 'de-CH'],
  ['ca-valencia', 'ca'],
  ['es-419', 'es'],
  ['zh-hant-hk', 'zh-Hant'],
  ['deu', 'de'],
  ['EN', 'en'],
  ['tlh', undefined],
  ['gsw-CH', undefined],
])('%s is the tag of a language', (written, meant) =>
  expect(otherTag(written)).toEqual(meant === undefined ? {} : { meant }),
)

test.each(['qqx', 'english', 'none', 'de_CH', 'en ', 'en--GB', '', '-', 'x-own', 'a'.repeat(1_000)])(
  '%j is none',
  (written) => expect(otherTag(written)).toBeUndefined(),
)
