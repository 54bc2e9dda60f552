import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import type { Decision } from '../../../src/interview/decision.js'
import { begun, interviewed, plainly, textOf } from '../../interview/interviewed.js'
import { clubThatDoes, newsBy } from '../../studio/asked.js'
import { browserOfFile } from '../browser.js'
import { opened } from './opened.js'

const browserFor = browserOfFile()

/** A club with helpers, up to some question. */
const clubUntil = (isEnd: (decision: Decision) => boolean): string =>
  textOf(
    interviewed(
      (decision) => {
        if (decision.id === 'situation') return { is: 'picked', values: ['club'] }
        if (decision.id === 'purposes') return { is: 'picked', values: ['membership', 'website', 'meetings'] }
        if (decision.id === 'recipients') return { is: 'picked', values: ['mailchimp', 'printer', 'auditor'] }
        return plainly(decision)
      },
      begun,
      isEnd,
    ).standing,
  )

const main = (page: Page) => page.locator('.st-question button.is-main')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const row = (page: Page, words: string | RegExp) => page.getByRole('textbox', { name: words })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const asks = (page: Page, words: string | RegExp) => heading(page).getByText(words).waitFor({ timeout: 20_000 })
const isElsewhere = (page: Page) =>
  vi.waitFor(async () => expect(await heading(page).textContent()).not.toContain('How long'), 20_000)
const holds = (file: string, words: string | RegExp) =>
  vi.waitFor(() => expect(readFileSync(file, 'utf8')).toMatch(words), 20_000)

test('who goes back to the times sees who was asked and what was left, and Next takes what is changed', async (context) => {
  const { page, file, said } = await opened(
    browserFor(context),
    clubUntil(({ screen }) => screen === 'time'),
  )
  await asks(page, 'How long do you keep the data?')
  const card = (words: RegExp) => page.locator('.st-card').filter({ has: row(page, words) })
  await card(/^Keep our website/)
    .getByRole('button', { name: 'Somebody else knows' })
    .click()
  await row(page, /^Who\? A name/).fill('Margaret, treasurer')
  await card(/^Hold meetings/)
    .getByRole('button', { name: 'I do not know' })
    .click()
  await row(page, /^Run your membership/).fill('6 years')
  await page.getByText('Read as: Kept for 6 years').waitFor()
  await main(page).click()
  await holds(file, 'asked: [Margaret, treasurer')
  await isElsewhere(page)
  const before = readFileSync(file, 'utf8')
  await press(page, 'Back')
  await asks(page, 'How long do you keep the data?')
  expect(await row(page, /^Who\? A name/).inputValue()).toBe('Margaret, treasurer')
  expect(await row(page, /^Hold meetings/).inputValue()).toBe('I do not know')
  expect(await row(page, /^Run your membership/).inputValue()).toBe('6 years after you leave')
  await page.getByText('Margaret (treasurer) was asked on 29 November 2026.').waitFor()
  await page.getByText('Left open on 29 November 2026.').waitFor()
  await main(page).click()
  await isElsewhere(page)
  expect(readFileSync(file, 'utf8')).toBe(before)
  await press(page, 'Back')
  await asks(page, 'How long do you keep the data?')
  await row(page, /^Hold meetings/).fill('7 years')
  await page.getByText('Read as: Kept for 7 years').waitFor()
  await press(page, 'Next')
  await holds(file, /7 years/)
  await isElsewhere(page)
  expect(said).toEqual([])
})

test('what was typed and left behind is told at every other question, and leads back', async (context) => {
  const { page, file, said } = await opened(
    browserFor(context),
    clubUntil(({ screen }) => screen === 'protection'),
  )
  await asks(page, 'What protects the data?')
  const before = readFileSync(file, 'utf8')
  await page.getByRole('textbox').first().fill('A locked drawer.')
  await press(page, 'Back')
  await page.getByText('What you typed at other questions is in no file yet').waitFor()
  await press(page, 'What protects the data?')
  await asks(page, 'What protects the data?')
  expect(await page.getByRole('textbox').first().inputValue()).toBe('A locked drawer.')
  expect(readFileSync(file, 'utf8')).toBe(before)
  expect(said).toEqual([])
})

