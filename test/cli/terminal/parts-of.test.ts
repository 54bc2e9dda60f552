import { expect, test } from 'vitest'
import { cardWords } from '../../../src/cli/asking/card-words.js'
import { linesOf, partsOf } from '../../../src/cli/terminal/parts-of.js'
import type { Screen } from '../../../src/cli/terminal/screen.js'
import { signsOf } from '../../../src/cli/terminal/screen.js'
import { palette } from '../../../src/reports/palette.js'
import { interviewed, plainly, starters } from '../../interview/interviewed.js'
import { emulator } from './emulator.js'

const look = { color: false, columns: 80, ascii: false }
const screenOf = (columns: number, rows: number): Screen => ({
  streams: Object.assign(emulator(columns, rows), {
    output: Object.assign(emulator(columns, rows).output, { columns, rows }),
  }),
  look,
  paint: palette(false),
  signs: signsOf(look),
})

/** Every card of a club and a shop whose first six uses are done. */
const cards = starters
  .filter(({ id }) => ['club', 'shop'].includes(id))
  .flatMap(({ id, purposes }) => {
    const uses = purposes.slice(0, 6).map((one) => one.id)
    const { asked } = interviewed((decision) =>
      decision.id === 'situation'
        ? { is: 'picked', values: [id] }
        : decision.id === 'purposes'
          ? { is: 'picked', values: uses }
          : plainly(decision),
    )
    return asked.flatMap(({ form }) => (form.kind === 'card' ? [cardWords(form.lines, {})] : []))
  })

test.each([
  [80, 24],
  [40, 24],
  [80, 60],
])(
  'of a card in a terminal of %i columns and %i rows nothing goes out of sight, and nothing is left out',
  (columns, rows) => {
    const screen = screenOf(columns, rows)
    const heightOf = (part: ReturnType<typeof partsOf>[number]): number =>
      part.flatMap((one) => linesOf(one, screen)).length
    expect(cards.length).toBeGreaterThan(5)
    let most = 0
    for (const told of cards) {
      const parts = partsOf(told, screen)
      most = Math.max(most, parts.length)
      expect(parts.flat().flatMap((one) => linesOf(one, screen))).toEqual(told.flatMap((one) => linesOf(one, screen)))
      for (const [index, part] of parts.entries())
        expect(heightOf(part)).toBeLessThanOrEqual(index === parts.length - 1 ? rows - 12 : rows - 5)
    }
    if (rows === 24) expect(most).toBeGreaterThan(2)
  },
)
