import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import { asNode } from '../../src/source/locate.js'
import { read } from './read.js'

const text = readFileSync(new URL('../base.yaml', import.meta.url), 'utf8')

interface Key {
  readonly name: string
  readonly start: number
}

const keysIn = (node: Node | undefined): readonly Key[] => {
  if (isSeq(node)) return node.items.flatMap((item) => keysIn(asNode(item)))
  if (!isMap(node)) return []
  return node.items.flatMap(({ key, value }) => {
    const own = isScalar(key) ? [{ name: String(key.value), start: key.range?.[0] ?? 0 }] : []
    return [...own, ...keysIn(asNode(value))]
  })
}

const keys = keysIn(parseDocument<Node>(text).contents ?? undefined)

const found = (yaml: string): readonly string[] =>
  read(yaml).findings.map(({ rule, range, pointer }) => `${range.start.line} ${rule} ${pointer}`)

const without = found(text)

test('the declaration has names to put tags on', () => expect(keys.length).toBeGreaterThan(60))

test.each(['!!str', '!', '!!binary', '!<tag:yaml.org,2002:str>', '&a !!str', '!!str &a', '!!merge'])(
  'a name behind %s is told once where it stands, and nothing is lost for it',
  (tag) => {
    for (const { name, start } of keys) {
      const line = text.slice(0, start).split('\n').length
      const after = found(`${text.slice(0, start)}${tag} ${text.slice(start)}`)
      const more = after.filter((one) => !without.includes(one))
      expect(more, name).toEqual([expect.stringMatching(new RegExp(`^${line} syntax .*/${name}$`))])
      expect(after, name).toHaveLength(without.length + 1)
    }
  },
)

test.each(['!foo', '!!int', '!!null', '!!bool', '!!map', '!!seq', '!a!b', '!!set'])(
  'a name behind %s, which is no tag of a text, is the one finding of the file',
  (tag) => {
    for (const { name, start } of keys) {
      const line = text.slice(0, start).split('\n').length
      const after = found(`${text.slice(0, start)}${tag} ${text.slice(start)}`)
      expect(after, name).toEqual([expect.stringMatching(new RegExp(`^${line} syntax `))])
    }
  },
)
