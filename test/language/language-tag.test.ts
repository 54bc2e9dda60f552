import fc from 'fast-check'
import { expect, test } from 'vitest'
import { otherTag } from '../../src/language/language-tag.js'

test.each([
  ['sr-Latn-RS', 'sr-Latn'],
  ['de-CH-1901', 'de-CH'],
  ['ca-valencia', 'ca'],
  ['es-419', 'es'],
  ['zh-hant-hk', 'zh-Hant'],
  ['zh-Hant-TW', 'zh-Hant'],
  ['zh-cmn-Hans', 'zh-Hans'],
  ['en-GB-oxendict', 'en-GB'],
  ['en-GB-oed', 'en-GB'],
  ['de-DE-1901-1901', 'de-DE'],
  ['de-DE-u-co-phonebk', 'de-DE'],
  ['de-x-own', 'de'],
  ['deu', 'de'],
  ['EN', 'en'],
  ['tlh', undefined],
  ['gsw-CH', undefined],
  ['zh-min-nan', undefined],
  ['sgn-BE-FR', undefined],
  ['i-klingon', undefined],
  ['x-private', undefined],
  // Three letters are the form of a tag, whether or not the list of languages at hand knows them.
  ['aaa', undefined],
  ['qqx', undefined],
])('%s is a language tag', (written, meant) => expect(otherTag(written)).toEqual(meant === undefined ? {} : { meant }))

test.each([
  ...['english', 'none', 'de_CH', 'en ', 'en--GB', '', '-', 'a', 'C.UTF-8', 'en-', 'en-a', 'x', 'i', 'i-foo', 'é'],
  ...['x-morethaneight', 'en-GB-GB', 'a'.repeat(1_000)],
])('%j is none', (written) => expect(otherTag(written)).toBeUndefined())

const form = /^[a-z]{2}(-[A-Za-z]{2,4})?$/

test('whatever is built as a tag is told as one, and what is meant is a tag as they are written here', () => {
  const letters = (min: number, max: number) => fc.stringMatching(new RegExp(`^[a-zA-Z]{${min},${max}}$`))
  const maybe = (part: fc.Arbitrary<string>) => fc.option(part, { nil: undefined })
  const variant = fc.stringMatching(/^(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3})$/)
  const extension = fc.stringMatching(/^[a-wyz0-9](?:-[a-z0-9]{2,8}){1,3}$/)
  const own = fc.stringMatching(/^x(?:-[a-z0-9]{1,8}){1,3}$/)
  const region = fc.oneof(letters(2, 2), fc.stringMatching(/^[0-9]{3}$/))
  const parts = fc.tuple(
    letters(2, 3),
    ...[letters(3, 3), letters(4, 4), region, variant, variant, extension, own].map(maybe),
  )
  fc.assert(
    fc.property(
      fc.oneof(
        parts,
        own.map((it) => [it]),
      ),
      (tag) => {
        const written = tag.filter((it) => it !== undefined).join('-')
        const told = otherTag(written)
        expect(told, written).toBeDefined()
        if (told?.meant !== undefined) expect(told.meant).toMatch(form)
      },
    ),
    { seed: 5646, numRuns: 2_000 },
  )
})

test('no text throws', () => {
  const piece = fc.constantFrom(
    ...['en', 'x', 'i', '-', '--', '_', 'u', 'co', '1901', 'GB', 'Latn', 'é', ' ', '٣', 'a'],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => void otherTag(pieces.join(''))),
    { seed: 5646, numRuns: 3_000 },
  )
})
