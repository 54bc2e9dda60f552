import { HtmlValidate } from 'html-validate/node'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { docsFiles } from '../../scripts/site/docs.js'
import { sampled } from '../sampling.js'
import { axe, type Found, launched, look, noBrowser, told } from './browser.js'
import { needs } from './tools.js'

const files = docsFiles()

/** Pages of our own; what forthright printed is held against the same elsewhere. */
const pages = [...files.keys()].filter((address) => address.endsWith('.html') && !/\/out\/[^/]*\.html$/.test(address))

/** One of each kind, and those that a reader begins with; the longest are for a whole run. */
const kinds = ['index', 'map', 'examples', 'tutorial', 'search', 'rules/retention-is-stated']
  .map((name) => `docs/${name}.html`)
  .concat(pages.filter((address) => /as-published\/index|privacy\.yaml/.test(address)).slice(0, 2))

const some = (what: string, tell: (message: string) => unknown): readonly string[] => [
  ...new Set([...kinds, ...sampled(pages, what, tell, { least: 6, share: 60 })]),
]

test('the pages keep to the standard, says html-validate', async ({ annotate }) => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off' } })
  for (const address of some('pages held against the standard', annotate)) {
    const { results } = await validator.validateString(String(files.get(address)))
    const faults = results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
    expect(faults, address).toEqual([])
  }
})

describe('in a browser', () => {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await launched()
  })
  afterAll(() => browser?.close())

  const looks = [
    { width: 320, colorScheme: 'light', media: 'screen' },
    { width: 1280, colorScheme: 'dark', media: 'screen' },
    { width: 643, colorScheme: 'light', media: 'print' },
  ] as const

  test.for(looks)('nothing keeps anybody out: $width px, $colorScheme, $media', async (given, context) => {
    needs(browser !== undefined, context, noBrowser)
    if (!browser) return
    const { page, strange } = await visitor(browser, given)
    for (const address of some(`pages in a browser, ${given.media}`, (message) => context.annotate(message))) {
      await page.goto(`${site}${address}`)
      await page.evaluate(axe)
      const found = await page.evaluate<Found>(look)
      expect(told(found), address).toEqual([])
      const width = await page.evaluate<number>('document.documentElement.scrollWidth')
      expect(width, `nothing makes ${address} slide sideways`).toBeLessThanOrEqual(given.width)
    }
    expect(strange).toEqual([])
    await page.context().close()
  })

  test('a word is looked for from any page, and its own policy lets the search run', async (context) => {
    needs(browser !== undefined, context, noBrowser)
    if (!browser) return
    const { page, strange } = await visitor(browser, { ...looks[0], keepsPolicy: true })
    await page.goto(`${site}docs/rules/retention-is-stated.html`)
    await page.getByRole('searchbox').fill('baseline')
    await page.getByRole('button', { name: 'Find' }).click()
    await page.getByRole('link', { name: /A baseline/ }).click()
    expect(page.url()).toBe(`${site}docs/fix.html#a-baseline`)
    await page.goBack()
    await page.getByRole('searchbox').fill('<img src=x onerror=alert(1)>')
    await expect.poll(() => page.getByRole('status').textContent()).not.toContain('places, the best first\n')
    expect(await page.locator('#found img').count()).toBe(0)
    await page.getByRole('searchbox').fill('qqqq')
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Nothing was found.')
    expect(strange).toEqual([])
    await page.context().close()
  })

  test('a script that somebody planted does not run', async (context) => {
    needs(browser !== undefined, context, noBrowser)
    if (!browser) return
    const { page, strange } = await visitor(browser, { ...looks[0], keepsPolicy: true })
    await page.goto(`${site}docs/search.html`)
    await page.evaluate(`{
      const planted = document.createElement('script')
      planted.textContent = 'document.title = "planted"'
      document.body.append(planted)
    }`)
    expect(await page.title()).toBe('Search · forthright')
    expect(strange.join('\n')).toContain('Content Security Policy')
    await page.context().close()
  })
})

const site = 'https://site.example/'

interface Visit {
  readonly width: number
  readonly colorScheme: 'light' | 'dark'
  readonly media: 'screen' | 'print'
  readonly keepsPolicy?: true
}

/** Somebody who reads the site, and what else the pages asked for or complained of. */
async function visitor(browser: Browser, given: Visit): Promise<{ page: Page; strange: string[] }> {
  const { width, colorScheme, media, keepsPolicy } = given
  const surroundings = { viewport: { width, height: 800 }, colorScheme, bypassCSP: keepsPolicy !== true }
  const page = await (await browser.newContext(surroundings)).newPage()
  await page.emulateMedia({ media })
  const strange: string[] = []
  page.on('console', (message) => strange.push(message.text()))
  await page.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url())
    const content = files.get(decodeURIComponent(pathname.slice(1)))
    if (`${origin}/` !== site || content === undefined) {
      strange.push(route.request().url())
      await route.abort()
    } else await route.fulfill({ body: Buffer.from(content), contentType: typeOf(pathname) })
  })
  return { page, strange }
}

const typeOf = (name: string): string =>
  ({
    html: 'text/html; charset=utf-8',
    css: 'text/css',
    js: 'text/javascript',
    json: 'application/json',
    png: 'image/png',
  })[name.split('.').at(-1) ?? ''] ?? 'text/plain'
