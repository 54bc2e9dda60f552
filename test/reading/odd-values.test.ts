import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { compile } from '../../src/index.js'
import { sampled } from '../sampling.js'

const text = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** Values that no field or few fields ask for: each kind where another belongs, at several depths. */
const odd: readonly unknown[] = [
  { en: { en: 'x' } },
  { en: { en: { en: 'x' } } },
  { en: ['a', { en: 'b' }] },
  { en: 'x', fr: { en: 'y' } },
  { none: { en: { en: 'x' } } },
  { none: { kinds: [{}] } },
  { none: { contract: { signed: '2025-03-01' } } },
  { none: ['x'] },
  { damaged: { en: { en: 'x' } } },
  { damaged: { quote: { en: { en: 'x' } } } },
  { ref: { en: 'x' } },
  { ref: { ref: 'x' } },
  [[['x']]],
  [{ en: { en: 'x' } }],
  [{ none: { en: 'x' } }],
  { toString: 'x', constructor: { en: 'x' } },
  0,
  false,
]

type Path = readonly (string | number)[]

/** The path of every value, from the outside in. */
function pathsOf(node: unknown, path: Path = []): readonly Path[] {
  const inner = isMap(node)
    ? node.items.flatMap(({ key, value }) => pathsOf(value, [...path, isScalar(key) ? String(key.value) : String(key)]))
    : isSeq(node)
      ? node.items.flatMap((item, index) => pathsOf(item, [...path, index]))
      : []
  return path.length === 0 ? inner : [path, ...inner]
}

// Of an example every seventh will do: a whole run takes minutes as it is.
test.for([
  ['test/base.yaml', 1],
  ['examples/online-shop/privacy.yaml', 7],
] as const)(
  'any value at any place of $0 is judged, and what it leaves is drafted',
  async ([file, step], { annotate }) => {
    const whole = text(file)
    const cases = pathsOf(parseDocument(whole).contents).flatMap((path) => odd.map((value) => ({ path, value })))
    const some = cases.filter((_, index) => index % step === 0)
    for (const { path, value } of sampled(some, `odd values in ${file}`, annotate, { share: 100, least: 60 })) {
      const document = parseDocument(whole)
      document.setIn(path, document.createNode(value))
      const files = [{ path: 'privacy.yaml', text: document.toString() }]
      const where = `${path.join('/')} ${JSON.stringify(value)}`
      const found = await compile(files, { asOf: '2026-11-21', draft: true }).catch((error: unknown) => String(error))
      expect(typeof found, `${where}: ${found}`).toBe('object')
    }
  },
)
