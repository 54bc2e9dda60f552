import { HtmlValidate } from 'html-validate/node'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { emitHtml } from '../../src/formats/html.js'
import { compared } from '../../src/reports/diff/compared.js'
import { diffHtml } from '../../src/reports/diff/html.js'
import { edits } from '../changes/edits.js'
import { example, yamlOf } from '../changes/sides.js'
import { checkFiles } from '../reports/machines.js'
import { axe, type Found, launched, look, noBrowser, told } from './browser.js'
import { extremes } from './documents.js'
import { needs } from './tools.js'

/** The club, and the same with twelve edits. */
async function compare(): Promise<string> {
  const declared: unknown = parse(example('membership-club'))
  for (const { edit } of edits) edit(declared)
  const [old, now] = [example('membership-club'), yamlOf(declared)].map((text) =>
    checkFiles({ path: 'privacy.yaml', text }),
  )
  const both = old && now && (await compared(old, now))
  return both ? diffHtml([both]) : ''
}

const pages = [
  ...extremes.map(({ name, document }) => ({ name, html: emitHtml(document) })),
  { name: 'two declarations compared', html: await compare() },
]

describe.each(pages)('the page of $name', ({ html }) => {
  test('keeps to the standard, says html-validate', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] })
    const { results } = await validator.validateString(html)
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    )
  })
})

describe('in a browser', () => {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await launched()
  })
  afterAll(() => browser?.close())

  // The draft has the same page and a few marks more: one width shows them.
  const cases = pages.flatMap(({ name, html }, index) => [
    ...(index < 2 ? [320, 768, 1280] : [320]).flatMap((width) => [
      { name, html, width, media: 'screen' as const, colorScheme: 'light' as const },
      { name, html, width, media: 'screen' as const, colorScheme: 'dark' as const },
    ]),
    { name, html, width: 643, media: 'print' as const, colorScheme: 'light' as const },
  ])

  test.for(cases)('nothing keeps anybody out: $name, $width px, $colorScheme, $media', async (given, context) => {
    const page = await opened(browser, given, context)
    const found = await page.evaluate<Found>(look)
    const width = await page.evaluate<number>('document.documentElement.scrollWidth')
    await page.context().close()
    // Nobody presses a link on paper.
    const isHindered = (one: string): boolean => given.media === 'screen' || !one.startsWith('target-size')
    expect(told(found).filter(isHindered)).toEqual([])
    expect(found.passes.length).toBeGreaterThan(20)
    expect(width, 'nothing makes the page slide sideways').toBeLessThanOrEqual(given.width)
  })

  test('axe is awake: a grey word and a picture without words are found', async (context) => {
    const [first] = cases
    const page = await opened(browser, first ?? expect.fail('no page'), context)
    const found = await page.evaluate<Found>(`
      document.querySelector('main').insertAdjacentHTML('beforeend', '<p style="color:#aaa">grey</p><img src="data:,">')
      ${look}`)
    await page.context().close()
    expect(found.violations.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'image-alt']))
  })

  test('a page asks for nothing and its own policy lets it look as it should', async (context) => {
    for (const { html } of pages) {
      needs(browser !== undefined, context, noBrowser)
      const page = await browser?.newPage()
      if (!page) return
      const asked: string[] = []
      const said: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      page.on('console', (message) => said.push(message.text()))
      await page.setContent(html)
      expect(await page.evaluate(`getComputedStyle(document.querySelector('.fr-header')).borderTopWidth`)).toBe('6px')
      await page.close()
      expect([...asked, ...said]).toEqual([])
    }
  })
})

interface Given {
  readonly html: string
  readonly width: number
  readonly media: 'screen' | 'print'
  readonly colorScheme: 'light' | 'dark'
}

/** A page as it looks in a window, with axe in it, for which alone its policy is put aside. */
async function opened(browser: Browser | undefined, given: Given, context: Parameters<typeof needs>[1]): Promise<Page> {
  needs(browser !== undefined, context, noBrowser)
  if (!browser) throw new Error('no browser')
  const { html, width, media, colorScheme } = given
  const surroundings = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true })
  const page = await surroundings.newPage()
  await page.emulateMedia({ media })
  await page.setContent(html)
  await page.evaluate(axe)
  return page
}
