import type { IncomingMessage, ServerResponse } from 'node:http'

/** What is answered to one request. */
export interface Answer {
  readonly code: number
  readonly body?: Uint8Array | string
  readonly headers?: Readonly<Record<string, string>>
}

/** A request that has passed the gate, with its address taken apart. */
export interface Request {
  readonly method: string
  readonly url: URL
  readonly headers: IncomingMessage['headers']
  readonly body: IncomingMessage
}

/**
 * The page may load its own program, style and fonts, and ask its own server; nothing else, and nobody may frame it. WebAssembly
 * is for the engine that typesets a PDF. Nothing is kept by the browser: the next version has the same addresses.
 */
const always = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

/** The head of every answer. */
export const headWith = (more: Answer['headers'] = {}): Readonly<Record<string, string>> => ({
  ...always,
  'content-type': 'text/plain; charset=utf-8',
  ...more,
})

/** Sends an answer. What was refused may still be under way: the connection ends with it. */
export function send({ code, body = '', headers }: Answer, response: ServerResponse): void {
  const ended = code >= 400 ? { connection: 'close' } : {}
  response.writeHead(code, headWith({ ...ended, ...headers }))
  response.end(body)
}
