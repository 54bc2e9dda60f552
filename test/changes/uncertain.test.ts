import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { changesBetween } from '../../src/changes/changes-between.js'
import { sampled } from '../sampling.js'
import { example, examples, lineOf, sideOf, yamlOf } from './sides.js'

type Place = readonly (string | number)[]

/** Every place at which something is declared. */
const placesIn = (value: unknown, at: Place = []): readonly Place[] => {
  if (typeof value !== 'object' || value === null) return [at]
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  const inner = keys.flatMap((key) => placesIn(Reflect.get(value, key), [...at, key]))
  return at.length === 0 ? inner : [at, ...inner]
}

const slips: Readonly<Record<string, (value: unknown, key: string | number) => Readonly<Record<string, unknown>>>> = {
  'a word that is none': (_, key) => ({ [key]: 'zzzqqq' }),
  'a number': (_, key) => ({ [key]: 123_456 }),
  'a list in a list': (value, key) => ({ [key]: [[value]] }),
  'a name that is none': (value, key) => (typeof key === 'number' ? {} : { [`${key} ? zq`]: value }),
}

/** The same with a slip at a place. */
function slipped(whole: unknown, place: Place, slip: keyof typeof slips): unknown {
  const copy: unknown = structuredClone(whole)
  const parent = place.slice(0, -1).reduce<unknown>((value, key) => Reflect.get(Object(value), key), copy)
  const key = place.at(-1) ?? ''
  const put = slips[slip]?.(Reflect.get(Object(parent), key), key) ?? {}
  if (Object.keys(put).length === 0) return whole
  const kept = Array.isArray(parent)
    ? parent.map((value, index) => (index === key ? put[index] : value))
    : Object.fromEntries(
        Object.entries(Object(parent)).flatMap(([name, value]) =>
          name === key ? Object.entries(put) : [[name, value]],
        ),
      )
  if (place.length === 1) return kept
  Reflect.set(
    Object(place.slice(0, -2).reduce<unknown>((value, it) => Reflect.get(Object(value), it), copy)),
    place.at(-2) ?? '',
    kept,
  )
  return copy
}

test.for(examples)('what cannot be read in %s is compared with nothing', (name, { annotate }) => {
  const text = example(name)
  const whole: unknown = parse(text)
  const old = sideOf(text)
  const wrong: string[] = []
  let lost = 0
  for (const place of sampled(placesIn(whole), `places of ${name}`, annotate, { share: 60, least: 20 }))
    for (const slip of Object.keys(slips)) {
      const declared = slipped(whole, place, slip)
      if (declared === whole) continue
      const now = sideOf(yamlOf(declared), true)
      if (now.model.skipped.length === 0) continue
      lost += 1
      for (const found of [changesBetween(old, now), changesBetween(now, old)])
        if (found.length > 0) wrong.push(`${place.join('/')}, ${slip}: ${found.map(lineOf).join('; ')}`)
    }
  expect(wrong).toEqual([])
  expect(lost).toBeGreaterThan(30)
})
