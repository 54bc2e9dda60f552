import { chmodSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Studio } from '../../../src/node/studio/serve-studio.js'
import { ask, begun, box, keyOf, started } from './started.js'

/** What a page that listens is told, as it comes. */
function heardBy(studio: Studio): readonly string[] {
  const heard: string[] = []
  const { port } = studio
  const asked = request({ host: '127.0.0.1', port, path: '/api/events', headers: keyOf(studio) }, (response) => {
    response.on('data', (chunk) => heard.push(String(chunk)))
  })
  asked.on('error', () => {})
  asked.end()
  onTestFinished(() => void asked.destroy())
  return heard
}

test('the page is for everybody, what it shows for whoever has the token', async () => {
  const studio = await started(box())
  const page = await ask(studio, '/')
  expect(page).toMatchObject({ code: 200, body: '<!doctype html>' })
  expect(page.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'")
  expect(page.headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' })
  expect((await ask(studio, '/notice.typ')).code).toBe(200)
  expect((await ask(studio, '/fonts/DejaVuSansMono.ttf')).headers['content-type']).toBe('font/ttf')
  const about = await ask(studio, '/api/about', { headers: keyOf(studio) })
  expect(JSON.parse(about.body)).toEqual({ main: 'privacy.yaml', isThere: true, day: '2026-11-29' })
  const own = { ...keyOf(studio), origin: `http://127.0.0.1:${studio.port}`, 'sec-fetch-site': 'same-origin' }
  expect((await ask(studio, '/api/file', { headers: own })).body).toBe(begun)
  expect((await ask(studio, '/api/file?name=parts/people.yaml', { headers: own })).code).toBe(200)
  expect((await ask(studio, '/api/file?name=logo.svg', { headers: own })).body).toBe('<svg/>')
})

test('parts that others share are read and written below the folder of the settings, and nowhere else', async () => {
  const folder = box()
  const shared = join(folder, 'secret.yaml')
  const within = await started(folder, undefined, folder)
  const got = await ask(within, '/api/file?name=../secret.yaml', { headers: keyOf(within) })
  expect(got).toMatchObject({ code: 200, body: 'secret' })
  const sent = {
    method: 'PUT',
    headers: { ...keyOf(within), 'if-match': String(got.headers.etag) },
    body: 'recipients: {}\n',
  }
  expect((await ask(within, '/api/file?name=../secret.yaml', sent)).code).toBe(204)
  expect(readFileSync(shared, 'utf8')).toBe('recipients: {}\n')
  expect((await ask(within, '/api/file?name=../../etc/x.yaml', { headers: keyOf(within) })).code).toBe(404)
  for (const settings of [undefined, join(folder, 'w'), join(folder, 'page')]) {
    const alone = await started(folder, undefined, settings)
    expect((await ask(alone, '/api/file?name=../secret.yaml', { headers: keyOf(alone) })).code).toBe(404)
  }
})

test('a file is written where it is what the page knows, and keeps who may read it', async () => {
  const folder = box()
  const file = join(folder, 'w/privacy.yaml')
  chmodSync(file, 0o640)
  const studio = await started(folder)
  const { headers } = await ask(studio, '/api/file', { headers: keyOf(studio) })
  const match = (etag: unknown, body: string) =>
    ask(studio, '/api/file', { method: 'PUT', headers: { ...keyOf(studio), 'if-match': String(etag) }, body })
  const first = await match(headers.etag, '# mine\n')
  expect(first.code).toBe(204)
  expect(readFileSync(file, 'utf8')).toBe('# mine\n')
  expect(statSync(file).mode & 0o777).toBe(0o640)
  expect((await match(headers.etag, '# theirs\n')).code).toBe(412)
  const both = await Promise.all([match(first.headers.etag, '# one\n'), match(first.headers.etag, '# two\n')])
  expect(both.map(({ code }) => code).toSorted()).toEqual([204, 412])
})

test('a file that is not there yet is made', async () => {
  const folder = box()
  rmSync(join(folder, 'w/privacy.yaml'))
  const studio = await started(folder)
  expect((await ask(studio, '/api/file', { headers: keyOf(studio) })).code).toBe(404)
  const sent = { method: 'PUT', headers: { ...keyOf(studio), 'if-none-match': '*' }, body: begun }
  expect((await ask(studio, '/api/file', sent)).code).toBe(204)
  expect(readFileSync(join(folder, 'w/privacy.yaml'), 'utf8')).toBe(begun)
})

test('a page hears what somebody else changes, however that is saved', async () => {
  const folder = box()
  const file = join(folder, 'w/privacy.yaml')
  const studio = await started(folder)
  await ask(studio, '/api/file', { headers: keyOf(studio) })
  const heard = heardBy(studio)
  await vi.waitFor(() => expect(heard).toHaveLength(1))
  writeFileSync(file, '# theirs\n')
  await vi.waitFor(() => expect(heard).toHaveLength(2), 5_000)
  writeFileSync(join(folder, 'w/.swap'), '# renamed\n')
  renameSync(join(folder, 'w/.swap'), file)
  await vi.waitFor(() => expect(heard).toHaveLength(3), 5_000)
  rmSync(file)
  await vi.waitFor(() => expect(heard.at(-1)).toContain('"state":"gone"'), 5_000)
  expect(heard[1]).toMatch(/^event: changed\ndata: \{"name":"privacy.yaml","state":"\\".{22}\\""\}\n\n$/)
})

test('it ends when no page is open any more', async () => {
  const studio = await started(box(), 50)
  await studio.ended
  expect((await ask(studio, '/')).code).toBe('ECONNREFUSED')
})

test('two at once know nothing of each other', async () => {
  const [one, other] = await Promise.all([started(box()), started(box())])
  expect(one.token).not.toBe(other.token)
  expect((await ask(other, '/api/file', { headers: keyOf(one) })).code).toBe(403)
})
