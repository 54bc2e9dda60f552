import { setImmediate } from 'node:timers/promises'
import { parentPort, Worker, workerData } from 'node:worker_threads'

/** How work is shared out among threads. */
export interface Sharing<Job, Answer> {
  /** The code of another thread, and what it is told when it begins; without it all is done here. */
  readonly thread?: { readonly code: URL; readonly told: unknown } | undefined
  /** How many threads work at most, this one among them. */
  readonly threads: number
  /** Does one piece in this thread. */
  here(job: Job): Promise<Answer>
  /** Told of each answer once, in the order in which they come. */
  done(answer: Answer, index: number): Promise<void> | void
}

/** Pieces that are sent to a thread at once: a message costs more than a small piece. */
const inOneGo = 8

/** What a thread may take, so that thousands of small pieces need no more memory than one; what is larger is done in the first. */
const limits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 160 }

/** A piece of work by its number, and its answer by the same. */
type Numbered<Of> = readonly (readonly [index: number, of: Of])[]

/**
 * Does each piece of some work once. This thread works too, so that one core needs no second thread. What a thread had in hand
 * when it was lost is done again by those that are left: at least this one is.
 */
export async function shareOut<Job, Answer>(
  jobs: readonly Job[],
  { thread, threads, here, done }: Sharing<Job, Answer>,
): Promise<void> {
  const pile = pileOf(jobs)
  const inHand = new Map<Worker, Set<number>>()
  let isWoken = () => {}
  const failures: unknown[] = []
  const wake = (): void => isWoken()

  const hand = (worker: Worker): void => {
    const some = pile.take(inOneGo)
    if (some.length === 0) return
    for (const [index] of some) inHand.get(worker)?.add(index)
    worker.postMessage(some)
  }
  const answered = async (worker: Worker, answers: Numbered<Answer>): Promise<void> => {
    for (const [index, answer] of answers) {
      // What was given back is done elsewhere.
      if (!inHand.get(worker)?.has(index)) continue
      await done(answer, index)
      inHand.get(worker)?.delete(index)
    }
    hand(worker)
  }
  const lost = (worker: Worker): void => {
    pile.giveBack([...(inHand.get(worker) ?? [])])
    inHand.delete(worker)
    wake()
  }
  const begin = ({ code, told }: NonNullable<typeof thread>): void => {
    const worker = new Worker(code, { workerData: told, stdout: true, stderr: true, resourceLimits: limits })
    inHand.set(worker, new Set())
    worker.on('message', (answers: Numbered<Answer>) => {
      answered(worker, answers)
        .catch((error: unknown) => failures.push(error))
        .then(wake)
    })
    worker.on('error', () => lost(worker))
    worker.on('exit', () => lost(worker))
    // One in hand and one waiting: while this thread is busy, that one has something to do.
    hand(worker)
    hand(worker)
  }

  if (thread) for (let more = 1; more < threads; more += 1) begin(thread)
  try {
    while (failures.length === 0) {
      const [piece] = pile.take(1)
      if (piece) {
        await done(await here(piece[1]), piece[0])
        // Between two pieces, other threads are heard.
        await setImmediate()
      } else if ([...inHand.values()].every((some) => some.size === 0)) break
      else
        await new Promise<void>((resolve) => {
          isWoken = resolve
        })
    }
  } finally {
    const workers = [...inHand.keys()]
    inHand.clear()
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  if (failures.length > 0) throw failures[0]
}

/** Work that nobody has in hand. */
function pileOf<Job>(jobs: readonly Job[]) {
  const returned: number[] = []
  let next = 0
  return {
    take(most: number): Numbered<Job> {
      const some: (readonly [number, Job])[] = []
      while (some.length < most) {
        const index = returned.shift() ?? next++
        const job = jobs[index]
        if (index >= jobs.length || job === undefined) break
        some.push([index, job])
      }
      return some
    },
    giveBack: (indexes: readonly number[]): void => void returned.push(...indexes),
  }
}

/** The other side: answers what another thread asks, one piece after another. */
export function answerThread<Told, Job, Answer>(begin: (told: Told) => Promise<(job: Job) => Promise<Answer>>): void {
  const port = parentPort
  if (port === null) return
  const begun = begin(workerData)
  let last = Promise.resolve()
  port.on('message', (jobs: Numbered<Job>) => {
    last = last.then(async () => {
      const work = await begun
      const answers: (readonly [number, Answer])[] = []
      for (const [index, job] of jobs) answers.push([index, await work(job)])
      port.postMessage(answers)
    })
  })
}
