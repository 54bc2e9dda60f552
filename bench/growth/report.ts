import { lint } from '../../src/index.js'
import { jobs } from './jobs.js'
import { allShapes, type Shape } from './shapes.js'

const law = { asOf: '2026-11-21' }
const sizes = [200, 400, 800] as const

/** The milliseconds that this process computes for something, by whatever else the machine is busy. */
async function spent(run: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

async function row({ name, job, of }: Shape): Promise<string> {
  const times: { readonly lint: number; readonly whole: number }[] = []
  for (const size of sizes) {
    const sized = of(size)
    times.push({
      lint: await spent(() => lint(sized.files, law)),
      whole: await spent(() => jobs[job](sized)),
    })
  }
  const told = (['lint', 'whole'] as const).map((what) => {
    const [, middle = 0, long = 0] = times.map((time) => time[what])
    return `${what === 'whole' ? job : what} ${long.toFixed(0).padStart(6)} ms ${(long / middle).toFixed(1).padStart(5)} x`
  })
  return `${told.join('   ')}   ${name}\n`
}

/**
 * What 800 of everything take, and how many times as much that is as 400 take: 2 where time grows with its cause, 4 where it
 * grows with the square. Of the shapes whose names hold some words; a time tells more the longer it is.
 */
export async function* growthReport(words: string): AsyncIterable<string> {
  for (const shape of allShapes()) if (shape.name.includes(words)) yield row(shape)
}
