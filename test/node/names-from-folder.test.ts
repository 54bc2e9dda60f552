import path from 'node:path'
import { expect, test } from 'vitest'
import { namesFrom } from '../../src/node/names-from-folder.js'

const nameOf = namesFrom('/srv/here')

test('files in the folder go by their way from it, with forward slashes', () => {
  for (const name of ['a/b.yaml', './a/b.yaml', 'a//b.yaml', 'c/../a/b.yaml', '/srv/here/a/b.yaml'])
    expect(nameOf(name)).toEqual({ path: 'a/b.yaml', uri: 'a/b.yaml', isInside: true })
  expect(nameOf('..a/b.yaml')).toMatchObject({ path: '..a/b.yaml', isInside: true })
  const { path: name } = namesFrom('C:\\work', path.win32)('parts\\people.yaml')
  expect(name).toBe('parts/people.yaml')
})

test('files outside of it keep their way there', () => {
  expect(nameOf('../b.yaml')).toEqual({ path: '../b.yaml', uri: 'file:///srv/b.yaml', isInside: false })
  expect(nameOf('/else/b.yaml')).toEqual({ path: '../../else/b.yaml', uri: 'file:///else/b.yaml', isInside: false })
})

test('a reference holds no sign that it may not hold', () => {
  expect(nameOf('a b/é#?%20:\n.yaml').uri).toBe('a%20b/%C3%A9%23%3F%2520%3A%0A.yaml')
  expect(nameOf('\ud800.yaml').uri).toBe('%EF%BF%BD.yaml')
})

test('standard input keeps its name', () => {
  expect(nameOf('<stdin>')).toEqual({ path: '<stdin>', uri: '%3Cstdin%3E', isInside: true })
})
