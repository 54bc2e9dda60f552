import { writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { read } from '../../examples/project.js'
import { isWhole } from '../../sampling.js'
import { clubThatDoes, clubUntil, desk } from '../../studio/asked.js'
import { axe, browserOfFile, type Found, look, told } from '../browser.js'
import { editorOf, type Opened, opened, showsWords } from './opened.js'

const club = read('examples/membership-club/privacy.yaml')

const browserFor = browserOfFile()
let [contact, card, several] = ['', '', '']
beforeAll(async () => {
  contact = await clubUntil(desk(), 'contact')
  card = await clubUntil(desk(), 'purposes.')
  several = await clubThatDoes(['newsletter', 'website', 'photographs'])
})

/** A view of the page: the text that it is of, and what is pressed to come to it. */
interface View {
  readonly text?: () => string
  come?(opened: Opened): Promise<unknown>
}

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).locator('visible=true').first().click()

const views: Readonly<Record<string, View>> = {
  'the first question': {},
  'a question of several fields': { text: () => contact },
  'a card with a line that is said otherwise': {
    text: () => card,
    async come({ page }) {
      await press(page, 'Change: Legal basis')
      await press(page, 'Change: What you do')
      await press(page, 'Somebody else knows')
    },
  },
  'several, of which one is opened and one denied': {
    text: () => several,
    async come({ page }) {
      await press(page, /^Change: Send you/)
      await press(page, 'Change: Legal basis')
      await press(page, /^We do not do this: Keep our website/)
    },
  },
  'an answer that cannot be taken': { come: ({ page }) => press(page, 'Go on') },
  'a text that has to be mended': {
    text: () => '# situation: club\nforthright: [\n',
    come: ({ page }) => page.getByRole('button', { name: /^Show me line/ }).waitFor(),
  },
  'nothing that is asked': {
    text: () => club,
    async come({ page }) {
      await press(page, 'Questions')
      await page.locator('.st-left h1').waitFor()
    },
  },
  'what is to be found out': { text: () => card, come: ({ page }) => press(page, /to find out/i) },
  'the text with what was found': {
    text: () => club.replace('    basis: contract\n', ''),
    come: ({ page }) => page.getByText('1 error').waitFor(),
  },
  'the text beside what it rests on': {
    text: () => club,
    async come({ page }) {
      await showsWords(page, 'Run your membership')
      await page.frameLocator('iframe').locator('main [data-at^="/purposes/membership/basis"]').first().click()
      await page.getByRole('region', { name: 'Where this comes from' }).waitFor()
    },
  },
  'files to be saved': { text: () => club, come: ({ page }) => press(page, 'Print or publish') },
  'a file that was changed elsewhere': {
    text: () => club,
    async come({ page, file }) {
      await page.route('**/api/file**', (route) =>
        route.request().method() === 'PUT' ? route.abort() : route.continue(),
      )
      await editorOf(page).click()
      await page.keyboard.type('#')
      await page.getByText(/^Not saved/).waitFor()
      writeFileSync(file, `${club}# theirs\n`)
      await press(page, 'See both')
    },
  },
}

/** How a view is looked at. */
interface Look {
  readonly width: number
  readonly colorScheme?: 'light' | 'dark'
  readonly isLarge?: true
  readonly forcedColors?: 'active'
  readonly reducedMotion?: 'reduce'
}

const all: readonly Look[] = [320, 390, 768, 1360].flatMap((width): readonly Look[] => [
  { width, colorScheme: 'light' },
  { width, colorScheme: 'dark' },
  { width, isLarge: true },
  { width, forcedColors: 'active', reducedMotion: 'reduce' },
])
const looks = isWhole ? all : all.filter(({ width }) => width === 320 || width === 1360)

/** How far what is in sight can be moved sideways: not at all. */
const sideways = `Math.max(...[document.documentElement, ...document.querySelectorAll('.st-all, .st-left, .st-work, dialog[open]')]
  .filter((one) => one.clientWidth > 0)
  .map((one) => one.scrollWidth - one.clientWidth))`

test.for(Object.entries(views))('%s can be used by everybody', async ([, { text, come }], context) => {
  const browser = browserFor(context)
  // Wide, so that what has to be pressed is there, whichever part a narrow window shows.
  const all = await opened(browser, text?.(), { bypassCSP: true })
  const { page } = all
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await come?.(all)
  await page.evaluate(axe)
  const found: string[] = []
  for (const { width, isLarge, ...media } of looks) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference', ...media })
    await page.evaluate(`document.documentElement.style.fontSize = '${isLarge ? '200%' : ''}'`)
    const seen = `${JSON.stringify({ width, isLarge, ...media })}`
    found.push(...told(await page.evaluate<Found>(look)).map((one) => `${seen} ${one}`))
    const moved = await page.evaluate<number>(sideways)
    if (moved > 0) found.push(`${seen} moves sideways by ${moved}`)
  }
  expect(found).toEqual([])
})

test('in the notice that a narrow window shows, too', async (context) => {
  const browser = browserFor(context)
  const { page } = await opened(browser, club, { width: 390, bypassCSP: true })
  await press(page, 'Notice')
  await page.evaluate(axe)
  expect(told(await page.evaluate<Found>(look))).toEqual([])
  expect(await page.evaluate(sideways)).toBe(0)
})
