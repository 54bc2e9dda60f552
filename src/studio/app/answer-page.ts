import type { Tools } from '../../formats/format.js'
import { newDesk } from '../desk.js'
import type { Asks, Replies } from '../messages.js'

/** A question with its kind. */
interface Question<Kind extends keyof Asks> {
  readonly kind: Kind
  readonly ask: Asks[Kind]
}

/** Answers the page from its worker. */
export function answerPage(tools: Tools): void {
  const desk = newDesk(tools)
  const answer = <Kind extends keyof Asks>({ kind, ask }: Question<Kind>): Promise<Replies[Kind]> => desk[kind](ask)
  self.onmessage = ({ data, ports: [port] }: MessageEvent) => {
    answer(data).then(
      (reply) => port?.postMessage({ reply }),
      (error: unknown) => port?.postMessage({ failed: error instanceof Error ? error.message : String(error) }),
    )
  }
}
