import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { shareOut } from '../../src/node/threads.js'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'forthright-'))
})

afterAll(() => rm(folder, { recursive: true }))

const jobs = Array.from({ length: 100 }, (_, index) => index)

/** Another thread that answers as this one does, but for what its code does before. */
async function threadThat(does: string): Promise<{ readonly code: URL; readonly told: number }> {
  const file = path.join(folder, `${does.length}-thread.mjs`)
  await writeFile(
    file,
    `import { parentPort, workerData } from 'node:worker_threads'
parentPort.on('message', (jobs) => {
  ${does}
  parentPort.postMessage(jobs.map(([index, job]) => [index, job * workerData]))
})`,
  )
  return { code: pathToFileURL(file), told: 2 }
}

async function answersOf(thread: Awaited<ReturnType<typeof threadThat>> | undefined, threads: number) {
  const answers: number[] = []
  const times = jobs.map(() => 0)
  await shareOut(jobs, {
    thread,
    threads,
    here: async (job: number) => job * 2,
    done: (answer, index) => {
      answers[index] = answer
      times[index] = (times[index] ?? 0) + 1
    },
  })
  return { answers, isEachOnce: times.every((count) => count === 1) }
}

describe('each piece is answered once, by its number', () => {
  const whole = { answers: jobs.map((job) => job * 2), isEachOnce: true }

  test.each([1, 2, 4])('with %i threads', async (threads) => {
    expect(await answersOf(await threadThat(''), threads)).toEqual(whole)
  })
  test('without another thread', async () => {
    expect(await answersOf(undefined, 4)).toEqual(whole)
  })
  test.each([
    ['ends', 'process.exit(1)'],
    ['throws', "throw new Error('lost')"],
    ['ends in the middle of its work', 'if (jobs[0][0] > 20) process.exit()'],
    ['has no memory left', 'const all = []; for (;;) all.push(new Array(1e6).fill(jobs))'],
  ])('where a thread %s', async (_, does) => {
    expect(await answersOf(await threadThat(does), 3)).toEqual(whole)
  })
  test('where the code of a thread is not there', async () => {
    expect(await answersOf({ code: pathToFileURL(path.join(folder, 'no.mjs')), told: 2 }, 2)).toEqual(whole)
  })
})

test('what fails when it is answered ends the work', async () => {
  const thread = await threadThat('')
  const fail = () => Promise.reject(new Error('the disk is full'))
  await expect(shareOut(jobs, { thread, threads: 2, here: async (job) => job, done: fail })).rejects.toThrow('disk')
})
