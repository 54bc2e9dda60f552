import { expect, it } from 'vitest'
import { roles } from '../../src/language/role.js'
import type { Shape } from '../../src/language/shape.js'
import { shapes } from '../../src/language/shapes.gen.js'

/** Every shape that a field may have, those inside of lists and maps too. */
function* inside(shape: Shape): Iterable<Shape> {
  yield shape
  if (shape.list) yield* inside(shape.list)
  if (shape.map) yield* inside(shape.map)
}

const places = Object.entries(shapes).flatMap(([object, fields]) =>
  Object.entries(fields).flatMap(([field, shape]) =>
    [...inside(shape)].map((it) => [`${object}.${field}`, it] as const),
  ),
)

it('every place of a text has one role', () => {
  expect(places.filter(([, { text }]) => text !== undefined).length).toBeGreaterThan(250)
  expect(places.filter(([, { text }]) => text !== undefined && !roles.includes(text))).toEqual([])
})

it('every role has places', () => {
  const used = new Set(places.map(([, { text }]) => text))
  expect(roles.filter((role) => !used.has(role))).toEqual([])
})

it('a text that a plain value is short for has the role of the field that it stands for', () => {
  const differing = places.filter(([, { text, object, short }]) => {
    const field = object !== undefined && short !== undefined ? shapes[object]?.[short] : undefined
    return text !== undefined && field?.text !== undefined && field.text !== text
  })
  expect(differing.map(([place]) => place)).toEqual([])
})
