import { type ReadonlySignal, signal } from '@preact/signals'

/** Of all tabs that show one declaration, one writes: two would each undo what the other does. */
export interface Turn {
  readonly isMine: ReadonlySignal<boolean>
  /** Takes the turn from the tab that has it, which reads from then on. */
  take(): void
}

/** So long a page that is loaded again may take to come back to its turn. */
const aMoment = 400

/** Takes the turn where no other tab has it, and when the tab that has it is closed. */
export async function newTurn(name: string): Promise<Turn> {
  const isMine = signal(false)
  // A page from a disk may have no locks: then it is on its own.
  const { locks } = navigator
  const alone: Turn = { isMine: signal(true), take: () => {} }
  if (locks === undefined) return alone

  /** Tells whether the turn was got. It is kept until the page ends, or another takes it. */
  const ask = (options: LockOptions): Promise<boolean> =>
    new Promise((tell, fail) => {
      const keep = (lock: Lock | null): Promise<never> | undefined => {
        tell(lock !== null)
        if (lock === null) return undefined
        isMine.value = true
        return new Promise<never>(() => {})
      }
      locks.request(name, options, keep).catch((error: unknown) => {
        if (!isMine.value) return fail(error)
        isMine.value = false
        void wait()
      })
    })
  const wait = async (): Promise<void> => {
    do {
      // It is free for an instant when the other page ends: one that is only loaded again comes back to it first.
      await locks.request(name, () => {})
      await pause(aMoment)
    } while (!isMine.value && !(await ask({ ifAvailable: true })))
  }
  try {
    const isFree =
      (await ask({ ifAvailable: true })) || (await pause(aMoment / 4).then(() => ask({ ifAvailable: true })))
    if (!isFree) void wait()
  } catch {
    return alone
  }
  return { isMine, take: () => void ask({ steal: true }) }
}

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time))
