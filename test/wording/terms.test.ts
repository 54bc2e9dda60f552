import { expect, test } from 'vitest'
import { quoted } from '../../src/findings/fact.js'
import { quote } from '../../src/wording/stages/terms.js'

test('a long text is quoted by its beginning, on one line', () => {
  expect(quote(quoted('two\n  lines'))).toBe("'two lines'")
  expect(quote(quoted('x'.repeat(1_000)))).toBe(`'${'x'.repeat(59)}…'`)
})
