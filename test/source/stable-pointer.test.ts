import { describe, expect, it, test } from 'vitest'
import type { Shape } from '../../src/language/shape.js'
import { shapes } from '../../src/language/shapes.gen.js'
import { parse } from '../../src/reading/parse.js'
import { namingFields } from '../../src/source/item-name.js'
import { stablePointer } from '../../src/source/stable-pointer.js'

const trees = (...texts: readonly string[]) =>
  texts.flatMap((text, index) => parse({ path: `${index}.yaml`, text }).value ?? [])

describe('a stable pointer', () => {
  it('names items of lists by what they say, refer to or are', () => {
    const tree = trees('a: [x, { ref: y, when: now }, { country: US }, { en: Hello }, 4, { channels: [phone, email] }]')
    const named = [0, 1, 2, 3, 4, 5].map((index) => stablePointer(tree, `/a/${index}`))
    expect(named).toEqual(['/a/x', '/a/y', '/a/US', '/a/Hello', '/a/4', '/a/email, phone'])
  })

  it('numbers items of one name', () => {
    const tree = trees('a: [x, { name: x }, y]')
    expect([0, 1, 2].map((index) => stablePointer(tree, `/a/${index}`))).toEqual(['/a/x', '/a/x 2', '/a/y'])
  })

  it('keeps what is not there', () => {
    expect(stablePointer(trees('a: [x]'), '/a/0/b/1')).toBe('/a/x/b/1')
    expect(stablePointer(trees('a: x'), '/a/0')).toBe('/a/0')
    expect(stablePointer([], '/a/0')).toBe('/a/0')
    expect(stablePointer(trees('a: x'), '')).toBe('')
  })

  it('finds what stands in a part, or behind an alias', () => {
    expect(stablePointer(trees('a: {}', 'a: { b: [x/y] }'), '/a/b/0')).toBe('/a/b/x~1y')
    expect(stablePointer(trees('x-a: &a [p, q]\nb: *a\n'), '/b/1')).toBe('/b/q')
    expect(stablePointer(trees('a: &a [*a]\n'), '/a/0')).toBe('/a/')
  })
})

test('every item with fields has one that names it', () => {
  const items = new Set<string>()
  const collect = ({ list, map }: Shape): void => {
    if (list?.object !== undefined) items.add(list.object)
    if (map !== undefined) collect(map)
  }
  for (const fields of Object.values(shapes)) for (const shape of Object.values(fields)) collect(shape)
  const nameless = [...items].filter((item) => !namingFields.some((field) => field in (shapes[item] ?? {})))
  expect(items.size).toBeGreaterThan(20)
  expect(nameless).toEqual([])
})
