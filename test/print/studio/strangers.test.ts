import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { expect, onTestFinished, test, vi } from 'vitest'
import { read } from '../../examples/project.js'
import { browserOfFile } from '../browser.js'
import { opened, showsWords } from './opened.js'

const browserFor = browserOfFile()

const club = read('examples/membership-club/privacy.yaml')

/** A page of somebody else on this computer, at another port. */
async function elsewhere(): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end('<!doctype html><title>Elsewhere</title><body></body>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`
}

test('a page at another port reads nothing, writes nothing and frames nothing', async (context) => {
  const browser = browserFor(context)
  const { page, file } = await opened(browser, club)
  await showsWords(page, 'Run your membership')
  const own = new URL(page.url()).origin
  const token = await page.evaluate<string>(`sessionStorage.getItem('forthright-token')`)
  const stranger = await page.context().newPage()
  await stranger.goto(await elsewhere())
  const tried = await stranger.evaluate<readonly string[]>(`Promise.all([
    fetch('${own}/api/file'),
    fetch('${own}/api/file', { mode: 'no-cors' }).then((answer) => (answer.type === 'opaque' ? Promise.reject() : answer)),
    fetch('${own}/api/file', { headers: { 'x-forthright-token': '${token}' } }),
    fetch('${own}/api/file', { method: 'PUT', body: 'x' }),
  ].map((one) => one.then((answer) => 'read', () => 'refused')))`)
  expect(tried).toEqual(['refused', 'refused', 'refused', 'refused'])
  await stranger.evaluate(
    `document.body.innerHTML = '<iframe src="${own}/"></iframe><form method="post" action="${own}/api/file"></form>'`,
  )
  await vi.waitFor(() => expect(stranger.frames().length).toBe(2))
  expect(
    await stranger
      .frames()[1]
      ?.locator('.st-bar')
      .count()
      .catch(() => 0),
  ).toBe(0)
  expect(readFileSync(file, 'utf8')).toBe(club)
})

test('a script that somebody plants in the page does not run', async (context) => {
  const browser = browserFor(context)
  const { page, said } = await opened(browser, club)
  await showsWords(page, 'Run your membership')
  expect(said).toEqual([])
  await page.evaluate(`{
    const script = document.createElement('script')
    script.textContent = 'window.planted = true'
    document.body.append(script)
    document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.planted = true">')
  }`)
  await vi.waitFor(() => expect(said.join()).toContain('Content Security Policy'))
  expect(await page.evaluate('window.planted')).toBeUndefined()
})

test('a declaration that was made to do harm is words, and the page lives', async (context) => {
  const browser = browserFor(context)
  const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script> "]: {'
  const text = club.replace('title: Run your membership', `title: ${JSON.stringify(hostile)}`)
  const { page, said } = await opened(browser, text)
  await showsWords(page, 'alert(1)')
  expect(await page.frameLocator('iframe').locator('main script, main img[src=x]').count()).toBe(0)
  expect(said).toEqual([])
})
