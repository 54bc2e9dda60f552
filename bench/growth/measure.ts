import { text as readAll } from 'node:stream/consumers'
import { stringify } from 'yaml'
import { type Taken, tooFast } from './judge.js'
import { allShapes, type Shape } from './shapes.js'
import { startCounting } from './work.js'

// Counts what some shapes take, by their names on standard input, and tells of each in a line what grows too fast.
const counted = startCounting()
// Only what is loaded after the beginning is counted.
const { compile } = await import('../../src/index.js')
const { count, names }: { readonly count: number; readonly names: readonly string[] } = JSON.parse(
  await readAll(process.stdin),
)

const formats = ['md', 'html', 'trace', 'csv']

async function take(shape: Shape, size: number): Promise<Taken> {
  const text = stringify(shape.of(size), { aliasDuplicateObjects: false })
  counted()
  const { outputs, refused } = await compile([{ path: 'privacy.yaml', text }], {
    asOf: '2026-11-21',
    draft: true,
    formats,
  })
  const work = counted()
  if (refused) throw new Error(`${shape.name} cannot be printed: ${refused.findings[0]?.message}`)
  const bytes: Record<string, number> = {}
  for (const { format, text: printed } of outputs) bytes[format] = (bytes[format] ?? 0) + printed.length
  return { written: text.length, bytes, work }
}

const shapes = new Map(allShapes().map((shape) => [shape.name, shape]))
// What is made once, when it is first asked for, belongs to no shape.
for (const shape of shapes.values()) {
  await take(shape, 2)
  break
}
for (const name of names) {
  const shape = shapes.get(name)
  if (!shape) throw new Error(`There is no shape ${name}.`)
  const found = tooFast(count, [await take(shape, count), await take(shape, 2 * count), await take(shape, 4 * count)])
  process.stdout.write(`${JSON.stringify({ name, found })}\n`)
}
