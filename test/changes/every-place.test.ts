import { expect, test } from 'vitest'
import { declarationWith } from '../../scripts/ledger/fill.js'
import { markedPlaces } from '../../scripts/ledger/rows.js'
import { valuesOf } from '../../scripts/ledger/values.js'
import { changesBetween } from '../../src/changes/changes-between.js'
import type { Side } from '../../src/changes/side.js'
import { sampled } from '../sampling.js'
import { lineOf, sideOf, yamlOf } from './sides.js'

/** How files are put together is layout. */
const isLayout = (path: string): boolean => path === 'include'

test('what comes, changes or goes at any place of the language is a change', ({ annotate }) => {
  const chosen = sampled(markedPlaces(), 'places of the language', annotate, { share: 12 })
  const silent: string[] = []
  for (const { place, word } of chosen) {
    if (isLayout(place.path)) continue
    const [one, other] = valuesOf(place, word)
    const without = yamlOf(declarationWith(place, undefined, false))
    const filled = [one, other].flatMap((value) =>
      value === undefined ? [] : [yamlOf(declarationWith(place, value, false))],
    )
    const sides = [without, ...filled]
    for (const [index, now] of sides.entries()) {
      const old = sides[index - 1] ?? sides.at(-1) ?? ''
      if (old === now) continue
      // Without a value a map may lack what it cannot do without.
      const found = changesBetween(asRead(old), asRead(now))
      if (found.length === 0) silent.push(`${place.path} ${index}`)
      expect(found.map(lineOf).join('\n')).not.toContain('undefined')
    }
  }
  expect(silent).toEqual([])
})

/** What of a declaration could be read, as if that were all that is in it. */
function asRead(text: string): Side {
  const side = sideOf(text, true)
  return { ...side, model: { ...side.model, skipped: [], isSkipped: () => false, hasLost: () => false } }
}
