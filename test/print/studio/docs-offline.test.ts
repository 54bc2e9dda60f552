import { expect, test } from 'vitest'
import { browserOfFile } from '../browser.js'
import { hostsOf, serveFiles, visit } from './site-opened.js'

const browserFor = browserOfFile()

test('who has searched the documents once can search them without a connection, and read what was read', async (context) => {
  const browser = browserFor(context)
  const { address, close } = await serveFiles()
  const { page, asked, said } = await visit(browser, address)
  await page.evaluate('navigator.serviceWorker.ready')
  await page.getByRole('link', { name: /What forthright is/ }).click()
  await page.getByRole('searchbox').fill('baseline')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByRole('link', { name: /A baseline/ }).click()
  await page.getByRole('heading', { name: 'A baseline' }).waitFor()
  close()
  await page.goto(`${address}docs/search.html?q=known+findings`)
  await expect.poll(() => page.locator('#found li').count()).toBeGreaterThan(3)
  await page.getByRole('searchbox').fill('baseline')
  await page.getByRole('link', { name: /A baseline/ }).click()
  await page.getByRole('heading', { name: 'A baseline' }).waitFor()
  expect(hostsOf(asked)).toEqual([new URL(address).host])
  expect(said).toEqual([])
})

test('every link of the first screen leads to what is there, and every page of the documents leads back to it', async (context) => {
  const browser = browserFor(context)
  const { address } = await serveFiles()
  const { page } = await visit(browser, address)
  const links = page.getByRole('link')
  await links.first().waitFor()
  const targets = await links.evaluateAll((all) => all.map((link) => link.href))
  expect(targets.length).toBeGreaterThan(2)
  for (const target of targets) expect((await page.request.get(target)).status(), target).toBe(200)
  await page.goto(`${address}docs/rules/index.html`)
  await page.getByRole('link', { name: 'Write a notice' }).click()
  await page.getByRole('heading', { name: 'Write a privacy notice' }).waitFor()
})
