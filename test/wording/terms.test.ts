import { expect, test } from 'vitest'
import { quoted } from '../../src/findings/fact.js'
import { exactly, quote } from '../../src/wording/stages/terms.js'

test('a long text is quoted by its beginning, on one line', () => {
  expect(quote(quoted('two\n  lines'))).toBe("'two lines'")
  expect(quote(quoted('x'.repeat(1_000)))).toBe(`'${'x'.repeat(59)}…'`)
})

test('where each character counts, blanks that nobody sees are shown', () => {
  expect(exactly(quoted('6\nyears'))).toBe("'6\\nyears'")
  expect(exactly(quoted('en '))).toBe("'en␣'")
  expect(exactly(quoted(' 6  years\t'))).toBe("'␣6␣␣years\\t'")
  expect(exactly(quoted('6\u00a0years'))).toBe("'6\\u{a0}years'")
  expect(exactly(quoted('6 years'))).toBe("'6 years'")
})
