import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, type TestContext, test, vi } from 'vitest'
import { declarationOf } from '../../../bench/declaration.js'
import { bundlePage, pageFolder } from '../../../scripts/studio/bundle-page.js'
import { loadedAtFirst } from '../../../scripts/studio/first-visit.js'
import { read } from '../../examples/project.js'
import { isWhole } from '../../sampling.js'
import { clubUntil, desk } from '../../studio/asked.js'
import { browserOfFile } from '../browser.js'
import { editorOf, noticeOf, type Opened, opened, showsWords, typedAt, type Window } from './opened.js'

const club = read('examples/membership-club/privacy.yaml')
const title = 'Run your membership'

const browserFor = browserOfFile()

async function open(context: TestContext, text: string | undefined, window?: Window): Promise<Opened> {
  const browser = browserFor(context)
  return opened(browser, text, window)
}

const lineAt = (page: Page): Promise<string | null> => page.locator('.st-code .cm-from').first().textContent()

describe('the text', () => {
  test('what is typed stands in the notice and in the file, and the rest stays the same', async (context) => {
    const { page, file, asked, said } = await open(context, club)
    await showsWords(page, title)
    const last = noticeOf(page).locator('main > section').last()
    await last.evaluate((section) => section.setAttribute('data-kept', ''))
    await typedAt(page, `title: ${title}`, ' and boats')
    await showsWords(page, `${title} and boats`)
    expect(await noticeOf(page).locator('[data-kept]').count()).toBe(1)
    expect(await page.evaluate('document.activeElement?.className')).toBe('st-code')
    await vi.waitFor(() => expect(readFileSync(file, 'utf8')).toContain(`${title} and boats`), 5_000)
    expect(readFileSync(file, 'utf8').replace(' and boats', '')).toBe(club)
    expect(said).toEqual([])
    expect([...new Set(asked.map((address) => new URL(address).hostname))]).toEqual(['127.0.0.1'])
    expect(page.url()).not.toContain('#t=')
    expect(asked.join()).not.toContain('t=')
  })

  test('a press on the notice stands at its line, with the law beside it', async (context) => {
    const { page } = await open(context, club)
    await showsWords(page, title)
    const parts = noticeOf(page).locator('main [data-at^="/purposes/membership/basis"]')
    await parts.first().click()
    await vi.waitFor(async () => expect(await lineAt(page)).toContain('basis: contract'), 10_000)
    await page
      .getByRole('region', { name: 'Where this comes from' })
      .getByText(/GDPR Art\. /)
      .first()
      .waitFor()
  })

  test('broken text keeps the notice and says why; mended, it goes on', async (context) => {
    const { page } = await open(context, club)
    await showsWords(page, title)
    await typedAt(page, `title: ${title}`, ' ]: [')
    await page.getByText(/^As it was before line \d+: /).waitFor()
    await showsWords(page, title)
    await page.keyboard.press('Control+z')
    await page.getByText(/^As it was before/).waitFor({ state: 'detached' })
  })

  test('what was found leads to its line', async (context) => {
    const { page } = await open(context, club.replace('    basis: contract\n', ''))
    await page.getByText('1 error').waitFor()
    await page
      .getByRole('button', { name: /^line \d+$/ })
      .first()
      .click()
    await vi.waitFor(async () => expect(await lineAt(page)).toContain('membership'), 10_000)
  })

  test('words of the language are completed, and Tab leaves the text', async (context) => {
    const { page } = await open(context, club)
    await showsWords(page, title)
    await typedAt(page, `title: ${title}`, '\nmarket')
    await page.locator('.cm-tooltip-autocomplete').getByText('marketing').first().waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement?.className')).not.toBe('st-code')
  })
})

const showsBrand = (page: Page, name: string) => noticeOf(page).locator('body').getByText(name).first().waitFor()

