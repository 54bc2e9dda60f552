import type { IncomingMessage } from 'node:http'
import type { Answer } from './answering.js'

/**
 * Refuses what does not come from our own page: a name that was made to lead here (`Host`), and a page of somebody else
 * (`Origin`, `Sec-Fetch-Site`). `localhost` is another name too.
 */
export function refusalAt(request: Pick<IncomingMessage, 'headers' | 'url'>, port: number): Answer | undefined {
  const { host, origin, 'sec-fetch-site': site } = request.headers
  const self = `127.0.0.1:${port}`
  if (host !== self) return { code: 421, body: 'Not this host.' }
  const isOpened = site === 'none' && (request.url ?? '').split('?')[0] === '/'
  const isForeign = (origin !== undefined && origin !== `http://${self}`) || !(isOwnSite(site) || isOpened)
  return isForeign ? { code: 403, body: 'Not from here.' } : undefined
}

/** Programs that are no browsers do not say where they stand; they need the token as well. */
const isOwnSite = (site: string | readonly string[] | undefined): boolean =>
  site === undefined || site === 'same-origin'