test('a helper that is opened asks there what is open of it, with what was typed for it; one answer binds several by name', async (context) => {
  const { page, file, said } = await opened(
    browserFor(context),
    clubUntil(({ screen }) => screen === 'helper'),
  )
  await asks(page, /^These three/)
  await row(page, /^our auditor: in which countries/).fill('United Kingdom')
  await press(page, 'Change: our auditor')
  const card = page.locator('.st-opened')
  expect(await card.getByRole('textbox', { name: /^our auditor: in which countries/ }).inputValue()).toBe(
    'United Kingdom',
  )
  // Below it is asked no more.
  expect(await row(page, /^our auditor: in which countries/).count()).toBe(1)
  await press(page, 'Change: What it does')
  const does = card.getByRole('textbox', { name: 'our auditor: what do they do with the data?' })
  expect(await does.inputValue()).toBe('checks our accounts')
  await does.fill('looks at our books each year as independent examiner')
  await press(page, 'Change: For whom')
  expect(await card.getByRole('radio', { name: /^It works for itself/ }).isChecked()).toBe(true)
  await press(page, 'Change: Name')
  await card.getByRole('textbox', { name: 'What do you call them?' }).fill('Mr Alan Stott, a volunteer')
  for (const name of ['Mailchimp', 'our printers'])
    await row(page, new RegExp(`^${name}: in which countries`)).fill('Ireland')
  await row(page, /^Does a contract bind each/).fill('Mailchimp 4 March 2024, our printers no')
  await main(page).click()
  await holds(file, 'label: Mr Alan Stott, a volunteer')
  const text = readFileSync(file, 'utf8')
  expect(text).toContain('looks at our books each year as independent examiner')
  expect(text).toMatch(/countries: \[GB\]/)
  expect(text).toContain('2024-03-04')
  expect(text).toMatch(/contract: (?:none|false)/)
  expect(said).toEqual([])
})

test('a name that was typed on one card is offered on the others of its screen, before anything is saved', async (context) => {
  const { page, file, said } = await opened(browserFor(context), await clubThatDoes(['membership', 'newsletter']))
  await asks(page, /^These two, as they stand/)
  await press(page, 'Change: Run your membership')
  await press(page, 'Change: Whose data')
  await row(page, 'Other people').fill('Singers')
  await press(page, 'Change: Send you our newsletter')
  await page.getByRole('button', { name: 'Change: Whose data', exact: true }).last().click()
  const cards = page.locator('.st-opened')
  await cards.nth(1).getByRole('checkbox', { name: 'Singers' }).check()
  await cards.nth(1).getByRole('checkbox', { name: 'Members', exact: true }).uncheck()
  await cards.nth(0).getByRole('checkbox', { name: 'Members', exact: true }).uncheck()
  await main(page).click()
  await holds(file, /newsletter:\n(?: {4}.*\n)*? {4}dataSubjects: \[singers\]/)
  const text = readFileSync(file, 'utf8')
  expect(text.match(/label: Singers/g)).toHaveLength(1)
  expect(text).toMatch(/membership:\n(?: {4}.*\n)*? {4}dataSubjects: \[singers\]/)
  expect(said).toEqual([])
})

test('what is worth another look stands at its question, and the list of what is open leads there', async (context) => {
  const { page, said } = await opened(browserFor(context), newsBy('corporate-subscribers'))
  await page.locator('.st-find').click()
  const worth = page.getByRole('list', { name: 'Worth looking at' })
  await worth.getByText(/Germany/).waitFor({ timeout: 20_000 })
  await worth.getByRole('listitem').filter({ hasText: 'Germany' }).getByRole('button', { name: 'Look again' }).click()
  await asks(page, /^Tell you about new features/)
  await worth.getByText(/Germany/).waitFor()
  expect(said).toEqual([])
})
