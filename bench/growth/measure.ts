import { text as readAll } from 'node:stream/consumers'
import { type Taken, tooFast } from './judge.js'
import { allShapes, type Shape } from './shapes.js'
import { startCounting } from './work.js'

// Counts what some shapes take, by their names on standard input, and tells of each in a line what grows too fast.
const counted = startCounting()
// Only what is loaded after the beginning is counted.
const { jobs } = await import('./jobs.js')
const { count, names }: { readonly count: number; readonly names: readonly string[] } = JSON.parse(
  await readAll(process.stdin),
)

async function take({ name, job, of }: Shape, size: number): Promise<Taken> {
  const sized = of(size)
  counted()
  try {
    const made = await jobs[job](sized)
    const work = counted()
    const bytes = Object.fromEntries([...made].map(([format, text]) => [format, text.length]))
    return { written: sized.files.reduce((sum, { text }) => sum + text.length, 0), bytes, work }
  } catch (error) {
    throw new Error(`${name}, ${size} of them`, { cause: error })
  }
}

const shapes = new Map(allShapes().map((shape) => [shape.name, shape]))
// What is made once, when it is first asked for, belongs to no shape.
for (const job of new Set(names.map((name) => shapes.get(name)?.job))) {
  const first = [...shapes.values()].find((shape) => shape.job === job)
  if (first) await take(first, 2)
}
for (const name of names) {
  const shape = shapes.get(name)
  if (!shape) throw new Error(`There is no shape ${name}.`)
  const found = tooFast(count, [await take(shape, count), await take(shape, 2 * count), await take(shape, 4 * count)])
  process.stdout.write(`${JSON.stringify({ name, found })}\n`)
}
