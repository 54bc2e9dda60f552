import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { builtPage } from '../../../scripts/build/fresh-page.js'
import { serveStudio } from '../../../src/node/studio/serve-studio.js'

/** A page that shows a declaration, with all that it said while it was open. */
export interface Opened {
  readonly page: Page
  /** The file on the disk. */
  readonly file: string
  /** Every address that was asked. */
  readonly asked: readonly string[]
  /** What stands in the console, and whatever its policy forbade. */
  readonly said: string[]
}

/** How a page is looked at. */
export interface Window {
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  /** Lets a test put a script into the page, which its policy forbids to all others. */
  readonly bypassCSP?: boolean
}

/** Opens the studio for a declaration; without a text the file is not there yet. */
export async function opened(browser: Browser, text: string | undefined, window: Window = {}): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-studio-'))
  const file = join(folder, 'privacy.yaml')
  if (text !== undefined) writeFileSync(file, text)
  const studio = await serveStudio({ file, page: builtPage(), day: () => '2026-11-29' })
  const { width = 1360, height = 900, colorScheme = 'light', bypassCSP = false } = window
  const surroundings = await browser.newContext({ viewport: { width, height }, colorScheme, bypassCSP })
  onTestFinished(async () => {
    await surroundings.close()
    studio.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const page = await surroundings.newPage()
  const asked: string[] = []
  const said: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(String(error)))
  await page.goto(studio.address)
  return { page, file, asked, said }
}

/** The notice in its frame. */
export const noticeOf = (page: Page) => page.frameLocator('iframe')

/** Waits until the notice shows some words. */
export const showsWords = (page: Page, words: string | RegExp): Promise<void> =>
  noticeOf(page).locator('main').getByText(words).first().waitFor({ timeout: 20_000 })

/** The lines of the editor that is open. */
export const editorOf = (page: Page) => page.locator('.st-code .cm-content')

/** Writes at the end of a line of the editor, as somebody would who looks for it. */
export async function typedAt(page: Page, line: string, words: string): Promise<void> {
  await editorOf(page).getByText(line, { exact: false }).first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(words)
}
