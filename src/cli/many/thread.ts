// All that a thread needs lies in the file that a command has loaded: it is read from there, and cut into no others.
import '../run-command.js'
import { settingsFor } from '../../node/settings.js'
import { answerThread } from '../../node/threads.js'
import type { Job, Told } from './answer-all.js'
import { type CheckAnswer, type Checking, checkerOf } from './check-one.js'
import type { PrintAnswer } from './print-answer.js'
import type { Printing } from './print-one.js'

/** What a thread does with each declaration. */
type Doing = ({ readonly is: 'check' } & Checking) | ({ readonly is: 'print' } & Printing)

answerThread<Told<Doing>, Job, CheckAnswer | PrintAnswer>(async ({ cwd, config, doing }) => {
  const where = { cwd, stdin: () => Promise.resolve(new Uint8Array()), settings: settingsFor(cwd, config) }
  if (doing.is === 'check') return checkerOf(where, doing)
  const { printerOf } = await import('./print-one.js')
  return printerOf(where, doing)
})
