import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { begun, interviewed, plainly, textOf } from '../../interview/interviewed.js'
import { browserOfFile } from '../browser.js'
import { opened } from './opened.js'

const browserFor = browserOfFile()

/** A club, up to its times. */
const { standing } = interviewed(
  (decision) => {
    if (decision.id === 'situation') return { is: 'picked', values: ['club'] }
    if (decision.id === 'purposes') return { is: 'picked', values: ['membership', 'website', 'meetings'] }
    return plainly(decision)
  },
  begun,
  ({ screen }) => screen === 'time',
)

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const row = (page: Page, words: string | RegExp) => page.getByRole('textbox', { name: words })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('all times stand on one screen, and what is unsure is settled below its row before anybody goes on', async (context) => {
  const { page, file, said } = await opened(browserFor(context), textOf(standing))
  await heading(page).getByText('How long do you keep the data?').waitFor()
  await row(page, /^Run your membership: how long, after you leave/).fill('6 years')
  await page.getByText('Read as: Kept for 6 years after you leave.').waitFor()
  await press(page, 'It runs from something else').click()
  expect(await row(page, /^Run your membership/).inputValue()).toBe('6 years after ')
  await row(page, /^Run your membership/).fill('6 years after you hand back the key')
  await page.getByText('Read as: Kept for 6 years after you hand back the key.').waitFor()
  await row(page, /^Hold meetings/).fill('for ever')
  await press(page, 'Go on').click()
  await press(page, 'It is our archive').waitFor()
  await heading(page).getByText('How long do you keep the data?').waitFor()
  expect(readFileSync(file, 'utf8')).not.toContain('indefinitely')
  await press(page, 'It is our archive').click()
  const website = page.locator('.st-card').filter({ has: row(page, /^Keep our website/) })
  await website.getByRole('button', { name: 'Somebody else knows' }).click()
  await row(page, /^Who\? A name/).fill('Tom, webmaster')
  await press(page, 'Go on').click()
  await vi.waitFor(() => expect(readFileSync(file, 'utf8')).toContain('asked: [Tom, webmaster'), 10_000)
  const text = readFileSync(file, 'utf8')
  expect(text).toMatch(/keep: 6 years\n +after: you hand back the key/)
  expect(text).toContain('legal.archiving')
  await vi.waitFor(async () => expect(await heading(page).textContent()).not.toContain('How long'), 10_000)
  expect(said).toEqual([])
})
