import { writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { draw, page } from './picture/page.js'
import { shrink } from './picture/shrink.js'

/** Photographs a purpose beside what the notice makes of it, for the README: `npx tsx scripts/picture.ts`. */
const root = new URL('..', import.meta.url).pathname
const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync']

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args })
const view = await browser.newPage({
  viewport: { width: 1040, height: 400 },
  deviceScaleFactor: 2,
  colorScheme: 'light',
})
await view.setContent(page())
await view.evaluate('document.fonts.ready')
await view.evaluate(draw)
writeFileSync(`${root}docs/picture.png`, shrink(await view.locator('body').screenshot()))
await browser.close()