describe('the file', () => {
  test('changed elsewhere while nothing was typed is simply shown', async (context) => {
    const { page, file } = await open(context, club)
    await showsWords(page, title)
    writeFileSync(file, club.replace(title, 'Look after the boats'))
    await showsWords(page, 'Look after the boats')
  })

  test('replaced by another, as editors save, is shown; taken away, it is written again with the next word', async (context) => {
    const { page, file } = await open(context, club)
    await showsWords(page, title)
    writeFileSync(`${file}.new`, club.replace(title, 'Look after the boats'))
    renameSync(`${file}.new`, file)
    await showsWords(page, 'Look after the boats')
    rmSync(file)
    await page.getByText('Not saved yet').waitFor()
    await editorOf(page).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('# all')
    await vi.waitFor(
      () => expect(readFileSync(file, 'utf8')).toBe(`${club.replace(title, 'Look after the boats')}# all`),
      5_000,
    )
  })

  test('that another includes is followed as well', async (context) => {
    const { page, file } = await open(context, club.replace('forthright: 1\n', 'forthright: 1\ninclude: [look.yaml]\n'))
    const part = join(dirname(file), 'look.yaml')
    writeFileSync(part, 'brand: { name: Clubs of the River }\n')
    await page.reload()
    await showsBrand(page, 'Clubs of the River')
    writeFileSync(part, 'brand: { name: Clubs of the Lake }\n')
    await showsBrand(page, 'Clubs of the Lake')
  })

  test('changed elsewhere while somebody types is lost by neither', async (context) => {
    const { page, file } = await open(context, club)
    await showsWords(page, title)
    // The disk is slower than somebody else.
    await page.route('**/api/file**', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    )
    await typedAt(page, `title: ${title}`, ' and boats')
    await page.getByText(/^Not saved/).waitFor()
    const theirs = `${club}# theirs\n`
    writeFileSync(file, theirs)
    await page.getByRole('alert').getByText('was changed elsewhere').waitFor()
    expect(readFileSync(file, 'utf8')).toBe(theirs)
    await page.unroute('**/api/file**')
    await page.getByRole('button', { name: /^Keep both/ }).click()
    const both = theirs.replace(title, `${title} and boats`)
    await vi.waitFor(() => expect(readFileSync(file, 'utf8')).toBe(both), 5_000)
  })
})

