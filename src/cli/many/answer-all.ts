import type { Io } from '../io.js'
import { progressOf } from './progress.js'

/** What another thread is told when it begins. */
export interface Told<Doing> {
  readonly cwd: string
  /** The settings that were named, or that there are none. */
  readonly config: string | false | undefined
  readonly doing: Doing
}

/** A declaration to be worked on, and whether it is known to be no part of another that is worked on with it. */
export interface Job {
  readonly name: string
  readonly isAlone?: true
}

/** Work on declarations, each by itself. */
export interface Work<Answer, Doing> {
  here(job: Job): Promise<Answer>
  /** What another thread has to know to do the same; absent where none can. */
  readonly doing?: Doing
  /** How many threads work at most; as many as pay where it is not said. */
  readonly threads?: number | undefined
  /** Told of the answers in the order of the declarations. */
  done(answer: Answer): Promise<void> | void
}

/**
 * Fewer declarations than this are done in one thread, unless it is said how many. A second has to read and to optimise all code
 * itself: half a second of a processor, where one declaration takes a fiftieth. Where two run side by side on a busy machine, 60
 * took longer with it (1.06 to 1.19 times), 120 as long (0.8 to 1.1), 300 less (0.7 to 0.87).
 */
const fewest = 120

/** So many a thread has in hand: among fewer, another would find nothing to do. */
const atOnce = 16

const cores = async (): Promise<number> => (await import('../../node/cores.js')).cores()

/** Answers for each declaration, in threads where that pays. */
export async function answerAll<Answer, Doing>(
  names: readonly string[],
  { here, doing, threads, done }: Work<Answer, Doing>,
  io: Io,
): Promise<void> {
  const jobs = names.map((name): Job => ({ name }))
  const progress = progressOf(io, jobs.length)
  const inTurn = inOrder(done)
  const take = (answer: Answer, index: number): Promise<void> => {
    progress.step()
    return inTurn(answer, index)
  }
  try {
    if (jobs.length >= fewest) {
      const { keepHeapSmall } = await import('../../node/small-heap.js')
      keepHeapSmall()
    }
    const paying = jobs.length < fewest ? 1 : await cores()
    const most = Math.min(threads ?? paying, Math.ceil(jobs.length / atOnce))
    if (most < 2) for (const [index, job] of jobs.entries()) await take(await here(job), index)
    else {
      const { shareOut } = await import('../../node/threads.js')
      const told = doing && { cwd: io.cwd, config: io.settings?.given, doing }
      // Standard input can be read in one thread only, and whoever watches is told in this one.
      const code = names.includes('-') || io.saw ? undefined : io.thread
      const thread = code && told && { code, told }
      await shareOut(jobs, { thread, threads: most, here, done: take })
    }
  } finally {
    progress.end()
  }
}

/** Hands answers on in the order of their numbers, however they come. */
function inOrder<Answer>(done: Work<Answer, unknown>['done']): (answer: Answer, index: number) => Promise<void> {
  const waiting = new Map<number, Answer>()
  let next = 0
  let last = Promise.resolve()
  return (answer, index) => {
    waiting.set(index, answer)
    last = last.then(async () => {
      for (let one = waiting.get(next); one !== undefined; one = waiting.get(next)) {
        waiting.delete(next)
        next += 1
        await done(one)
      }
    })
    return last
  }
}
