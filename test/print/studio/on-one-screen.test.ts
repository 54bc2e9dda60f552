import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { clubThatDoes } from '../../studio/asked.js'
import { browserOfFile } from '../browser.js'
import { opened } from './opened.js'

const browserFor = browserOfFile()

const main = (page: Page) => page.locator('.st-question button.is-main')
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test('of several on one screen, one is corrected, one denied and the rest confirmed with one yes', async (context) => {
  const { page, file, said } = await opened(
    browserFor(context),
    await clubThatDoes(['newsletter', 'website', 'photographs']),
  )
  await main(page).waitFor()
  expect(await heading(page)).toMatch(/^These three, as they stand/)
  const day = page.getByRole('textbox', { name: /^I weighed this against/ })
  expect(await day.count()).toBe(1)
  await press(page, 'Change: Send you our newsletter')
  await press(page, 'Change: What you do')
  await page.getByRole('textbox', { name: 'What do you do with which data?' }).fill('We post a letter in spring.')
  await press(page, 'We do not do this: Keep our website running')
  // Whoever does not do something has not weighed it.
  expect(await day.count()).toBe(0)
  const before = readFileSync(file, 'utf8')
  await main(page).click()
  await vi.waitFor(() => expect(readFileSync(file, 'utf8')).not.toBe(before), 10_000)
  const after = readFileSync(file, 'utf8')
  expect(after).toContain('description: We post a letter in spring.')
  expect(after).toMatch(/photographs:\n(?: {4}.*\n)*? {4}basis:/)
  expect(after).not.toContain('website:')
  await vi.waitFor(async () => expect(await heading(page)).not.toMatch(/is this what you do/), 10_000)
  expect(said).toEqual([])
})

test('what is opened and left as it was is asked of all again; what is typed in it outlives a reload', async (context) => {
  const { page, said } = await opened(browserFor(context), await clubThatDoes(['newsletter', 'website', 'photographs']))
  await main(page).waitFor()
  await press(page, 'Change: Send you our newsletter')
  await press(page, 'Change: What you do')
  const words = page.getByRole('textbox', { name: 'What do you do with which data?' })
  await words.fill('We post a letter in spring.')
  await page.reload()
  await words.waitFor()
  expect(await words.inputValue()).toBe('We post a letter in spring.')
  await press(page, 'Leave as it was: Send you our newsletter')
  expect(await words.count()).toBe(0)
  await press(page, 'Change: Send you our newsletter')
  expect(await words.count()).toBe(0)
  expect(said).toEqual([])
})

test('what cannot be taken is told where it was opened, and leads there', async (context) => {
  const { page, file, said } = await opened(
    browserFor(context),
    await clubThatDoes(['newsletter', 'website', 'photographs']),
  )
  await main(page).waitFor()
  const before = readFileSync(file, 'utf8')
  await press(page, 'Change: Keep our website running')
  await page.getByRole('textbox', { name: /^I weighed this against/ }).fill('one day')
  await main(page).click()
  const fault = page.locator('.st-opened .st-fault')
  await fault.waitFor({ timeout: 10_000 })
  expect(await fault.textContent()).toMatch(/one day/)
  // It may stand far above the button.
  expect(await page.evaluate<string>('document.activeElement.id')).toBe('purposes.website/weighed')
  expect(readFileSync(file, 'utf8')).toBe(before)
  expect(said).toEqual([])
})
