import { render } from 'preact'
import { newAsker } from './asker.js'
import { served } from './served.js'
import { newSession } from './session.js'
import { Studio } from './studio.js'
import { takeToken } from './token.js'

/** Why the page cannot show anything. */
const Sorry = ({ why }: { readonly why: string }) => (
  <main class="st-page">
    <h1>This page cannot be shown</h1>
    <p role="alert">{why}</p>
  </main>
)

async function open(place: HTMLElement): Promise<void> {
  const token = takeToken()
  if (token === undefined) throw new Error('Open the address that the terminal shows, to its last letter.')
  const port = served(token)
  const start = (): Worker => new Worker(new URL('worker.js', location.href), { type: 'module' })
  const session = await newSession({ port, ...(await port.about()) }, (restarted) => newAsker(start, restarted))
  render(<Studio session={session} />, place)
}

const place = document.getElementById('studio')
if (place !== null) {
  place.replaceChildren()
  open(place).catch((error: unknown) => {
    render(<Sorry why={error instanceof Error ? error.message : String(error)} />, place)
  })
}
