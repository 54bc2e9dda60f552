import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, type TestContext, test, vi } from 'vitest'
import { clubUntil, desk } from '../../studio/asked.js'
import { browserOfFile } from '../browser.js'
import { type Opened, opened } from './opened.js'

const browserFor = browserOfFile()
let [name, card] = ['', '']
beforeAll(async () => {
  name = await clubUntil(desk(), 'name')
  card = await clubUntil(desk(), 'purposes.')
})

async function open(context: TestContext, text: string | undefined): Promise<Opened> {
  const browser = browserFor(context)
  const all = await opened(browser, text)
  await all.page.getByRole('heading', { level: 1 }).waitFor()
  return all
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent()
const focused = (page: Page) => page.evaluate<string>(`document.activeElement.id || document.activeElement.textContent`)
const main = (page: Page) => page.locator('.st-question button.is-main')
const change = (page: Page, label: string) =>
  page.getByRole('button', { name: `Change: ${label}`, exact: true }).click()
const saved = (file: string, words: string | RegExp) =>
  vi.waitFor(() => expect(readFileSync(file, 'utf8')).toMatch(words), 5_000)

describe('an answer that is being given', () => {
  test('survives going back, a reload and the way back of the browser, and is in no file', async (context) => {
    const { page, file } = await open(context, card)
    await change(page, 'What you do')
    const field = page.getByRole('textbox', { name: 'What do you do with which data?' })
    await field.fill('We keep a list in a red book')
    await page.getByText('but for the answer that you are giving').waitFor()
    const asked = await heading(page)
    const isThere = () =>
      vi.waitFor(async () => {
        expect(await heading(page)).toBe(asked)
        expect(await field.inputValue()).toBe('We keep a list in a red book')
      }, 10_000)
    const isElsewhere = () => vi.waitFor(async () => expect(await heading(page)).not.toBe(asked), 5_000)
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await isElsewhere()
    await page.getByText('but for the answer that you are giving').waitFor()
    await page.getByRole('button', { name: 'Next', exact: true }).click()
    await isThere()
    await page.goBack()
    await isElsewhere()
    await page.goForward()
    await isThere()
    await page.reload()
    await isThere()
    expect(readFileSync(file, 'utf8')).not.toContain('red book')
    await main(page).click()
    await saved(file, 'red book')
    await page.getByText('Saved on this computer', { exact: true }).waitFor()
  })

  test('is whatever stands in its fields: one of a list, and own words beside it without their button', async (context) => {
    const { page, file } = await open(context, card)
    await change(page, 'Legal basis')
    const pressed = page.getByRole('radio', { name: /^They said yes to it/ })
    await pressed.click()
    await pressed.click()
    await expect.poll(() => pressed.isChecked()).toBe(false)
    await page.getByRole('radio', { name: /^A law says that we must/ }).check()
    await change(page, 'Whose data')
    await page.getByRole('textbox', { name: 'Other people' }).fill('People on our boat list')
    await main(page).click()
    await saved(file, /basis: legal-obligation/)
    await saved(file, 'People on our boat list')
  })
})

test('lines that are pasted into a field come in whole, where the cursor stands', async (context) => {
  const { page } = await open(context, name)
  const field = page.getByRole('textbox').first()
  await field.fill('The Club')
  await field.press('Home')
  for (let letter = 0; letter < 4; letter++) await field.press('ArrowRight')
  await page.evaluate(`{
    const clipboardData = new DataTransfer()
    clipboardData.setData('text', 'Rowing\\r\\nand Sailing\\n')
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }`)
  await vi.waitFor(async () => expect(await field.inputValue()).toBe('The Rowing and SailingClub'), 5_000)
})

describe('keys in a field', () => {
  test('Enter goes on, and Esc leaves what was typed', async (context) => {
    const { page, file } = await open(context, name)
    await page.getByRole('textbox').first().focus()
    await page.keyboard.type('Rowing Club')
    await page.keyboard.press('Escape')
    expect(await focused(page)).not.toBe('answer')
    expect(await page.getByRole('textbox').first().inputValue()).toBe('Rowing Club')
    await page.getByRole('textbox').first().focus()
    await page.locator('button.is-main[aria-disabled="false"]').waitFor()
    await page.keyboard.press('Enter')
    await saved(file, 'name: Rowing Club')
    await vi.waitFor(async () => expect(await focused(page)).toBe('ask'))
  })

  test('Enter says yes to no card, and leaves no field empty', async (context) => {
    const { page, file } = await open(context, card)
    await change(page, 'What you do')
    await page.getByRole('textbox', { name: 'What do you do with which data?' }).focus()
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe(await main(page).textContent())
    expect(readFileSync(file, 'utf8')).toBe(card)
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    const fields = page.getByRole('textbox')
    await vi.waitFor(async () => expect(await fields.count()).toBeGreaterThan(1))
    await fields.first().focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe(await main(page).textContent())
  })
})

describe('what was confirmed', () => {
  test('goes only where that is meant, and is brought back by one press', async (context) => {
    const { page, file, said } = await open(context, card)
    const asked = await heading(page)
    await main(page).click()
    await saved(file, 'basis:')
    await vi.waitFor(async () => expect(await heading(page)).not.toBe(asked), 5_000)
    const confirmed = readFileSync(file, 'utf8')
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await vi.waitFor(async () => expect(await heading(page)).toBe(asked), 5_000)
    const deny = () => page.getByRole('button', { name: 'We do not do this' }).click()
    const say = (name: string) => page.getByRole('button', { name, exact: true }).click()
    await deny()
    await page.getByText('It takes with it what you confirmed. Run your membership: what you do').waitFor()
    await say('No, leave it')
    await vi.waitFor(async () => expect(await heading(page)).toBe(asked), 5_000)
    expect(readFileSync(file, 'utf8')).toBe(confirmed)
    await deny()
    await say('Yes, take it out')
    await vi.waitFor(() => expect(readFileSync(file, 'utf8')).not.toContain('membership:'), 5_000)
    await say('Bring it back')
    await vi.waitFor(() => expect(readFileSync(file, 'utf8')).toBe(confirmed), 5_000)
    await vi.waitFor(async () => expect(await heading(page)).toBe(asked), 5_000)
    expect(said).toEqual([])
  })
})

test('whoever answers from the list of what is open comes back to it, and reads there how it was understood', async (context) => {
  const { page, file, said } = await open(context, card)
  const list = page.getByRole('button', { name: /to find out/ }).first()
  expect(await list.textContent()).toMatch(/^\d+ to find out(?: by law, \d+ in all)?$/)
  await list.click()
  await page
    .getByRole('listitem')
    .filter({ hasText: /from which day it holds/i })
    .getByRole('button')
    .click()
  await page.getByRole('textbox').first().fill('1 Jan 2027')
  await main(page).click()
  await saved(file, 'effective: 2027-01-01')
  await vi.waitFor(async () => expect(await heading(page)).toMatch(/^\d+ to find out$/), 5_000)
  // A question that is asked in its turn leads on to the next.
  await page.getByRole('button', { name: 'Questions', exact: true }).first().click()
  const asked = await heading(page)
  await main(page).click()
  await vi.waitFor(async () => expect(await heading(page)).not.toBe(asked), 5_000)
  expect(await heading(page)).not.toMatch(/to find out/)
  expect(said).toEqual([])
})
