import { expect, test } from 'vitest'
import { lineBreaks } from '../../src/formats/line-breaks.js'
import { signs, tornIn } from '../signs.js'

test.each(signs)('an endless row of %s breaks between two, and says what it said', (sign) => {
  for (let pad = 0; pad <= 2 * sign.length; pad++) {
    const row = `${'x'.repeat(pad)}${sign.repeat(60)}`
    const parts = lineBreaks(row)
    expect(parts.join('')).toBe(row)
    expect(parts.length).toBeGreaterThan(1)
    expect(tornIn(parts.join('\n'), sign)).toEqual([])
  }
})
