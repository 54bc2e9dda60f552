import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Studio } from '../../../src/node/studio/serve-studio.js'
import { ask, begun, box, keyOf, type Sent, started } from './started.js'

const foreign = { origin: 'https://evil.example' }

/** One thing that somebody else can try: what it is, the codes that refuse it, and how it is sent. */
type Attack = readonly [what: string, refused: readonly (number | string)[], path: string, sent?: (of: Studio) => Sent]

const preflight = {
  'access-control-request-method': 'PUT',
  'access-control-request-headers': 'x-forthright-token',
}

const keyed =
  (headers: Sent['headers'] = {}, more: Omit<Sent, 'headers'> = {}) =>
  (of: Studio): Sent => ({ ...more, headers: { ...keyOf(of), ...headers } })

const withoutToken: readonly Attack[] = [
  ['no token', [403], '/api/file'],
  ['a wrong token', [403], '/api/file', () => ({ headers: { 'x-forthright-token': 'a'.repeat(32) } })],
  ['an empty token', [403], '/api/file', () => ({ headers: { 'x-forthright-token': '' } })],
  ['a token as a cookie', [403], '/api/file', ({ token }) => ({ headers: { cookie: `t=${token}` } })],
  ['to listen without a token', [403], '/api/events'],
  ['to write without a token', [403], '/api/file', () => ({ method: 'PUT', body: 'x' })],
  [
    'the preflight of a foreign page',
    [403],
    '/api/file',
    () => ({ method: 'OPTIONS', headers: { ...foreign, ...preflight } }),
  ],
  [
    'a foreign form',
    [403],
    '/api/file',
    () => ({ method: 'POST', headers: { ...foreign, 'content-type': 'text/plain' }, body: 'x' }),
  ],
]

const fromElsewhere: readonly Attack[] = [
  ['a name that was made to lead here', [421], '/', keyed({ host: 'evil.example' })],
  ['localhost', [421], '/', (of) => ({ headers: { host: `localhost:${of.port}`, ...keyOf(of) } })],
  ['a host without a port', [421], '/', keyed({ host: '127.0.0.1' })],
  ['a foreign origin', [403], '/api/file', keyed(foreign)],
  ['a frame without an origin', [403], '/api/file', keyed({ origin: 'null' })],
  ['another port of this computer', [403], '/api/file', keyed({ origin: 'http://127.0.0.1:9' })],
  ['a page across sites', [403], '/api/file', keyed({ 'sec-fetch-site': 'cross-site' })],
  ['a page of the same site at another port', [403], '/api/file', keyed({ 'sec-fetch-site': 'same-site' })],
  ['the page inside a foreign one', [403], '/', () => ({ headers: { 'sec-fetch-site': 'cross-site' } })],
  ['data by an address that was typed', [403], '/api/file', keyed({ 'sec-fetch-site': 'none' })],
]

const paths: readonly Attack[] = [
  '../secret.yaml',
  '..%2fsecret.yaml',
  '%2e%2e/secret.yaml',
  '/etc/passwd',
  '/etc/passwd.yaml',
  'link.yaml',
  'up/secret.yaml',
  'id_rsa',
  'privacy.yaml%00.yaml',
  '..%5csecret.yaml',
  'parts/../../secret.yaml',
  '.',
].map((name) => [`the file ${name}`, [404], `/api/file?name=${name}`, keyed()])

const pages: readonly Attack[] = [
  '/../serve.js',
  '/%2e%2e/serve.js',
  '/fonts/../../package.json.js',
  '/fonts%2f..%2f..%2fserve.js',
  '//etc/passwd',
  '/.env.js',
  '/w/privacy.yaml',
].map((path) => [`the page ${path}`, [404, 400], path])

const writes: readonly Attack[] = [
  ['to write without a state', [412], '/api/file', keyed({}, { method: 'PUT', body: 'x' })],
  ['to write over another state', [412], '/api/file', keyed({ 'if-match': '"old"' }, { method: 'PUT', body: 'x' })],
  ['to write as new what is there', [412], '/api/file', keyed({ 'if-none-match': '*' }, { method: 'PUT', body: 'x' })],
  [
    'to write through a link',
    [404],
    '/api/file?name=link.yaml',
    keyed({ 'if-match': '*' }, { method: 'PUT', body: 'x' }),
  ],
  [
    'to write what is no declaration',
    [404],
    '/api/file?name=id_rsa',
    keyed({ 'if-none-match': '*' }, { method: 'PUT', body: 'x' }),
  ],
  [
    'to write a picture',
    [405],
    '/api/file?name=logo.svg',
    keyed({ 'if-none-match': '*' }, { method: 'PUT', body: 'x' }),
  ],
  ['to post', [405], '/api/file', keyed({}, { method: 'POST', body: 'x' })],
  ['to delete', [405], '/api/file', keyed({}, { method: 'DELETE' })],
  ['to post to the page', [405], '/', () => ({ method: 'POST', body: 'x' })],
]

describe('what has to be refused', () => {
  const attacks: readonly Attack[] = [...withoutToken, ...fromElsewhere, ...paths, ...pages, ...writes]
  test.for(attacks)('%s', async ([, refused, path, sent]) => {
    const folder = box()
    const studio = await started(folder)
    const came = await ask(studio, path, sent?.(studio))
    expect(refused).toContain(came.code)
    expect(came.body).not.toMatch(/secret$|key$|forthright: 1/)
    expect(readFileSync(join(folder, 'secret.yaml'), 'utf8')).toBe('secret')
    expect(readFileSync(join(folder, 'w/privacy.yaml'), 'utf8')).toBe(begun)
  })

  test('the token where it would be logged: in the address', async () => {
    const studio = await started(box())
    expect((await ask(studio, `/api/file?t=${studio.token}`)).code).toBe(403)
    expect(studio.address).toBe(`http://127.0.0.1:${studio.port}/#t=${studio.token}`)
  })

  test('more than a declaration can be', async () => {
    const folder = box()
    const studio = await started(folder)
    const { headers } = await ask(studio, '/api/file', { headers: keyOf(studio) })
    const sent = {
      method: 'PUT',
      headers: { ...keyOf(studio), 'if-match': String(headers.etag) },
      body: 'x'.repeat(3_000_000),
    }
    expect([413, 'ECONNRESET', 'EPIPE']).toContain((await ask(studio, '/api/file', sent)).code)
    expect(readFileSync(join(folder, 'w/privacy.yaml'), 'utf8')).toBe(begun)
    expect(readdirSync(join(folder, 'w')).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('a request without a host', async () => {
    const { port } = await started(box())
    const said = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\n\r\n'))
      socket.on('data', (data) => resolve(String(data).split('\r\n')[0] ?? ''))
    })
    expect(said).toMatch(/^HTTP\/1.1 4/)
  })

  test('whoever asks from another computer', async () => {
    const { port } = await started(box())
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((one) => one && !one.internal && one.family === 'IPv4')
    const reached = await new Promise<boolean>((resolve) => {
      // Without an address outside there is nobody to ask.
      if (outside === undefined) return resolve(false)
      const socket = connect(port, outside.address, () => resolve(true))
      socket.on('error', () => resolve(false))
    })
    expect(reached).toBe(false)
  })
})
