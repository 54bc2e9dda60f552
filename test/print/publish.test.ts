import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, type TestContext, test } from 'vitest'
import { blocksOf } from '../../scripts/documents/blocks.js'
import { read } from '../examples/project.js'
import { launched, noBrowser } from './browser.js'
import { needs } from './tools.js'

/** Holds `docs/publish.md` against a browser. */
const told = read('docs/publish.md')
const notice = read('examples/membership-club/out/members.en.html')
const style = /<style>(.*?)<\/style>/s.exec(notice)?.[1] ?? ''
const hash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`

let browser: Browser | undefined
beforeAll(async () => {
  browser = await launched()
})
afterAll(() => browser?.close())

/** The rows of the table: what a server sends, and whether the page then looks as it should. */
const policies = [...told.matchAll(/^\| (no policy|`default-src[^|]*) \| (as it should|without its look) \|$/gm)].map(
  ([, sent = '', result]) => ({
    policy:
      sent === 'no policy' ? undefined : sent.replace(' and the hash of its style', ` ${hash}`).replaceAll('`', ''),
    result,
  }),
)

test('a server that sends a policy takes the look away or leaves it, as the table says', async (context) => {
  expect(policies).toHaveLength(4)
  const page = await visitor(context)
  for (const { policy, result } of policies) {
    await page.goto(`https://club.example/privacy.html?${new URLSearchParams({ policy: policy ?? '' })}`)
    expect(await lookOf(page), policy).toBe(result)
    expect(await page.locator('main').textContent()).toContain('6 years after your membership ends')
  }
})

test('the hash that is shown is the one of the page', () => {
  expect(told).toContain(hash.slice(1, -1))
})

test('in a frame the page keeps its look, and its links lead within the frame', async (context) => {
  const page = await visitor(context)
  await page.goto('https://club.example/frame.html')
  const frame = page.frameLocator('iframe[title="Privacy notice"]')
  await frame.locator('main').waitFor()
  expect(await page.frames()[1]?.evaluate(border)).toBe('6px')
  await frame.locator('main a[href="#why"]').first().click()
  expect(page.url()).toBe('https://club.example/frame.html')
  expect(page.frames()[1]?.url()).toBe('https://files.example.org/privacy.html#why')
})

test('pasted, headings, lists and tables stay, and links inside lead to where it was copied from', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-publish-'))
  try {
    writeFileSync(join(folder, 'members.en.html'), notice)
    const onDisk = pathToFileURL(join(folder, 'members.en.html')).href
    for (const from of [onDisk, 'https://club.example/privacy.html']) {
      const page = await visitor(context)
      await page.goto(from)
      await page.evaluate(`getSelection().selectAllChildren(document.querySelector('main'))`)
      await page.keyboard.press('Control+C')
      await page.goto('https://club.example/editor.html')
      await page.focus('[contenteditable]')
      await page.keyboard.press('Control+V')
      for (const part of ['h2', 'h3', 'ul', 'table', 'th'])
        expect(await page.locator(`[contenteditable] ${part}`).count(), part).toBeGreaterThan(0)
      const links = await page.locator('[contenteditable] a').evaluateAll((all) => all.map((one) => one.href))
      const inside = links.filter((link) => link.includes('#'))
      expect(inside.length).toBeGreaterThan(10)
      for (const link of inside) expect(link.startsWith(`${from}#`), link).toBe(true)
      for (const link of links.filter((one) => !one.includes('#'))) expect(link).toMatch(/^(?:https|mailto):/)
      await page.context().close()
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})

const border = `getComputedStyle(document.querySelector('.fr-header')).borderTopWidth`

const lookOf = async (page: Page): Promise<string> =>
  (await page.evaluate(border)) === '6px' ? 'as it should' : 'without its look'

const frameOf = (): string =>
  blocksOf(told.replace(/^ {3}/gm, ''))
    .find(({ info }) => info === 'html frame.html')
    ?.lines.join('') ?? ''

const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Club</title>'
const pages: Readonly<Record<string, string>> = {
  '/privacy.html': notice,
  '/frame.html': `${head}<h1>Club</h1>${frameOf()}`,
  '/editor.html': `${head}<div contenteditable></div>`,
}

/** Somebody with a browser; the web is what these pages are. */
async function visitor(context: TestContext): Promise<Page> {
  needs(browser !== undefined, context, noBrowser)
  if (!browser) throw new Error('no browser')
  const page = await (await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })).newPage()
  await page.route(/^https:/, async (route) => {
    const { pathname, searchParams } = new URL(route.request().url())
    const policy = searchParams.get('policy')
    const headers = policy === null || policy === '' ? {} : { 'content-security-policy': policy }
    await route.fulfill({ body: pages[pathname] ?? '', contentType: 'text/html; charset=utf-8', headers })
  })
  return page
}
