import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { builtSite } from '../../../scripts/build/fresh-page.js'
import { find, read } from '../../examples/project.js'
import { browserOfFile } from '../browser.js'

/** Does what `docs/tutorial-page.md` says, in the page that it is about. */
const told = read('docs/tutorial-page.md')
const rows = [...told.matchAll(/^\| (?!---|the page asks)(.*?) \| (.*?) \|$/gm)].map(([, asks = '', answer = '']) => ({
  asks,
  answers: answer.split('; '),
}))

const browserFor = browserOfFile()

test('the page asks what the tutorial says, and the answers make a final notice', async (context) => {
  const browser = browserFor(context)
  expect(rows.length).toBeGreaterThan(10)
  const visit = await browser.newContext({ viewport: { width: 1360, height: 900 }, acceptDownloads: true })
  const page = await visit.newPage()
  await page.goto(pathToFileURL(join(builtSite(), 'forthright.html')).href)
  await press(page, 'Begin with questions')
  for (const { asks, answers } of rows) {
    await expect.poll(() => page.locator('.st-left h1').textContent(), { message: asks, timeout: 10_000 }).toBe(asks)
    if (answers[0] === 'Yes, so it is') await press(page, answers[0])
    else {
      for (const [at, answer] of answers.entries()) await give(page.locator('.st-left'), answer, at)
      await press(page, 'Go on')
    }
  }
  await page.getByRole('heading', { name: 'Your draft is whole' }).waitFor()
  for (const name of ['Print or publish', 'A page for the website', 'Final', 'Save the files', 'Print it now'])
    expect(told, name).toContain(`**${name}**`)
  await press(page, 'Print or publish')
  await page.getByRole('radio', { name: /^Final/ }).check()
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save the files')])
  expect(told).toContain(`\`${download.suggestedFilename()}\``)
  const notice = readFileSync(await download.path(), 'utf8')
  for (const words of ['Llwyn Onn Allotment Society', '6 years after you leave', '1 January 2027'])
    expect(notice).toContain(words)
  expect(notice).not.toContain('DRAFT')
  await visit.close()
})

test('what the tutorial has somebody press or read is what the page calls it', () => {
  const sources = find('src/studio/app/**/*.{ts,tsx}').map(read).join('\n')
  const named = [...told.matchAll(/\*\*([^*]+)\*\*|“([^”]+)”/g)].flatMap(
    // The page counts; the tutorial says a number.
    ([, press, sees = '']) => press ?? sees.split(/\d+/).filter((piece) => piece !== ''),
  )
  expect(named.length).toBeGreaterThan(15)
  for (const name of named.filter((one) => one !== 'Privacy notice')) expect(sources.includes(name), name).toBe(true)
})

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click()

/** Picks what is offered under these words, or writes them into the next field. */
async function give(question: Locator, answer: string, at: number): Promise<void> {
  const offered = question.locator('label', { hasText: answer }).locator('input:is([type="radio"], [type="checkbox"])')
  const exact = question.getByLabel(answer, { exact: true })
  const choice = question.locator('input:is([type="radio"], [type="checkbox"])').and(exact)
  if ((await choice.count()) > 0) await choice.first().check()
  else if ((await offered.count()) > 0) await offered.first().check()
  else await question.locator('input:not([type="radio"], [type="checkbox"], [type="search"])').nth(at).fill(answer)
}
