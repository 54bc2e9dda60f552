import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { builtSite } from '../../../scripts/build/fresh-page.js'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
}

/** A server of files and nothing else, as any that somebody puts the site on; it sends no policy. */
export async function serveFiles(folder = builtSite()): Promise<{ readonly address: string; close(): void }> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1')
    const name = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    try {
      const body = readFileSync(join(folder, name))
      response.writeHead(200, { 'content-type': types[extname(name)] ?? 'application/octet-stream' })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = (): void => {
    server.close()
    server.closeAllConnections()
  }
  onTestFinished(close)
  const address = server.address()
  return { close, address: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/` }
}

/** A visit, with all that the pages said and asked. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  readonly said: string[]
  readonly asked: string[]
}

/** How somebody visits. */
export interface Visitor {
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  /** A script that runs before those of the page, which its policy does not forbid to a test. */
  readonly before?: string
  readonly bypassCSP?: boolean
}

/** Opens an address in a browser without a past. */
export async function visit(browser: Browser, address: string, visitor: Visitor = {}): Promise<Visit> {
  const { width = 1360, height = 1200, colorScheme = 'light', before, bypassCSP = false } = visitor
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, bypassCSP })
  onTestFinished(() => context.close())
  if (before !== undefined) await context.addInitScript(before)
  const said: string[] = []
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  context.on('page', (page) => {
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(String(error)))
  })
  const page = await context.newPage()
  await page.goto(address)
  return { page, context, said, asked }
}

/** The hosts that were asked for anything. */
export const hostsOf = (asked: readonly string[]): readonly string[] => [
  ...new Set(asked.filter((address) => !address.startsWith('blob:')).map((address) => new URL(address).host)),
]

/** A browser that opens and saves nothing but by downloads, as most do. */
export const withoutPickers = `for (const name of ['showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker']) delete window[name]`

/** Opens files as somebody does whose browser has no picker for them. */
export async function choose(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open a declaration' }).click(),
  ])
  await chooser.setFiles(
    Object.entries(files).map(([name, text]) => ({ name, mimeType: 'text/yaml', buffer: Buffer.from(text) })),
  )
}

/**
 * Pickers that choose from a disk of their own, which is real to the page: it has handles, permissions and writes. No test
 * can press the buttons of the browser's own.
 */
export const withPickers = `
window.disk = navigator.storage.getDirectory()
window.showOpenFilePicker = async () => [await (await window.disk).getFileHandle('privacy.yaml')]
window.showSaveFilePicker = async ({ suggestedName }) => (await window.disk).getFileHandle(suggestedName, { create: true })
window.showDirectoryPicker = () => window.disk
`

/** Puts files on that disk. */
export const putOnDisk = (page: Page, files: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate(`(async () => {
    for (const [path, text] of Object.entries(${JSON.stringify(files)})) {
      let folder = await window.disk
      const names = path.split('/')
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true })
      const stream = await (await folder.getFileHandle(names.at(-1), { create: true })).createWritable()
      await stream.write(text)
      await stream.close()
    }
  })()`)

/** A file on that disk. */
export const onDisk = (page: Page, name: string): Promise<string> =>
  page.evaluate(`(async () => (await (await (await window.disk).getFileHandle('${name}')).getFile()).text())()`)
