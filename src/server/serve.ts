import type { Readable, Writable } from 'node:stream'
import { type Connection, createConnection, type Logger } from 'vscode-languageserver'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node'
import { type Around, answer } from './answer.js'

/** Where an editor speaks to this program, and where it listens. */
interface Streams {
  readonly input: Readable
  readonly output: Writable
}

/**
 * Serves one editor until it ends, and returns the exit code that the protocol asks for: 0 where the end was announced.
 *
 * The connection is made by hand: what the library offers for it ends the process itself.
 */
export function serve({ input, output }: Streams, around: Around): Promise<number> {
  return new Promise((resolve) => {
    let hasEnded = false
    const end = (code: number): void => {
      hasEnded = true
      input.destroy()
      resolve(code)
    }
    const watchDog = { shutdownReceived: false, initialize: () => {}, exit: end }
    const closed = (): void => end(watchDog.shutdownReceived ? 0 : 1)
    input.on('end', closed)
    input.on('close', closed)
    const reader = new StreamMessageReader(input)
    // It would wait for the rest of a message for ever, and keep the process of an editor that is gone.
    reader.partialMessageTimeout = 0
    const connection: Connection = createConnection(
      (logger) =>
        createProtocolConnection(
          reader,
          new StreamMessageWriter(output),
          unlessEnded(logger, () => hasEnded),
        ),
      watchDog,
    )
    answer(connection, around, () => hasEnded)
    connection.listen()
  })
}

/** What the library says of messages that it cannot read is for the editor: nothing is sent to one that has gone. */
function unlessEnded(logger: Logger, hasEnded: () => boolean): Logger {
  const say = (name: keyof Logger) => (words: string) => {
    if (!hasEnded()) logger[name](words)
  }
  return { error: say('error'), warn: say('warn'), info: say('info'), log: say('log') }
}
