import type { Asks, Replies } from '../messages.js'

/** Asks the desk, which works beside the page so that typing never waits for it. */
export interface Asker {
  ask<Kind extends keyof Asks>(kind: Kind, ask: Asks[Kind]): Promise<Replies[Kind]>
}

/** So long one question is waited for; a text that needs longer was made to. A PDF loads its engine first. */
const patience = { usual: 20_000, print: 180_000 }

/** Why there was no answer. */
export const tooLong = 'This text takes too long to be checked. Take the last change back.'

/** Starts the desk, and starts it again where it does not answer. */
export function newAsker(start: () => Worker, restarted: () => void): Asker {
  let worker = start()
  return {
    ask: (kind, ask) =>
      new Promise((resolve, reject) => {
        const { port1, port2 } = new MessageChannel()
        const asked = worker
        const timer = setTimeout(
          () => {
            if (asked === worker) {
              worker.terminate()
              worker = start()
              restarted()
            }
            reject(new Error(tooLong))
          },
          kind === 'print' ? patience.print : patience.usual,
        )
        port1.onmessage = ({ data }) => {
          clearTimeout(timer)
          port1.close()
          if ('failed' in data) reject(new Error(data.failed))
          else resolve(data.reply)
        }
        asked.postMessage({ kind, ask }, [port2])
      }),
  }
}
