import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { duplicateKeys } from '../../scripts/generate/duplicate-keys.js'
import { lean } from '../../scripts/generate/lean-validator.js'

const schemas = new URL('../../schemas/', import.meta.url)

it.each(readdirSync(schemas))('%s has no key twice', (name) => {
  expect(duplicateKeys(readFileSync(new URL(name, schemas), 'utf8'))).toEqual([])
})

describe('a key that stands twice', () => {
  it('is found at every depth, with its line', () => {
    const json = '{ "a": {\n  "b": [{ "c": 1,\n "d": "c" , "c" : 2 }],\n "b": { "a": 0 } } }'
    expect(duplicateKeys(json)).toEqual([
      { key: 'c', line: 3 },
      { key: 'b', line: 4 },
    ])
  })

  it('is the same however it is escaped, and no text is taken for one', () => {
    expect(duplicateKeys('{ "a\\"}": 1, "since": "\\"since\\":", "s\\u0069nce": 2 }')).toEqual([
      { key: 'since', line: 1 },
    ])
  })
})

it('what ajv writes in another way is not passed over', () => {
  expect(() => lean('const err0 = {schemaPath:"a",keyword:"b"};')).toThrow(/rootData|data around/)
  expect(() => lean("const err0 = {schemaPath: 'a'};")).toThrow('0 of 1 were found')
  expect(() => lean('const schema1 = {"a":1};\nconst err0 = {params: schema1.b.c};')).toThrow(
    'schema1.b.c leads nowhere',
  )
})
