import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { clubThatDoes, clubUntil, desk, texts } from '../../studio/asked.js'
import { browserOfFile } from '../browser.js'
import { opened } from './opened.js'

const browserFor = browserOfFile()

const main = (page: Page) => page.locator('.st-question button.is-main')
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent()

/** What the page says is empty. */
const told = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'empty' }).getByRole('listitem').allTextContents()

const abroad = `# Begun by forthright.
# situation: saas
forthright: 1
regimes: [eu]
controllers:
  us: { name: Tallow Labs, country: IE, contact: { email: hello@tallow.example, post: '2 Quay Street, Galway' } }
recipients:
  intercom: { name: Intercom, role: processor, contract: true, does: answers, countries: [US] }
  hubspot: { name: HubSpot, role: processor, contract: true, does: writes, countries: [US] }
`

test('what is asked for each, and stands empty, is left only by a choice with a name', async (context) => {
  // Once anything is answered, all that is open has its mark, and stands in the list.
  const begun = await desk().answer({
    ...texts(abroad),
    decision: 'effective',
    answer: { is: 'words', words: '1 January 2027' },
  })
  const { page, file, said } = await opened(browserFor(context), 'files' in begun ? begun.files[0]?.text : undefined)
  await page
    .getByRole('button', { name: /to find out/ })
    .first()
    .click()
  const before = readFileSync(file, 'utf8')
  await page
    .getByRole('listitem')
    .filter({ hasText: 'what allows sending data to Intercom in the United States' })
    .getByRole('button')
    .click()
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await page.getByRole('radio', { name: /^Not the same for all of them/ }).check()
  await main(page).click()
  await vi.waitFor(async () => expect(await told(page)).toHaveLength(2), 5_000)
  for (const [index, words] of (await told(page)).entries()) expect(words).toContain(['Intercom', 'HubSpot'][index])
  expect(await page.evaluate<string>('document.activeElement.name')).toBe('intercom.eu')
  expect(readFileSync(file, 'utf8')).toBe(before)
  await page.locator('[name="intercom.eu"]').first().check()
  await vi.waitFor(async () => expect((await told(page)).join()).not.toContain('Intercom: What allows it'), 5_000)
  await page.getByRole('button', { name: 'Leave it open' }).click()
  await vi.waitFor(
    () => expect(readFileSync(file, 'utf8')).toMatch(/HubSpot in the United States .*; left: 2026-11-29/),
    5_000,
  )
  expect(said).toEqual([])
})

test('a day that is typed for several stands on the card of each that is opened', async (context) => {
  const { page, said } = await opened(browserFor(context), await clubThatDoes(['website', 'photographs']))
  const day = page.getByRole('textbox', { name: /^I weighed this against/ })
  await day.fill('14 April 2026')
  await page
    .getByRole('button', { name: /^Change: / })
    .first()
    .click()
  const inside = page.locator('.st-opened').getByRole('textbox', { name: /^I weighed this against/ })
  await inside.waitFor()
  expect(await inside.inputValue()).toBe('14 April 2026')
  expect(said).toEqual([])
})

test('how an answer was read stands over the next question, and over none behind it', async (context) => {
  const { page, said } = await opened(browserFor(context), await clubUntil(desk(), 'name'))
  await page.getByRole('textbox').first().fill('Rowing Club')
  await main(page).click()
  await page.getByRole('combobox').or(page.getByRole('textbox')).first().waitFor()
  await vi.waitFor(async () => expect(await heading(page)).toMatch(/Where are you/), 5_000)
  await page.getByRole('textbox').first().fill('Wales')
  await page.getByRole('checkbox', { name: 'Nowhere else' }).check()
  await main(page).click()
  const read = page.getByText(/^Read as:/)
  await read.first().waitFor()
  const asked = await heading(page)
  await page
    .getByRole('button', { name: /to find out/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Answer it' }).first().click()
  await vi.waitFor(async () => expect(await heading(page)).not.toBe(asked), 5_000)
  expect(await read.count()).toBe(0)
  await page.goBack()
  await page.goBack()
  await page.goForward()
  expect(await read.count()).toBe(0)
  expect(said).toEqual([])
})

test('nothing is left by going on with nothing said, and a press that comes too soon answers no other question', async (context) => {
  const { page, file, said } = await opened(browserFor(context), await clubUntil(desk(), 'contact'))
  const asked = await heading(page)
  const before = readFileSync(file, 'utf8')
  await main(page).click()
  await vi.waitFor(async () => expect(await told(page)).toEqual(['E-mail', 'Post']), 5_000)
  expect(readFileSync(file, 'utf8')).toBe(before)
  await page.getByRole('textbox').first().fill('privacy@cwm.example')
  // Three presses as fast as a machine makes them: the first alone is meant.
  await page.evaluate(
    `(() => {
      const seen = []
      window.seen = seen
      const press = () => { const main = document.querySelector('.st-question button.is-main'); seen.push(main?.textContent); main?.click() }
      press()
      new MutationObserver((_, all) => {
        if (document.querySelector('.st-question h1')?.textContent === ${JSON.stringify(asked)}) return press()
        all.disconnect()
        press()
      }).observe(document.body, { childList: true, subtree: true, characterData: true })
    })()`,
  )
  await vi.waitFor(async () => expect(await heading(page)).not.toBe(asked), 10_000)
  const next = await heading(page)
  await page.waitForTimeout(1_000)
  expect(await page.evaluate('window.seen')).toContain('One moment …')
  expect(await heading(page)).toBe(next)
  expect(await told(page)).toEqual([])
  await page.getByRole('button', { name: 'Leave it for now' }).click()
  await vi.waitFor(async () => expect(await heading(page)).not.toBe(next), 10_000)
  expect(said).toEqual([])
})
