import { expect, it } from 'vitest'
import type { Shape } from '../../src/language/shape.js'
import { shapes } from '../../src/language/shapes.gen.js'
import { titled } from '../../src/language/titles.js'

/** The maps that stand under an id of their author's: its last key says nothing of what they are. */
const entries = Object.values(shapes)
  .flatMap((fields) => Object.values(fields))
  .flatMap(({ map }: Shape) => (map?.object === undefined ? [] : [map.object]))

it('what stands under an id has a title', () => {
  expect(entries.length).toBeGreaterThan(12)
  expect(entries.filter((name) => !titled.some((title) => title === name))).toEqual([])
})

it('nothing has a title that is not in the schema', () => {
  expect(titled.filter((title) => !(title in shapes))).toEqual([])
  expect(new Set(titled).size).toBe(titled.length)
})
