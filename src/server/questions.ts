/** What an editor asks, as long as it has no answer. */
export interface Questions {
  /** Notes that the editor said something. */
  arrived(): void
  /** Answers a question. */
  answer<Answer>(work: () => Promise<Answer>): Promise<Answer>
  /** Waits until all that has come in by now is looked at, and every question in it is answered. */
  answered(): Promise<void>
}

/** So often more is waited for: whoever asks without an end is told what is found all the same. */
const patience = 50

/** Begins with none. `turn` lets what has come in be looked at, one message each time. */
export function questions(turn: () => Promise<void>): Questions {
  const open = new Set<Promise<unknown>>()
  let count = 0
  const arrived = (): void => {
    count += 1
  }
  return {
    arrived,
    answer(work) {
      arrived()
      const answer = work()
      open.add(answer)
      const close = (): void => void open.delete(answer)
      answer.then(close, close)
      return answer
    },
    async answered() {
      for (let round = 0; round < patience; round += 1) {
        const before = count
        await turn()
        await turn()
        await Promise.allSettled(open)
        if (count === before) return
      }
    },
  }
}