describe('questions', () => {
  test('are looked at back to the first and forward again, and nothing changes', async (context) => {
    const text = await clubUntil(desk(), 'recipients')
    const { page, file } = await open(context, text)
    const step = page.locator('#step')
    await step.waitFor()
    const last = await step.textContent()
    const go = async (name: string): Promise<boolean> => {
      const button = page.getByRole('button', { name, exact: true })
      if ((await button.count()) === 0 || (await button.isDisabled())) return false
      const before = await page.locator('#ask').textContent()
      await button.click()
      await vi.waitFor(async () => expect(await page.locator('#ask').textContent()).not.toBe(before))
      return true
    }
    let steps = 0
    while (await go('Back')) steps += 1
    expect(steps).toBeGreaterThan(4)
    for (; steps > 0; steps -= 1) expect(await go('Next')).toBe(true)
    expect(await step.textContent()).toBe(last)
    await page.reload()
    await step.waitFor()
    expect(await step.textContent()).toBe(last)
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  test('begin a file, by keys alone, and nothing is printed that nobody confirmed', async (context) => {
    const { page, file, said } = await open(context, undefined)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('radio', { name: /A club or society/ }).focus()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Go on' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('textbox').first().waitFor()
    await vi.waitFor(() => expect(readFileSync(file, 'utf8')).toContain('# situation: club'), 5_000)
    expect(await page.evaluate('document.activeElement?.tagName')).toBe('H1')
    await page.getByRole('textbox').first().fill('Cwm Derwen Allotment Society')
    await page.getByRole('button', { name: 'Go on' }).click()
    await vi.waitFor(() => expect(readFileSync(file, 'utf8')).toContain('name: Cwm Derwen Allotment Society'), 5_000)
    await page.getByRole('button', { name: 'Back' }).click()
    expect(await page.getByRole('textbox').first().inputValue()).toBe('Cwm Derwen Allotment Society')
    await page.getByRole('button', { name: 'Leave it for now' }).waitFor()
    expect(said).toEqual([])
  })
})

describe('a first visit', () => {
  test('loads nothing that the build did not count as one', async (context) => {
    const { page, asked } = await open(context, undefined)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('radio', { name: /A club or society/ }).waitFor()
    // Whatever comes at once has come when nothing more does.
    for (let before = 0; before < asked.length; await page.waitForTimeout(1_500)) before = asked.length
    const names = asked.map((address) => new URL(address)).filter(({ pathname }) => !pathname.startsWith('/api/'))
    const files = new Set(names.map(({ pathname }) => (pathname === '/' ? 'index.html' : pathname.slice(1))))
    const root = fileURLToPath(new URL('../../..', import.meta.url))
    const bundled = await bundlePage(root, false)
    const programs = loadedAtFirst(bundled).map((name) => name.slice(pageFolder.length))
    const counted = ['index.html', 'studio.css', ...programs]
    expect(files.size).toBeGreaterThan(5)
    expect([...files].filter((name) => !counted.includes(name))).toEqual([])
    // A chunk is named by the paths of what is in it: one that tells where it was made has another name elsewhere.
    expect(Object.keys(bundled.inputs).filter((name) => name.includes(root))).toEqual([])
  })
})

describe('a long day', () => {
  test('leaves no more behind than a short one', async (context) => {
    const { page } = await open(context, club)
    await showsWords(page, title)
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Performance.enable')
    const counts = async (): Promise<readonly number[]> => {
      await cdp.send('HeapProfiler.collectGarbage')
      const { metrics } = await cdp.send('Performance.getMetrics')
      return ['Nodes', 'JSEventListeners', 'Documents'].map((id) => metrics.find(({ name }) => name === id)?.value ?? 0)
    }
    const edits = async (count: number): Promise<void> => {
      for (let edit = 0; edit < count; edit += 1) {
        await page.keyboard.type('x')
        await showsWords(page, `${title}x`)
        await page.keyboard.press('Backspace')
        await noticeOf(page).locator('main').getByText(`${title}x`).first().waitFor({ state: 'detached' })
      }
    }
    await typedAt(page, `title: ${title}`, '')
    await edits(10)
    const before = await counts()
    await edits(isWhole ? 150 : 15)
    const tooMany = async (): Promise<readonly number[]> =>
      (await counts()).filter((count, index) => count > (before[index] ?? 0) * 1.1 + 20)
    // What only waits to be collected, as the notice before this one may, is not left behind.
    await expect.poll(tooMany, { timeout: 30_000 }).toEqual([])
  })
})

describe('sixty purposes', () => {
  test('what is typed is seen before one waits for it', async (context) => {
    if (!isWhole) context.skip('times are measured in a whole run')
    const text = declarationOf(60)
    const { page } = await open(context, text)
    const [, first = ''] = /title: (.*)/.exec(text.slice(text.indexOf('purposes:'))) ?? []
    await showsWords(page, first)
    await editorOf(page).click()
    await page.keyboard.press('Control+f')
    await page.keyboard.type(`title: ${first}`)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.keyboard.press('End')
    // Whatever else runs on this computer makes one round slow, and seldom three.
    const rounds = [await nineteenOfTwenty(page), await nineteenOfTwenty(page), await nineteenOfTwenty(page)]
    expect(Math.min(...rounds)).toBeLessThan(500)
  })
})

/** The time in which nineteen of twenty keys are seen in the notice, in milliseconds. */
async function nineteenOfTwenty(page: Page): Promise<number> {
  const times: number[] = []
  for (let keys = 0; keys < 20; keys += 1) {
    const shown = page.evaluate(nextChange)
    const start = performance.now()
    await page.keyboard.type('x')
    await shown
    times.push(performance.now() - start)
    await page.waitForTimeout(200)
  }
  return times.toSorted((one, other) => one - other)[18] ?? Number.POSITIVE_INFINITY
}

/** Waits until the notice has changed and is painted. */
const nextChange = `new Promise((resolve) => {
  const watch = new MutationObserver(() => {
    watch.disconnect()
    requestAnimationFrame(() => setTimeout(resolve))
  })
  watch.observe(document.querySelector('iframe').contentDocument.body, { childList: true, subtree: true })
})`
