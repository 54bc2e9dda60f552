import { expect, test } from 'vitest'
import { parse } from '../../src/reading/parse.js'
import { locatorOf } from '../../src/source/locate.js'
import { child, isInside, isWithin, keysOf, parentOf } from '../../src/source/pointer.js'

const main = `forthright: 1
data:
  contact: &c
    label: |
      Names
      and numbers
  copy: *c
purposes:
  a: { title: Rowing, data: [contact] }
`
const part = 'sources:\n  form: { type: direct }\n'

const trees = [
  { path: 'privacy.yaml', text: main },
  { path: 'part.yaml', text: part },
].flatMap((file) => parse(file).value ?? [])
const locator = locatorOf(trees)

const place = (pointer: string, aim?: 'key' | 'value'): string => {
  const { file, range } = locator.locate(pointer, aim)
  return `${file} ${range.start.line}:${range.start.column}-${range.end.line}:${range.end.column}`
}

test.each([
  ['a scalar is pointed at itself', '/purposes/a/title', 'privacy.yaml 9:15-9:21'],
  ['a map is named by its key', '/purposes/a', 'privacy.yaml 9:3-9:4'],
  ['an item of a list', '/purposes/a/data/0', 'privacy.yaml 9:30-9:37'],
  ['a block of text ends with its last word', '/data/contact/label', 'privacy.yaml 4:12-6:18'],
  ['what stands behind an alias is where it is used', '/data/copy/label', 'privacy.yaml 7:9-7:11'],
  ['what is missing is where its parent is', '/purposes/a/basis/type', 'privacy.yaml 9:3-9:4'],
  ['another file', '/sources/form/type', 'part.yaml 2:17-2:23'],
])('%s', (_name, pointer, expected) => expect(place(pointer)).toBe(expected))

test('the key of a value', () => expect(place('/purposes/a/title', 'key')).toBe('privacy.yaml 9:8-9:13'))

test('what is written, letter by letter', () => expect(locator.written('/purposes/a/data')).toBe('[contact]'))

test('whether something is there', () => {
  expect(locator.exists('/purposes/a/title')).toBe(true)
  expect(locator.exists('/purposes/a/basis')).toBe(false)
})

test('pointers escape what would part them', () => {
  const at = child('', 'a/b~c', 0)
  expect(at).toBe('/a~1b~0c/0')
  expect(keysOf(at)).toEqual(['a/b~c', '0'])
  expect(parentOf(at)).toBe('/a~1b~0c')
  expect([isWithin('/ab', '/a'), isWithin('/a/b', '/a'), isWithin('/a', '/a')]).toEqual([false, true, true])
  expect([isInside(new Set(['/a']), '/a/b/c'), isInside(new Set(['']), '/a')]).toEqual([true, false])
})
