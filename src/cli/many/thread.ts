// All that a thread needs lies in the file that a command has loaded: it is read from there, and cut into no others.
import '../run-command.js'
import { settingsFor } from '../../node/settings.js'
import { answerThread } from '../../node/threads.js'
import type { Told } from './check-all.js'
import { type Answer, type CheckJob, checkerOf } from './check-one.js'

answerThread<Told, CheckJob, Answer>(({ cwd, config, asOf }) => {
  const stdin = () => Promise.resolve(new Uint8Array())
  return checkerOf({ cwd, stdin, settings: settingsFor(cwd, config) }, { asOf })
})
