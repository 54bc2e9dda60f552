import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { clubThatDoes, desk, texts } from '../../studio/asked.js'
import { browserOfFile } from '../browser.js'
import { opened } from './opened.js'

const browserFor = browserOfFile()

const main = (page: Page) => page.locator('.st-question button.is-main')
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent()

/** A club that said on its card what no list has. */
async function clubInOwnWords(): Promise<string> {
  const answered = await desk().answer({
    ...texts(await clubThatDoes(['membership'])),
    decision: 'purposes.membership',
    answer: { is: 'yes', changed: { data: ['Voice part'], sources: ['Our slip', 'Banana News'] } },
  })
  if (!('files' in answered)) throw new Error(JSON.stringify(answered))
  return answered.files[0]?.text ?? ''
}

test('what was said in own words is asked about on one screen, and who gives data as soon as others do', async (context) => {
  const { page, file, said } = await opened(browserFor(context), await clubInOwnWords())
  await vi.waitFor(async () => expect(await heading(page)).toContain('in your own words'), 10_000)
  const ofOthers = page.getByRole('radio', { name: /^Somebody else gives them/ })
  expect(await ofOthers.count()).toBe(2)
  const who = page.getByRole('textbox', { name: 'Who gives them?' })
  expect(await who.count()).toBe(0)
  await page
    .getByRole('radio', { name: /^The people themselves/ })
    .first()
    .check()
  await ofOthers.last().check()
  await who.fill('the shop on the quay')
  await page.getByRole('checkbox', { name: /^Name/ }).first().check()
  await main(page).click()
  await vi.waitFor(() => {
    const text = readFileSync(file, 'utf8')
    expect(text).toContain('name: the shop on the quay')
    expect(text).toContain('type: direct')
  }, 5_000)
  await vi.waitFor(async () => expect(await heading(page)).not.toContain('in your own words'), 5_000)
  expect(said).toEqual([])
})

test('a finding beside the text leads to the question that answers it', async (context) => {
  const { page, said } = await opened(browserFor(context), await clubInOwnWords())
  await vi.waitFor(async () => expect(await heading(page)).toContain('in your own words'), 10_000)
  await page.getByRole('button', { name: 'Text', exact: true }).click()
  const finding = page.getByRole('listitem').filter({ hasText: 'how long the data for' })
  await finding.getByRole('button', { name: 'Answer it' }).first().click()
  await vi.waitFor(async () => expect(await heading(page)).toMatch(/^How long/), 5_000)
  expect(said).toEqual([])
})
