import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import check from '../../src/language/validator.gen.js'
import { fits } from '../../src/reading/fits.js'
import { parse } from '../../src/reading/parse.js'
import { readValue } from '../../src/reading/read-value.js'
import { isValueMap, type Value, type ValueMap } from '../../src/reading/value.js'
import { find, read } from '../examples/project.js'

const examples = find('examples/*/privacy.yaml')
const paths = [...find('test/fixtures/mistakes/*.yaml'), ...find('examples/**/*.yaml'), ...find('test/base.yaml')]

const written = (path: string): ValueMap => {
  const { value: tree } = parse({ path, text: read(path) })
  return tree ? readValue(tree).value : {}
}

it.each(examples)('%s fits: its lint loads no validator', (path) => {
  expect(fits(written(path))).toBe(true)
})

it.each(paths)('what fits, the validator accepts, and the other way round: %s', (path) => {
  const value = written(path)
  expect(fits(value)).toBe(check(value))
})

describe('a declaration in which one value was replaced', () => {
  const scalars = [true, 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '', 'none', 'all', 'true', 'eu', 'consent']
  const lists: readonly Value[] = [[], ['none'], [{ ref: 'x' }]]
  const maps: readonly Value[] = [
    {},
    { none: 'why' },
    { none: true },
    { damaged: 'x' },
    { ref: 'x' },
    { en: 'x' },
    { en: 1 },
  ]
  const other = fc.constantFrom<Value>(...scalars, ...lists, ...maps, 'x y', '2026-02-30', '3 years')

  it.each([...examples, 'test/base.yaml'])('fits when the validator accepts it, and only then: %s', (path) => {
    const whole = written(path)
    const places = placesOf(whole)
    const known = places.flatMap(({ value }) => (typeof value === 'string' || isValueMap(value) ? [value] : []))
    fc.assert(
      fc.property(
        fc.constantFrom(...places.map((place) => place.keys)),
        fc.oneof(other, fc.constantFrom<Value>(...known)),
        fc.option(fc.constantFrom('type', 'ref', 'none', 'law', 'how', 'toString', 'Übung', 'en')),
        (keys, value, extra) => {
          const changed = replaced(whole, extra === null ? keys : [...keys.slice(0, -1), extra], value)
          return fits(changed) === check(changed)
        },
      ),
      { numRuns: 600 },
    )
  })
})

interface Spot {
  readonly keys: readonly string[]
  readonly value: Value
}

function placesOf(value: Value, keys: readonly string[] = []): readonly Spot[] {
  const inner = typeof value === 'object' ? Object.entries<Value>(value) : []
  const below = inner.flatMap(([key, it]) => placesOf(it, [...keys, key]))
  return keys.length === 0 ? below : [{ keys, value }, ...below]
}

function replaced(map: ValueMap, [key = '', ...rest]: readonly string[], value: Value): ValueMap {
  return { ...map, [key]: inside(map[key], rest, value) }
}

function inside(old: Value | undefined, keys: readonly string[], value: Value): Value {
  const [key] = keys
  if (key === undefined) return value
  if (Array.isArray(old))
    return old.map((item: Value, at) => (String(at) === key ? inside(item, keys.slice(1), value) : item))
  return isValueMap(old) ? replaced(old, keys, value) : value
}
