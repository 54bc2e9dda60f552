import { expect, test } from 'vitest'
import { wordsOf } from '../../src/documents/tree/walk.js'
import { plainSlot } from '../../src/documents/words/slot.js'
import { formatsOf } from '../../src/documents/words/values.js'
import { countries } from '../../src/law/countries.js'
import { locales } from './notices.js'

test.each([...locales.values()])('what was asked of Intl with the package is what Intl says: $tag', (locale) => {
  const made = formatsOf(locale)
  const asked = formatsOf({ formattedAs: locale.formattedAs })
  const days = Array.from(
    { length: 12 },
    (_, month) => `2026-${String(month + 1).padStart(2, '0')}-0${(month % 9) + 1}`,
  )
  const things = ['Ada', 'Bo', 'Cy', 'Di', 'Ed'].map((name) => plainSlot(name))
  const said = (formats: typeof made) => [
    ...days.map((day) => formats.date(day, '')),
    ...countries.map(({ code }) => formats.country(code, '')),
    ...[0, 1, 2, 3, 4, 5].flatMap((length) => [
      formats.list(things.slice(0, length)),
      formats.list(things.slice(0, length), 'disjunction'),
    ]),
  ]
  expect(said(made).map(({ content }) => wordsOf(content))).toEqual(said(asked).map(({ content }) => wordsOf(content)))
})
