import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, type TestContext, test, vi } from 'vitest'
import { read } from '../../examples/project.js'
import { browserOfFile } from '../browser.js'
import { editorOf, noticeOf, type Opened, opened, showsWords, type Window } from './opened.js'

const club = read('examples/membership-club/privacy.yaml')
const title = 'Run your membership'

const browserFor = browserOfFile()

async function open(context: TestContext, text: string | undefined, window?: Window): Promise<Opened> {
  const browser = browserFor(context)
  return opened(browser, text, window)
}

const lineAt = (page: Page) => page.locator('.st-code .cm-from').first().textContent()

/** What has the focus in the notice. */
const partAt = (page: Page) =>
  page.evaluate<string | null>(`document.querySelector('iframe').contentDocument.activeElement.getAttribute('data-at')`)

test('every part of the notice is come to by arrows, and Enter stands at its line', async (context) => {
  const { page } = await open(context, club)
  await showsWords(page, title)
  const parts = await noticeOf(page)
    .locator('main [data-at]')
    .evaluateAll((all) => all.filter((one) => !one.closest('details:not([open]) > :not(summary)')).length)
  await page.evaluate(`document.querySelector('iframe').contentDocument.querySelector('main [tabindex="0"]').focus()`)
  let seen = 1
  for (; seen < parts; seen += 1) {
    await page.keyboard.press('ArrowDown')
    if ((await partAt(page)) === '/purposes/membership/basis') break
  }
  expect(await noticeOf(page).locator('main [data-at][tabindex]').count()).toBe(1)
  await page.keyboard.press('Enter')
  await vi.waitFor(async () => expect(await lineAt(page)).toContain('basis: contract'), 10_000)
  await vi.waitFor(async () => expect(await page.evaluate('document.activeElement.className')).toBe('st-code'))
  await page.evaluate(`document.querySelector('iframe').contentDocument.querySelector('main [tabindex="0"]').focus()`)
  for (; seen < parts; seen += 1) await page.keyboard.press('ArrowDown')
  const isLast = `(() => {
    const page = document.querySelector('iframe').contentDocument
    const parts = [...page.querySelectorAll('main [data-at]')]
    return parts.findLast((one) => !one.closest('details:not([open]) > :not(summary)')) === page.activeElement
  })()`
  expect(await page.evaluate(isLast)).toBe(true)
})

test('F8 goes through what was found, from wherever one is', async (context) => {
  const { page } = await open(context, club.replace('    basis: contract\n', '').replace('    basis: consent\n', ''))
  await page.getByText(/^\d+ errors?/).waitFor()
  await editorOf(page).waitFor()
  await page.getByRole('button', { name: 'Print or publish' }).focus()
  await page.keyboard.press('F8')
  await vi.waitFor(async () => expect(await lineAt(page)).toContain('membership'), 10_000)
})

/** Presses Tab until something has the focus; nothing that gets it on the way lies under the foot of the page. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let keys = 0; keys < 90; keys += 1) {
    await page.keyboard.press('Tab')
    const { is, isUnder } = await page.evaluate<{ is: boolean; isUnder: string }>(`{
      const here = document.activeElement
      const foot = document.querySelector('.st-foot')
      const top = foot.getBoundingClientRect().top
      const isUnder = !foot.contains(here) && foot.offsetHeight > 0 && here.getBoundingClientRect().bottom > top + 1;
      ({ is: (${wanted})(here), isUnder: isUnder ? here.outerHTML.slice(0, 120) : '' })
    }`)
    expect(isUnder).toBe('')
    if (is) return
  }
  throw new Error(`Tab does not come to ${wanted}`)
}

const isMain = `(here) => here.matches('.st-question .is-main')`
const isField = `(here) => here.matches('.st-question input')`
const isLeave = `(here) => here.textContent === 'Leave it for now'`

/** Answers the question that is in sight as its fields ask for it; by keys alone. */
async function answer(page: Page, screen: number): Promise<void> {
  const first = await page.evaluate<string | undefined>(
    `document.querySelector('.st-question > .st-field input')?.type`,
  )
  if (first === 'search') {
    await tabTo(page, isField)
    await page.keyboard.type(screen === 0 ? 'club' : 'member')
    await page.keyboard.press('Enter')
  } else if (first === 'radio' || first === 'checkbox') {
    await tabTo(page, isField)
    await page.keyboard.press('Space')
  } else if (first === 'text') {
    await tabTo(page, isField)
    await page.keyboard.type(screen === 2 ? 'United Kingdom' : 'as we say')
    if (screen === 2) await page.keyboard.press('Tab').then(() => page.keyboard.press('Space'))
  }
  await tabTo(page, isMain)
  await page.keyboard.press('Enter')
}

test('the questions of a club are answered by keys alone, and each screen begins at its heading', async (context) => {
  const { page, file, said } = await open(context, undefined, { width: 390, height: 700 })
  const heading = () => page.evaluate<string | undefined>(`document.querySelector('#ask')?.textContent`)
  const isNew = (before: string | undefined) =>
    vi
      .waitFor(async () => expect(await heading()).not.toBe(before), 3_000)
      .then(
        () => true,
        () => false,
      )
  await isNew(undefined)
  for (let screen = 0; screen < 60; screen += 1) {
    const asked = await heading()
    if (asked === undefined) break
    await vi.waitFor(async () => expect(await page.evaluate('document.activeElement.id'), asked).toBe('ask'))
    await page.locator('button.is-main[aria-disabled="false"]').waitFor()
    await answer(page, screen)
    if (await isNew(asked)) continue
    // What cannot be taken, such as words for a day, is left.
    await tabTo(page, isLeave)
    await page.keyboard.press('Enter')
    expect(await isNew(asked), asked).toBe(true)
  }
  expect(await heading()).toBeUndefined()
  await vi.waitFor(async () => expect(await page.evaluate('document.activeElement.tagName')).toBe('H1'))
  await vi.waitFor(() => expect(readFileSync(file, 'utf8')).toContain('# situation: club'), 5_000)
  expect(readFileSync(file, 'utf8')).toContain('basis:')
  expect(said).toEqual([])
})
