import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, type TestContext, test, vi } from 'vitest'
import { read } from '../../examples/project.js'
import { browserOfFile } from '../browser.js'
import { editorOf, opened, showsWords, typedAt } from './opened.js'

const club = read('examples/membership-club/privacy.yaml')
const title = 'Run your membership'

const browserFor = browserOfFile()

/** Two tabs that show one file, one opened after the other. */
async function both(context: TestContext) {
  const browser = browserFor(context)
  const { page: first, file, said } = await opened(browser, club)
  await showsWords(first, title)
  const second = await first.context().newPage()
  second.on('console', (message) => said.push(message.text()))
  const token = await first.evaluate<string>(`sessionStorage.getItem('forthright-token')`)
  await second.goto(`${first.url()}#t=${token}`)
  await showsWords(second, title)
  return { first, second, file, said }
}

const reads = (page: Page) => page.getByText('privacy.yaml is open in another tab').waitFor()
const writes = (page: Page) => page.getByText('privacy.yaml is open in another tab').waitFor({ state: 'detached' })
const holds = (file: string, words: string) =>
  vi.waitFor(() => expect(readFileSync(file, 'utf8')).toContain(words), 5_000)

test('the second tab reads, and shows what the first writes', async (context) => {
  const { first, second, file, said } = await both(context)
  await reads(second)
  expect(await editorOf(second).getAttribute('aria-readonly')).toBe('true')
  await editorOf(second).click()
  await second.keyboard.type(', too')
  await typedAt(first, `title: ${title}`, ' and boats')
  await showsWords(second, `${title} and boats`)
  await holds(file, `${title} and boats`)
  expect(readFileSync(file, 'utf8')).not.toContain(', too')
  expect(said).toEqual([])
})

test('the second takes over, and the first reads', async (context) => {
  const { first, second, file } = await both(context)
  await second.getByRole('button', { name: 'Write here instead' }).click()
  await reads(first)
  await writes(second)
  await typedAt(second, `title: ${title}`, ' and boats')
  await showsWords(first, `${title} and boats`)
  await holds(file, `${title} and boats`)
})

test('the first is closed, and the second writes', async (context) => {
  const { first, second, file } = await both(context)
  await reads(second)
  await first.close()
  await writes(second)
  expect(await editorOf(second).getAttribute('aria-readonly')).toBe('false')
  await typedAt(second, `title: ${title}`, ' and boats')
  await holds(file, `${title} and boats`)
})

test('the first is loaded again, and still writes', async (context) => {
  const { first, second } = await both(context)
  await reads(second)
  await first.reload()
  await showsWords(first, title)
  // Longer than the second waits for the first to come back.
  await second.waitForTimeout(1_000)
  await reads(second)
  await writes(first)
})
