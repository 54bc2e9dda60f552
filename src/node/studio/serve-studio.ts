import { realpath } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import type { SourceFile } from '../../source/file.js'
import { liesBelow } from '../lies-below.js'
import { type Answer, type Request, send } from './answering.js'
import { fileStore, gone } from './file-store.js'
import { refusalAt } from './gate.js'
import { listeners } from './listeners.js'
import { pageFile } from './page-files.js'
import { isSameToken, newToken } from './token.js'

/** What a studio is started with. */
export interface StudioOptions {
  /** The declaration, which need not be there yet. */
  readonly file: string
  /** The folder of the page. */
  readonly page: string
  /** The day whose law applies, asked whenever a page is opened. */
  day(): string
  /** The settings that hold for it, as they stood when it was started. */
  readonly settings?: SourceFile
  /** The folder of the settings: parts and pictures that the declaration names may lie anywhere below it. */
  readonly within?: string
  /** After so many milliseconds without a page it ends. */
  readonly idle?: number
}

/** A studio that answers on this computer alone. */
export interface Studio {
  /** With the token behind `#`, which no browser sends to anybody. */
  readonly address: string
  readonly token: string
  readonly port: number
  /** Settles when it has ended: no page is open any more, or it was closed. */
  readonly ended: Promise<void>
  close(): void
}

const tenMinutes = 600_000

/** Starts a studio for one declaration, at a free port of the loopback. */
export async function serveStudio({
  file,
  page,
  day,
  settings,
  within,
  idle = tenMinutes,
}: StudioOptions): Promise<Studio> {
  const real = await realpath(path.resolve(file)).catch(() => undefined)
  const root = real === undefined ? await realpath(path.dirname(path.resolve(file))) : path.dirname(real)
  const main = path.basename(real ?? file)
  const token = newToken()
  const above = within === undefined ? root : await realpath(within)
  const store = fileStore({ root, within: liesBelow(root, above) ? above : root })
  let timer: NodeJS.Timeout | undefined
  const rest = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => close(), idle)
  }
  const pages = listeners(root, store, rest)

  const answer = async (request: Request): Promise<Answer | 'listens'> => {
    const { method, url, headers } = request
    if (!url.pathname.startsWith('/api/')) {
      return method === 'GET' || method === 'HEAD' ? pageFile(url.pathname, page) : { code: 405 }
    }
    if (!isSameToken(String(headers['x-forthright-token'] ?? ''), token)) {
      return { code: 403, body: 'Open the address that the terminal shows.' }
    }
    if (url.pathname === '/api/file') {
      const name = url.searchParams.get('name') ?? main
      const answered = await store.answer(name, request)
      pages.follow()
      // Another page that shows the same file learns of it; the one that wrote it knows.
      if (answered.code === 204) pages.tell(name, answered.headers?.etag ?? '')
      return answered
    }
    if (method !== 'GET') return { code: 405 }
    if (url.pathname === '/api/about')
      return json({ main, isThere: (await store.look(main)) !== gone, day: day(), settings })
    return url.pathname === '/api/events' ? 'listens' : { code: 404 }
  }

  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { port } = studio
    const refused = refusalAt(incoming, port) ?? requestOf(incoming, port)
    if ('code' in refused) return send(refused, response)
    const answered = await answer(refused).catch((): Answer => ({ code: 500, body: 'This could not be done.' }))
    if (answered !== 'listens') return send(answered, response)
    clearTimeout(timer)
    pages.add(response)
  }

  const server = createServer({ requestTimeout: 10_000, headersTimeout: 5_000, maxHeaderSize: 8192 }, (...both) => {
    void handle(...both)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const ended = new Promise<void>((resolve) => server.once('close', resolve))
  const close = (): void => {
    clearTimeout(timer)
    pages.close()
    server.close()
    server.closeAllConnections()
  }
  const port = portOf(server.address())
  const studio: Studio = { token, port, ended, close, address: `http://127.0.0.1:${port}/#t=${token}` }
  rest()
  return studio
}

const portOf = (address: ReturnType<ReturnType<typeof createServer>['address']>): number =>
  typeof address === 'object' && address !== null ? address.port : 0

const json = (value: unknown): Answer => ({
  code: 200,
  body: JSON.stringify(value),
  headers: { 'content-type': 'application/json; charset=utf-8' },
})

/** What is asked for; an address that is none is refused. */
function requestOf(incoming: IncomingMessage, port: number): Request | Answer {
  const { method = '', url = '', headers } = incoming
  const base = `http://127.0.0.1:${port}`
  return URL.canParse(url, base) ? { method, url: new URL(url, base), headers, body: incoming } : { code: 400 }
}
