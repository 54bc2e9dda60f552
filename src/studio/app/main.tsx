import { render } from 'preact'
import { newAsker } from './asker.js'
import { openIn } from './open-in.js'
import { served } from './served.js'
import { newSession } from './session.js'
import { Studio } from './studio.js'
import { takeToken } from './token.js'

openIn(async (place) => {
  const token = takeToken()
  if (token === undefined) throw new Error('Open the address that the terminal shows, to its last letter.')
  const port = served(token)
  const start = (): Worker => new Worker(new URL('worker.js', location.href), { type: 'module' })
  const session = await newSession({ port, ...(await port.about()) }, (restarted) => newAsker(start, restarted))
  render(<Studio session={session} />, place)
})
